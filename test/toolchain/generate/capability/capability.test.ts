import type { CapabilityStatement } from 'fhir/r3.js';
import { build } from 'esbuild';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCapability } from '../../../../src/toolchain/generate/capability/capability.js';
import type { ProjectModel } from '../../../../src/toolchain/model/types.js';

const statement: CapabilityStatement & { _date: object } = {
  rest: [{ mode: 'server', documentation: 'It\'s "this" \\ \u2028', security: { cors: true } }],
  resourceType: 'CapabilityStatement',
  kind: 'capability',
  version: '3.2.1',
  status: 'active',
  _date: {
    extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
  },
  date: undefined as never,
  publisher: 'nobody yet',
  fhirVersion: '3.0.1',
  acceptUnknown: 'both',
  format: ['application/fhir+json'],
  profile: [{ reference: 'http://example.org/p' }],
};

const project = { title: 'The API', version: '3.2.1' } as ProjectModel;
const facts = {
  software: { name: 'Soft', version: '1', releaseDate: '2020-02-29' },
  publisher: 'Somebody',
  contact: [{ name: 'Ann', telecom: [{ system: 'email', value: 'ann@example.org' }] }],
  date: '2021-01-01T12:00:00+01:00',
};

let folder: string;
let capabilityStatement: (facts: unknown) => CapabilityStatement;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'capability-'));
  const files = generateCapability(project, [
    { statement, source: { file: 'fsh/c.fsh', line: 1, column: 1 } },
  ]);
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'capability/index.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
    alias: { 'fsh-codegen/runtime/v1': resolve(import.meta.dirname, '../../../../src/runtime/v1') },
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.text).toString('base64')}`;
  ({ capabilityStatement } = (await import(/* @vite-ignore */ url)) as {
    capabilityStatement: typeof capabilityStatement;
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('capabilityStatement', () => {
  it('is the statement with the facts, in STU3’s order', () => {
    const { _date, publisher: _publisher, date: __date, ...own } = statement;
    const made = capabilityStatement(facts);
    expect(made).toEqual({ ...own, ...facts });
    expect(Object.keys(made)).toEqual([
      'resourceType',
      'version',
      'status',
      'date',
      'publisher',
      'contact',
      'kind',
      'software',
      'fhirVersion',
      'acceptUnknown',
      'format',
      'profile',
      'rest',
    ]);
  });

  it('shares nothing between calls, and nothing with what it was given', () => {
    const first = capabilityStatement(facts);
    first.rest![0]!.mode = 'client';
    first.contact![0]!.name = 'Bob';
    expect(capabilityStatement(facts).rest![0]!.mode).toBe('server');
    expect(facts.contact[0]!.name).toBe('Ann');
  });

  it('does without what is optional', () => {
    const { releaseDate: _, ...software } = facts.software;
    expect(capabilityStatement({ ...facts, software }).software).toEqual(software);
    expect(capabilityStatement({ ...facts, contact: [{ name: 'Ann' }] }).contact).toEqual([{ name: 'Ann' }]);
  });

  it('refuses what is missing, all of it at once', () => {
    let message = '';
    try {
      capabilityStatement({});
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      message = (error as TypeError).message;
    }
    for (const place of ['software', 'publisher', 'contact', 'date'])
      expect(message).toContain(`${place} is missing`);
  });

  it.each([
    ['date', { date: '2021-02-29' }, 'date is "2021-02-29"'],
    ['date without a zone', { date: '2021-01-01T12:00:00' }, 'date is'],
    ['date in words', { date: new Date(0) }, 'date is an object'],
    [
      'releaseDate',
      { software: { ...facts.software, releaseDate: 'soon' } },
      'software.releaseDate is "soon"',
    ],
    ['name', { software: { ...facts.software, name: ' ' } }, 'software.name is " "'],
    ['version', { software: { name: 'x' } }, 'software.version is missing'],
    ['publisher', { publisher: 7 }, 'publisher is 7'],
    ['no contact', { contact: [] }, 'contact is empty'],
    ['one contact', { contact: { name: 'Ann' } }, 'contact is an object'],
    ['an empty contact', { contact: [{}] }, 'contact[0] has neither a name nor a telecom'],
    [
      'telecom',
      { contact: [{ telecom: [{ system: 'mail', value: '' }] }] },
      'contact[0].telecom[0].system is "mail"',
    ],
    ['no telecom', { contact: [{ telecom: [] }] }, 'contact[0].telecom is empty'],
  ])('refuses a wrong %s', (_, change, message) => {
    expect(() => capabilityStatement({ ...facts, ...change })).toThrow(message);
  });

  it.each([undefined, null, 'x', []])('refuses %j for facts', (given) => {
    expect(() => capabilityStatement(given)).toThrow(TypeError);
  });
});
