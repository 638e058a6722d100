import { sushiExport } from 'fsh-sushi';
import { afterAll, expect, it, vi } from 'vitest';
import { loadDefinitions } from '../../../src/toolchain/releases/stu3/definitions/definitions.js';
import type { CompileResult } from '../../../src/toolchain/compile/compiled.js';
import { FILES } from './files.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { TestProject } from './project.js';

const project = new TestProject(FILES);
afterAll(() => project.remove());

type File = keyof typeof FILES;
const replace = (file: File, from: string, to: string) => {
  expect(FILES[file]).toContain(from);
  return { [file]: FILES[file].replace(from, to) };
};

/** Each is done to the project as it is above; what must then be other than before. */
const EDITS: [what: string, files: Record<string, string | undefined>, changed: string[]][] = [
  ['nothing', {}, []],
  ['a title', replace('profiles.fsh', 'Id: reading\n', 'Id: reading\nTitle: "Other"\n'), ['reading']],
  ['a parent', replace('profiles.fsh', '* subject 1..1', '* subject 1..1 MS'), ['base-reading', 'reading']],
  ['an invariant', replace('profiles.fsh', '"There is a value"', '"There is one"'), ['reading']],
  [
    'a rule set',
    replace('rulesets.fsh', '"Somebody"', '"Another"'),
    ['base-reading', 'colour', 'colour-set'],
  ],
  ['a rule set with parameters', replace('rulesets.fsh', 'About {name}', 'Of {name}'), ['base-reading']],
  ['what an argument is', replace('profiles.fsh', 'Named(readings)', 'Named(others)'), ['base-reading']],
  [
    'an alias',
    replace('aliases.fsh', 'unitsofmeasure.org', 'example.org/units'),
    ['base-reading', 'reading', 'reading-one', 'reading-two'],
  ],
  [
    'an inline instance',
    replace('examples.fsh', 'family = "Somebody"', 'family = "Anybody"'),
    ['reading-one'],
  ],
  ['an example', replace('examples.fsh', '"two"', '"zwei"'), ['reading-two']],
  [
    'a fixed value',
    replace('profiles.fsh', 'component[first].code = $units#mm', 'component[first].code = $units#m'),
    ['base-reading', 'reading', 'reading-one', 'reading-two'],
  ],
  ['a concept', replace('terminology.fsh', '#lime "Lime"', '#lime "Limette"'), ['colour-system']],
  ["a value set's id", replace('terminology.fsh', 'Id: colour-set', 'Id: colours'), ['colour', 'colours']],
  [
    "an extension's id",
    replace('extensions.fsh', 'Id: colour\n', 'Id: tint\n'),
    ['base-reading', 'reading', 'reading-one', 'reading-two', 'tint'],
  ],
  [
    'a definition more, that an old name now means',
    {
      'more.fsh':
        'Profile: Patient\nParent: http://hl7.org/fhir/StructureDefinition/Patient\nId: own-patient\n* name 1..*\n',
    },
    ['base-reading', 'colour', 'own-patient', 'reading', 'reading-one'],
  ],
  [
    'an example more',
    {
      'more.fsh':
        'Instance: reading-three\nInstanceOf: Reading\nUsage: #example\n* status = #final\n* code.text = "three"\n* subject.display = "Nobody"\n* component[first].valueQuantity = 5 \'mm\'\n',
    },
    ['reading-three'],
  ],
  ['a definition less', { 'extensions.fsh': FILES['extensions.fsh'].split('Extension: Shape')[0]! }, []],
  [
    'the version',
    {
      'sushi-config.yaml':
        'id: example\ncanonical: http://example.org/fhir\nversion: 2.0.0\nfhirVersion: 3.0.1\nstatus: draft\n',
    },
    ['base-reading', 'colour', 'colour-set', 'colour-system', 'reading', 'shape', 'warm'],
  ],
  ['an error', replace('profiles.fsh', '* subject 1..1', '* subjekt 1..1'), []],
  ['two of one id', replace('profiles.fsh', 'Id: reading\n', 'Id: base-reading\n'), []],
  [
    'a circle',
    replace(
      'extensions.fsh',
      'value[x] only CodeableConcept\n',
      'value[x] only CodeableConcept\n* extension contains Colour named inner 0..1\n',
    ),
    [],
  ],
];

const byId = ({ resources }: CompileResult) =>
  new Map(resources.map((r) => [r.resource.id!, JSON.stringify(r.resource)]));
const original = project.compile(coreDefinitions());

it('has a project without an error to begin with', () => {
  expect(original.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  expect(original.resources).toHaveLength(9);
});

it('does the work of what changed, and of no more', () => {
  const structures = vi.spyOn(
    sushiExport.StructureDefinitionExporter.prototype as unknown as { setRules(): void },
    'setRules',
  );
  const instances = vi.spyOn(
    sushiExport.InstanceExporter.prototype as unknown as { setAssignedValues(): void },
    'setAssignedValues',
  );
  const workFor = (files: Record<string, string>) => {
    project.write(files);
    structures.mockClear();
    instances.mockClear();
    project.compile(coreDefinitions());
    return [structures.mock.calls.length, instances.mock.calls.length];
  };
  expect(workFor({})).toEqual([0, 0]);
  // the shape's definition is used by nothing
  expect(workFor(replace('extensions.fsh', 'Id: shape', 'Id: shape\nTitle: "Shape"'))).toEqual([1, 0]);
  // instances of one profile are made together, and the inline one is of another
  expect(workFor(replace('examples.fsh', '"two"', '"three"'))).toEqual([0, 2]);
  expect(workFor(FILES)[0]).toBe(1);
  vi.restoreAllMocks();
});

it.each(EDITS)(
  'makes after a change of %s what a new process makes, and nothing else anew',
  (_what, files, changed) => {
    const before = byId(project.compile(coreDefinitions()));
    project.write(files);
    try {
      const after = project.compile(coreDefinitions());
      const fresh = project.compile(loadDefinitions());
      expect(JSON.stringify(after)).toBe(JSON.stringify(fresh));
      if (after.resources.length === 0)
        return expect(after.diagnostics.some((d) => d.severity === 'error')).toBe(true);
      const now = byId(after);
      expect(
        [...now]
          .filter(([id, text]) => before.get(id) !== text)
          .map(([id]) => id)
          .sort(),
      ).toEqual(changed);
    } finally {
      project.write(Object.fromEntries(Object.keys(files).map((file) => [file, FILES[file as File]])));
      if ('sushi-config.yaml' in files)
        project.write({ 'sushi-config.yaml': files['sushi-config.yaml']!.replace('2.0.0', '1.0.0') });
    }
    expect(JSON.stringify(project.compile(coreDefinitions()))).toBe(JSON.stringify(original));
  },
);
