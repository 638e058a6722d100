import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, type BuildResult } from '../../src/toolchain/project/build.js';
import type { ExampleEntry } from '../../src/toolchain/project/examples.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** Somebody else's project: another publisher, another canonical, and nothing of its own but FSH and a configuration. */
let folder: string;
let result: BuildResult;

interface Verdict {
  valid: boolean;
  issues: { code: string; expression: string; severity: string; key?: string }[];
}

let validate: (resource: unknown) => Verdict;

beforeAll(async () => {
  // outside of the toolchain's folder: nothing is found there that nobody installed
  folder = mkdtempSync(join(tmpdir(), 'project-'));
  cpSync(join(import.meta.dirname, 'project'), folder, { recursive: true });
  result = await build({ root: folder });
  const built = (await import(pathToFileURL(join(folder, 'dist/index.js')).href)) as {
    validate: typeof validate;
  };
  validate = built.validate;
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const json = (path: string) =>
  JSON.parse(readFileSync(join(folder, 'generated', path), 'utf8')) as Record<string, unknown>;

describe('a foreign STU3 project', () => {
  it('builds by configuration alone, with no word from the compiler', () => {
    expect(result.diagnostics).toEqual([]);
    expect(result.compiled.stubs).toEqual([]);
  });

  it('has its own canonical, version and FHIR version everywhere', () => {
    const files = readdirSync(join(folder, 'generated/fhir/json'));
    expect(files).toContain('StructureDefinition-log-book.json');
    for (const file of files) {
      const resource = json(`fhir/json/${file}`);
      expect([
        file,
        resource['version'],
        String(resource['url']).startsWith('https://harbour.example/fhir/'),
      ]).toEqual([file, '0.3.0', true]);
      if (resource['resourceType'] === 'StructureDefinition') expect(resource['fhirVersion']).toBe('3.0.2');
    }
  });

  it('names nothing of the project that the toolchain was made for', () => {
    for (const [path, content] of result.files) {
      expect([path, /gp ?connect|careconnect|\bnhs\b/i.exec(content)?.[0]]).toEqual([path, undefined]);
    }
  });

  it('has validators that give the verdicts stated beside its examples', () => {
    const entries = json('examples/index.json') as unknown as ExampleEntry[];
    expect(entries.length).toBeGreaterThan(4);
    for (const entry of entries) {
      const { valid, issues } = validate(json(`examples/json/${entry.file}.json`));
      const errors = issues.filter((i) => i.severity === 'error').map((i) => `${i.code} ${i.expression}`);
      expect([entry.file, valid, errors]).toEqual([
        entry.file,
        entry.valid,
        expect.arrayContaining(entry.expected.map((e) => `${e.code} ${e.expression}`)),
      ]);
    }
  });

  it('tells slices apart by value, type, profile and existence', () => {
    const sailor = json('examples/json/Patient-sailor-anna.json');
    const identifier = (system: string) => ({
      ...sailor,
      identifier: [...(sailor['identifier'] as object[]), { system, value: '1' }],
    });
    expect(validate(identifier('https://harbour.example/id/passport')).valid).toBe(true);
    expect(validate(identifier('https://elsewhere.example')).issues.map((i) => i.code)).toContain(
      'slicing.unmatched',
    );

    const temperature = json('examples/json/Observation-temperature-anna.json');
    const { valueQuantity: _q, ...without } = temperature;
    expect(validate({ ...without, valueCodeableConcept: { text: 'high' } }).valid).toBe(true);
    const kelvin = { value: 311, system: 'http://unitsofmeasure.org', code: 'K' };
    expect(validate({ ...without, valueQuantity: kelvin }).issues.map((i) => i.code)).toContain(
      'value.pattern',
    );

    const missing = { code: { text: 'x' } };
    const components = [...(temperature['component'] as object[]), missing];
    expect(validate({ ...temperature, component: components }).issues.map((i) => i.code)).toEqual(
      expect.arrayContaining(['cardinality.min', 'cardinality.max']),
    );
  });

  it('compiles a logical model to a type of its own', () => {
    expect(result.files.get('types/LogBook.ts')).toMatch(/export interface LogBook\b/);
  });
});

describe('the toolchain', () => {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.startsWith('gpconnect/'));

  it.each(files)('src/%s names nobody', (name) => {
    expect(
      /gp[ -]?connect|careconnect|\bnhs\b/i.exec(readFileSync(join(ROOT, 'src', name), 'utf8'))?.[0],
    ).toBeUndefined();
  });

  it('is looked at whole', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(existsSync(join(ROOT, 'src', files[0]!))).toBe(true);
    expect(relative(ROOT, join(ROOT, 'src'))).toBe('src');
  });
});
