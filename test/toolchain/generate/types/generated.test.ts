import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StructureDefinition } from 'fhir/r3.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { FhirDeclarations } from '../../../../src/toolchain/generate/types/fhir-declarations.js';
import { profileModel } from '../../../../src/toolchain/model/profile.js';
import type { ElementModel, ProfileModel } from '../../../../src/toolchain/model/types.js';
import { typeErrors } from './compile.js';

const GENERATED = fileURLToPath(new URL('../../../../generated/', import.meta.url));
const isThere = existsSync(join(GENERATED, 'types/index.ts')) && existsSync(join(GENERATED, 'fhir/json'));
if (!isThere) console.warn('generated/ is not there: run `npm run build`, then these tests check its types');

const ANY = `
import type * as r3 from 'fhir/r3.js';
import type * as p from './types/index.js';
export type Without<T, K extends keyof T> = { [P in keyof T as P extends K ? never : P]: T[P] };
`;

function read(folder: string, pattern: RegExp): { path: string; content: string }[] {
  const names = readdirSync(join(GENERATED, folder)).filter((name) => pattern.test(name));
  return names.sort().map((name) => ({
    path: `${folder}/${name}`,
    content: readFileSync(join(GENERATED, folder, name), 'utf8'),
  }));
}

function profiles(): ProfileModel[] {
  return read('fhir/json', /^StructureDefinition-.*\.json$/)
    .map(({ content }) => profileModel(JSON.parse(content) as StructureDefinition))
    .filter((model) => model.kind !== 'primitive-type');
}

const declarations = FhirDeclarations.load();

/** The properties of the elements below the root for which a test holds; choices aside. */
function namesOf({ root, type }: ProfileModel, test: (element: ElementModel) => boolean): string[] {
  return root.children
    .filter((child) => test(child) && declarations.property(type, child.name))
    .map((child) => child.name);
}

/** Code that must compile for a profile, and code that must not. */
function checksOf(model: ProfileModel): string {
  const { type, typeName: name } = model;
  const forbidden = namesOf(model, (element) => element.max === 0);
  const required = namesOf(model, (element) => element.min > 0);
  const single = namesOf(model, (element) => element.max === 1 && element.isArray);
  const fixed = model.root.children.filter((child) => typeof child.fixed?.value === 'string');
  const wrong = (code: string) => `// @ts-expect-error\n${code}`;
  return [
    ANY,
    `export const base: r3.${type} = {} as p.${name};`,
    ...forbidden.map((f, i) =>
      wrong(`export const forbidden${i}: p.${name}['${f}'] = {} as NonNullable<r3.${type}['${f}']>;`),
    ),
    ...required.map((r, i) =>
      wrong(`export const required${i}: p.${name} = {} as Without<p.${name}, '${r}'>;`),
    ),
    ...single.map((s, i) =>
      wrong(`export const single${i}: p.${name}['${s}'] = {} as NonNullable<r3.${type}['${s}']>;`),
    ),
    ...fixed.flatMap((element, i) => [
      `export const literal${i}: p.${name}['${element.name}'] = ${JSON.stringify(element.fixed!.value)};`,
      wrong(`export const wrong${i}: p.${name}['${element.name}'] = 'wrong';`),
    ]),
  ].join('\n');
}

describe.skipIf(!isThere)('the types of this project', () => {
  let models: ProfileModel[] = [];
  let errors: { file: string; message: string }[] = [];

  beforeAll(() => {
    models = profiles();
    const generated = [...read('types', /\.ts$/), ...read('valuesets', /\.ts$/)];
    const checks = models.map((model) => ({ path: `${model.typeName}.ts`, content: checksOf(model) }));
    const wrong = { path: 'wrong.ts', content: `${ANY}\nexport const x: p.GPConnectSlot1 = {} as r3.Slot;` };
    errors = typeErrors([...generated, ...checks, wrong]);
  });

  it('compile', () => {
    expect(errors.filter(({ file }) => file.includes('/'))).toEqual([]);
  });

  it('are seen by these tests', () => {
    expect(models.length).toBeGreaterThan(40);
    expect(errors.filter(({ file }) => file === 'wrong.ts')).toHaveLength(1);
    const checks = models.map(checksOf).join('\n');
    for (const kind of ['forbidden', 'required', 'literal', 'single'])
      expect(checks).toContain(`export const ${kind}0:`);
  });

  it('are assignable to their bases, and refuse what their profiles forbid, miss, fix or allow once', () => {
    expect(errors.filter(({ file }) => !file.includes('/') && file !== 'wrong.ts')).toEqual([]);
  });
});
