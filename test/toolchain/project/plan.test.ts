import { afterAll, expect, it } from 'vitest';
import { planBuild } from '../../../src/toolchain/project/plan.js';
import type { DiagnosticsError } from '../../../src/toolchain/text/diagnostics.js';
import { TestProject } from '../compile/project.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const project = new TestProject({
  'profiles.fsh': `Profile: BerthSlot
Parent: Slot
Id: berth-slot
* status 1..1
`,
  'server.fsh': `// A server whose include leads nowhere.
Instance: server
InstanceOf: CapabilityStatement
Usage: #definition
* status = #active
* date = "2026-06-01"
* kind = #capability
* fhirVersion = "3.0.1"
* acceptUnknown = #no
* format = #json
* rest.mode = #server
* rest.resource.type = #Slot
* rest.resource.interaction.code = #read
* rest.resource.searchInclude = "Slot:schedul"
`,
});
afterAll(() => project.remove());

it('says where the capability statement is written that the list of profiles cannot be derived from', async () => {
  const failed = await planBuild({ root: project.folder, fsh: '.', definitions: coreDefinitions() }).then(
    () => undefined,
    (error: DiagnosticsError) => error,
  );
  const [found] = failed!.diagnostics;
  expect(failed!.diagnostics).toHaveLength(1);
  expect(found).toMatchObject({ code: 'capability.include', line: 2, column: 1 });
  expect(found!.file).toMatch(/server\.fsh$/);
});
