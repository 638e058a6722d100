import { beforeAll, describe, expect, it } from 'vitest';
import type { GeneratedFile } from '../../../../src/toolchain/generate/file.js';
import { generateTypes } from '../../../../src/toolchain/generate/types/types.js';
import { typeErrors } from './compile.js';
import { fixtureFiles, fixtureProject } from './fixture.js';

const ANY = `
import type * as r3 from 'fhir/r3.js';
import type * as p from './types/index.js';
import type { CodingOf, ReferenceTo } from './types/index.js';
declare const reference: { reference: 'Schedule/1' };
declare const specialty: [r3.CodeableConcept];
declare const slot: p.Slot;
declare const patient: p.Patient;
export type { r3, p, CodingOf, ReferenceTo };
void [reference, specialty, slot, patient];
`;

/** Each must compile; what must not stands below `@ts-expect-error`, which is an error itself where nothing is wrong. */
const CASES: Record<string, string> = {
  'every type is assignable to its base': `
    export const a: r3.Slot = slot, b: r3.Patient = patient;
    export const c: r3.Observation = {} as p.Observation, d: r3.Bundle = {} as p.Bundle;
    export const e: r3.HumanName = {} as p.Name, f: r3.Extension[] = [{} as p.Colour, {} as p.Speech];
    export const g: r3.Schedule = {} as p.Schedule;
  `,
  'a valid literal': `
    export const x: p.Slot = {
      resourceType: 'Slot', status: 'free', start: '', end: '', comment: '', specialty: [{}], schedule: { reference: 'Schedule/1' },
      appointmentType: { coding: [{ code: 'red' }, { code: 'other' }] },
      extension: [{ url: 'http://example.org/StructureDefinition/colour', valueCode: 'red' }, { url: 'x', valueString: '' }],
    };
  `,
  'a forbidden element': `
    // @ts-expect-error
    export const x: p.Slot['identifier'] = [{}];
    // @ts-expect-error
    export const y: p.Slot = { ...slot, identifier: [{}] };
    // @ts-expect-error
    export const z: NonNullable<p.Patient['name']>[number] = { given: [''], _family: {} };
  `,
  'a missing required element': `
    // @ts-expect-error
    export const x: p.Slot = { resourceType: 'Slot', status: 'free', start: '', end: '', specialty, schedule: reference, appointmentType: {} };
    // @ts-expect-error
    export const y: p.Name = {};
  `,
  'a fixed code': `
    export const x: p.Slot['status'] = 'free';
    // @ts-expect-error
    export const y: p.Slot['status'] = 'busy';
  `,
  'an array of at most one, and one that is not empty': `
    export const x: p.Slot['serviceType'] = [{}];
    // @ts-expect-error
    export const y: p.Slot['serviceType'] = [{}, {}];
    export const z: p.Slot['specialty'] = [{}, {}];
    // @ts-expect-error
    export const w: p.Slot['specialty'] = [];
    export const n: NonNullable<p.Patient['name']>[number]['given'] = ['a', 'b'];
    // @ts-expect-error
    export const m: NonNullable<p.Patient['name']>[number]['given'] = ['a', 'b', 'c'];
  `,
  'a list whose length is fixed has no methods that change it': `
    const list: NonNullable<p.Slot['serviceType']> = [{ text: 'a' }];
    export const x: r3.CodeableConcept[] = list, y: [r3.CodeableConcept] = list, text: string | undefined = list[0].text;
    const again: NonNullable<p.Slot['serviceType']> = y;
    again[0] = { text: 'b' };
    // @ts-expect-error
    list.push({ text: 'b' });
    // @ts-expect-error
    list.pop();
    // @ts-expect-error
    list.shift();
    // @ts-expect-error
    list.unshift({ text: 'b' });
    // @ts-expect-error
    list.splice(0, 1);
    // @ts-expect-error
    list.length = 0;
  `,
  'required bindings': `
    export const x: p.Patient['gender'] = 'red';
    // @ts-expect-error
    export const y: p.Patient['gender'] = 'male';
    export const z: p.Colour['valueCode'] = 'green';
    // @ts-expect-error
    export const w: p.Colour['valueCode'] = 'blue';
    // a binding of the core, where the codes are known
    export const c: NonNullable<p.Patient['contact']>[number]['gender'] = 'male';
    // @ts-expect-error
    export const d: NonNullable<p.Patient['contact']>[number]['gender'] = 'mail';
  `,
  'a concept keeps room for other codings': `
    export const x: p.Slot['appointmentType'] = { coding: [{ system: 'x', code: 'y' }] };
    export const y: p.Slot['serviceCategory'] = { coding: [{ code: 'green' }], text: '' };
    export const z: CodingOf<'a'> = { code: 'a' };
    // @ts-expect-error
    export const w: CodingOf<'a'> = { code: 'b' };
  `,
  'a choice restricted to one type': `
    export const x: p.Patient['deceasedDateTime'] = '2020';
    // @ts-expect-error
    export const y: p.Patient['deceasedBoolean'] = true;
    // @ts-expect-error
    export const z: p.Colour['valueString'] = 'red';
    // @ts-expect-error
    export const w: p.Colour['_valueString'] = {};
    // @ts-expect-error
    export const v: p.Speech['valueCode'] = 'x';
  `,
  'a choice restricted to some types': `
    export const x: p.Observation['valueQuantity'] = { value: 1 };
    export const y: p.Observation['valueString'] = '';
    // @ts-expect-error
    export const z: p.Observation['valuePeriod'] = {};
  `,
  'references with their targets': `
    export const x: p.Slot['schedule'][] = [
      { reference: 'Schedule/1' }, { reference: 'https://example.org/Schedule/1' }, { reference: 'urn:uuid:1' }, { reference: '#1' },
      { identifier: {} },
    ];
    declare const id: string;
    export const t: p.Slot['schedule'] = { reference: \`Schedule/\${id}\` };
    // @ts-expect-error
    export const y: p.Slot['schedule'] = { reference: 'Patient/1' };
    export const z: r3.Reference = {} as ReferenceTo<'Patient' | 'Group'>;
  `,
  'a pattern': `
    export const x: p.Patient['maritalStatus'] = { coding: [{}, { code: 'red' }], text: 'Red' };
    // @ts-expect-error
    export const y: p.Patient['maritalStatus'] = { coding: [], text: 'Red' };
    // @ts-expect-error
    export const z: p.Patient['maritalStatus'] = { coding: [{}], text: 'Green' };
  `,
  'slices, closed': `
    export const x: p.Patient['identifier'] = [{ system: 'http://example.org/number' }];
    // @ts-expect-error
    export const y: p.Patient['identifier'] = [{ system: 'http://example.org/other' }];
    // @ts-expect-error
    export const z: p.Patient['identifier'] = [];
    // @ts-expect-error
    const { identifier, ...without } = patient; export const w: p.Patient = without; void identifier;
  `,
  'resources in a bundle': `
    export const x: p.Bundle['entry'] = [{ resource: slot }];
    // @ts-expect-error
    export const y: p.Bundle['entry'] = [{ resource: {} as r3.Slot }];
    // @ts-expect-error
    export const z: p.Bundle['entry'] = [{}];
  `,
  'primitive companions': `
    export const x: p.Patient['_birthDate'] = { extension: [{ url: 'http://example.org/StructureDefinition/hour', valueDateTime: '' }] };
    export const y: p.Slot['_status'] = { id: '1' };
  `,
  'optional properties may be undefined, as in fhir/r3': `
    export const x: Pick<p.Slot, 'serviceType' | 'serviceCategory'> = { serviceType: undefined, serviceCategory: undefined };
  `,
};

