import { transformSync } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GeneratedFile } from '../../../../src/toolchain/generate/file.js';
import { typeErrors } from './compile.js';
import { fixtureFiles } from './fixture.js';

type Accessor = (...args: unknown[]) => unknown;

const URL_OF = (id: string) => `http://example.org/StructureDefinition/${id}`;
const TYPED = `
import * as p from './types/index.js';
import type * as r3 from 'fhir/r3.js';
declare const slot: r3.Slot;
declare const patient: p.Patient;
export const colour: 'red' | 'green' | undefined = p.colour(slot);
export const same: r3.Slot = p.withColour(slot, 'red');
export const none: r3.Slot = p.withColour(slot, undefined);
// @ts-expect-error
p.withColour(slot, 'blue');
export const hour: string | undefined = p.patientHour(patient._birthDate);
export const verified: boolean | undefined = p.patientVerified(patient.identifier[0]);
export const modes: string[] | undefined = p.patientSpeech(patient)[0]?.mode;
export const needed: boolean | undefined = p.patientSpeech(patient)[0]?.interpreterNeeded;
p.withPatientSpeech(patient, [{ language: { text: 'Welsh' } }]);
// @ts-expect-error
p.withPatientSpeech(patient, [{ mode: ['x'] }]);
// @ts-expect-error
p.kind(slot);
`;

describe('accessors of extensions', () => {
  let folder = '';
  let files: GeneratedFile[] = [];
  let api: Record<string, Accessor> = {};

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'accessors-'));
    files = fixtureFiles();
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const file of files) {
      const path = join(folder, file.path.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, transformSync(file.content, { loader: 'ts' }).code);
    }
    api = (await import(pathToFileURL(join(folder, 'types/index.js')).href)) as Record<string, Accessor>;
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are typed by the extension', () => {
    expect(typeErrors([...files, { path: 'use.ts', content: TYPED }])).toEqual([]);
  });

  it('read and write a value, for every profile with the extension', () => {
    const slot = { resourceType: 'Slot', id: '1' };
    const red = api['withColour']!(slot, 'red');
    expect(red).toEqual({ ...slot, extension: [{ url: URL_OF('colour'), valueCode: 'red' }] });
    expect(api['colour']!(red)).toBe('red');
    expect(api['colour']!(slot)).toBeUndefined();
    expect(api['colour']!(undefined)).toBeUndefined();
    expect(api['withColour']!(red, undefined)).toEqual(slot);
  });

  it('read and write an object for an extension with parts', () => {
    const values = [
      { language: { text: 'Welsh' }, mode: ['a', 'b'], interpreterNeeded: false },
      { language: {} },
    ];
    const patient = api['withPatientSpeech']!({ resourceType: 'Patient' }, values) as {
      extension: { extension: object[] }[];
    };
    expect(patient.extension[0]!.extension).toEqual([
      { url: 'language', valueCodeableConcept: { text: 'Welsh' } },
      { url: 'mode', valueCode: 'a' },
      { url: 'mode', valueCode: 'b' },
      { url: 'interpreter-needed', valueBoolean: false },
    ]);
    expect(api['patientSpeech']!(patient)).toEqual(values);
  });

  it('give an extension that nobody publishes as it is', () => {
    const place = { url: URL_OF('nobody-publishes-this'), valueString: 'x' };
    expect(api['slotPlace']!({ extension: [place] })).toEqual([place]);
  });

  it('are named after the profile where one name means different extensions', () => {
    expect(
      Object.keys(api)
        .filter((name) => /kind/i.test(name))
        .sort(),
    ).toEqual([
      'scheduleKind',
      'scheduleKindExtension',
      'slotKind',
      'slotKindExtension',
      'withScheduleKind',
      'withSlotKind',
    ]);
    expect(api['slotKind']!({ extension: [{ url: URL_OF('kind-of-slot'), valueString: 'x' }] })).toBe('x');
  });
});
