import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runInit } from '../../../src/toolchain/cli/init.js';
import { projectFrom } from '../../../src/toolchain/init/files.js';
import { dependenciesOf } from '../../../src/toolchain/import/dependencies.js';
import { loadDefinitions } from '../../../src/toolchain/releases/release.js';
import { planBuild } from '../../../src/toolchain/project/plan.js';

function io(cwd: string) {
  const texts: string[] = [];
  const add = (text: string) => void texts.push(text);
  return {
    cwd,
    colour: false,
    out: add,
    err: add,
    texts,
    readFile: () => new Uint8Array(),
    readStdin: () => Promise.resolve(new Uint8Array()),
  };
}

it('writes a project that builds without a word, once', async () => {
  const root = mkdtempSync(join(tmpdir(), 'init-'));
  try {
    const first = io(root);
    expect(await runInit([], first as never)).toBe(0);
    const plan = await planBuild({ root });
    expect(plan.diagnostics).toEqual([]);
    expect(plan.project.profiles.map((p) => p.id)).toEqual(['contact-preference', 'example-patient']);
    expect([...plan.files.keys()]).toContain('examples/json/Patient-patient-with-preference.json');
    const second = io(root);
    expect(await runInit([], second as never)).toBe(2);
    expect(second.texts.join('')).toContain('already');
  } finally {
    rmSync(root, { recursive: true });
  }
}, 120_000);

it('lists the packages that a published one depends on as comments, without those of the core', () => {
  const source = {
    manifest: {
      name: 'their.package',
      dependencies: { 'hl7.fhir.r3.core': '3.0.2', 'other.package': '1.0.0' },
    },
    definitions: [],
    examples: [],
    diagnostics: [],
  };
  const dependencies = dependenciesOf(source, '/nowhere/set', loadDefinitions());
  expect(dependencies.diagnostics).toMatchObject([{ severity: 'warning', code: 'dependency.missing' }]);
  const config = String(projectFrom(source, 'their', dependencies).get('fsh/sushi-config.yaml'));
  expect(config).toContain('# dependencies:\n#   other.package: "1.0.0"\n');
  expect(config).not.toContain('hl7.fhir.r3.core');
});