describe('generated types', () => {
  let errors: { file: string; message: string }[] = [];
  let files: GeneratedFile[] = [];
  const caseFile = (index: number) => `case-${index}.ts`;

  beforeAll(() => {
    files = fixtureFiles();
    const cases = Object.values(CASES).map((code, i) => ({ path: caseFile(i), content: ANY + code }));
    errors = typeErrors([
      ...files,
      ...cases,
      { path: 'wrong.ts', content: `${ANY} export const x: p.Slot = {};` },
    ]);
  });

  it('compile, with nothing unused', () => {
    expect(errors.filter(({ file }) => file.startsWith('types/') || file.startsWith('valuesets/'))).toEqual(
      [],
    );
  });

  it('are seen by these tests', () => {
    expect(errors.filter(({ file }) => file === 'wrong.ts')).toHaveLength(1);
  });

  it.each(Object.keys(CASES).map((title, index) => ({ title, index })))('$title', ({ index }) => {
    expect(errors.filter(({ file }) => file === caseFile(index))).toEqual([]);
  });

  it('are the same each time', () => {
    const again = generateTypes(fixtureProject());
    expect(again).toEqual(files.filter((file) => file.path.startsWith('types/')));
  });

  it('say where they come from', () => {
    const slot = files.find((file) => file.path === 'types/Slot.ts')!.content;
    expect(slot).toMatch(
      /^\/\/ Generated from fsh\/x\.fsh\. Do not edit\.\n\/\/ http:\/\/example\.org\/StructureDefinition\/slot\n/,
    );
  });

  it('carry no text that ends a comment or begins a tag', () => {
    const slot = files.find((file) => file.path === 'types/Slot.ts')!.content;
    expect(slot).toContain('\\@free');
    expect(slot).not.toContain('Why */');
  });
});
