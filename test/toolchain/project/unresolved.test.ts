import { afterEach, expect, it } from 'vitest';
import { planBuild } from '../../../src/toolchain/project/plan.js';
import { DiagnosticsError, type Diagnostic } from '../../../src/toolchain/text/diagnostics.js';
import { TestProject } from '../compile/project.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const BASE = 'http://example.org/fhir';

const PROFILES = `Profile: Berth
Parent: Slot
Id: berth
* comment 0..1
* appointmentType from ${BASE}/ValueSet/mooring (required)
* specialty from http://others.example/ValueSet/unknown (required)

Profile: SmallBerth
Parent: Berth
Id: small-berth
* appointmentType 1..1
`;

const TERMINOLOGY = `ValueSet: Mooring
Id: mooring
* include codes from system ${BASE}/CodeSystem/rope
* include codes from valueset ${BASE}/ValueSet/chain
* include codes from system http://others.example/CodeSystem/unknown

ValueSet: Chain
Id: chain
* http://loinc.org#1-8

CodeSystem: Rope
Id: rope
* #hemp
`;

let project: TestProject;
afterEach(() => project.remove());

async function errors(files: Record<string, string>): Promise<readonly Diagnostic[]> {
  project = new TestProject(files);
  try {
    await planBuild({ root: project.folder, fsh: '.', definitions: coreDefinitions() });
    return [];
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics;
    throw error;
  }
}

const shown = async (files: Record<string, string>) =>
  (await errors(files)).map(({ file, line, message, hint }) => [`${file}:${line}`, message, hint]);

const HINT =
  'define it, or correct the url; where nobody publishes it, list it as `absent:` in sushi-config.yaml';

it('takes what is defined, and says nothing of what others may define', async () => {
  expect(await shown({ 'profiles.fsh': PROFILES, 'terminology.fsh': TERMINOLOGY })).toEqual([]);
});

it('misses a value set that a binding names, where the binding was written and not again where it is inherited', async () => {
  expect(await shown({ 'profiles.fsh': PROFILES })).toEqual([
    [
      './profiles.fsh:5',
      `berth: Slot.appointmentType is bound to ${BASE}/ValueSet/mooring, which nothing defines`,
      HINT,
    ],
  ]);
});

it('misses what a value set includes, all at once, and knows what was meant', async () => {
  const terminology = TERMINOLOGY.replace('Id: rope', 'Id: ropes').replace('Id: chain', 'Id: anchors');
  expect(await shown({ 'profiles.fsh': PROFILES, 'terminology.fsh': terminology })).toEqual([
    [
      './terminology.fsh:1',
      `mooring: it has codes of ${BASE}/CodeSystem/rope, which nothing defines`,
      `did you mean ${BASE}/CodeSystem/ropes?`,
    ],
    [
      './terminology.fsh:1',
      `mooring: it has the codes of ${BASE}/ValueSet/chain, which nothing defines`,
      HINT,
    ],
  ]);
});

it('counts the canonicals of its definitions as its own, beside the configured one', async () => {
  const other = 'http://harbour.example/fhir';
  const files = {
    'profiles.fsh': `Profile: Berth
Parent: Slot
Id: berth
* ^url = "${other}/StructureDefinition/berth"
* appointmentType from ${other}/ValueSet/mooring (preferred)
* schedule ^type.targetProfile = "${other}/StructureDefinition/plan"
`,
  };
  expect((await shown(files)).map(([place, message]) => [place, message])).toEqual(
    [
      [
        './profiles.fsh:6',
        `berth: Slot.schedule refers to ${other}/StructureDefinition/plan, which nothing defines`,
      ],
      [
        './profiles.fsh:5',
        `berth: Slot.appointmentType is bound to ${other}/ValueSet/mooring, which nothing defines`,
      ],
    ].sort(),
  );
});

it('leaves alone what the configuration says that nobody publishes', async () => {
  const config = `id: example
canonical: ${BASE}
version: 1.0.0
fhirVersion: 3.0.1
absent: [${BASE}/ValueSet/mooring]
`;
  expect(await shown({ 'profiles.fsh': PROFILES, 'sushi-config.yaml': config })).toEqual([]);
});
