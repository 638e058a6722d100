import { describe, expect, it } from 'vitest';
import { planBuild } from '../../../src/toolchain/project/plan.js';
import type { Diagnostic, DiagnosticsError } from '../../../src/toolchain/text/diagnostics.js';
import { TestProject } from '../compile/project.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

async function diagnosticsOf(files: Record<string, string>): Promise<readonly Diagnostic[]> {
  const project = new TestProject(files);
  try {
    return (await planBuild({ root: project.folder, fsh: '.', definitions: coreDefinitions() })).diagnostics;
  } catch (error) {
    return (error as DiagnosticsError).diagnostics;
  } finally {
    project.remove();
  }
}

describe('two definitions of one TypeScript name', () => {
  const profile = (name: string, id: string) => `Profile: ${name}\nParent: Slot\nId: ${id}\n* status 1..1\n`;
  const valueSet = (name: string, id: string) =>
    `ValueSet: ${name}\nId: ${id}\n* ^url = "http://example.org/${name}/${id}"\n* include codes from system http://loinc.org\n`;

  it('are an error that names both and their files: profiles', async () => {
    const found = await diagnosticsOf({
      'a.fsh': profile('A', 'ClinicSlot-1'),
      'b.fsh': profile('B', 'Clinic-Slot-1'),
    });
    expect(found).toMatchObject([{ code: 'model.duplicate-name', severity: 'error', line: 1 }]);
    const [{ file, message, hint }] = found as [Diagnostic];
    for (const part of ['ClinicSlot-1', 'Clinic-Slot-1', 'ClinicSlot1']) expect(message).toContain(part);
    expect(`${file} ${message}`).toMatch(/a\.fsh.*b\.fsh|b\.fsh.*a\.fsh/);
    expect(hint).toMatch(/another id/);
  });

  it('and value sets, also where only the case of letters tells them apart', async () => {
    const found = await diagnosticsOf({
      'a.fsh': valueSet('A', 'colour-set'),
      'b.fsh': valueSet('B', 'colours-et'),
    });
    expect(found).toMatchObject([{ code: 'model.duplicate-name', severity: 'error' }]);
    expect(found[0]!.message).toContain('ColoursEt and ColourSet, one file');
  });
});
