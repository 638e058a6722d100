import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import type { FhirResource } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { toOperationOutcome, validateGPConnectOperationOutcome1 } from '../../generated/index.js';
import { fromXml, toXml, XmlError } from '../../generated/xml/index.js';
import { readXml } from '../../src/toolchain/xml/read.js';
import { schemaOf } from '../../src/toolchain/xml/schema.js';
import { writeXml } from '../../src/toolchain/xml/write.js';
import { coreDefinitions } from '../toolchain/releases/stu3/definitions/core.js';
import { ResourceMaker } from '../toolchain/xml/arbitrary.js';
import { SEED } from '../seed.js';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'generated/examples/json');
const PAYLOADS = resolve(ROOT, '../shared/payloads');
const definitions = coreDefinitions();
const schema = schemaOf(definitions);
const resourceTypes = definitions.coreTypes.filter((type) => schema.resource(type));

function jsonFiles(folder: string): { name: string; value: unknown }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, value: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown }));
}

/** Through XML and back, which the toolchain's own codec must write and read in the same way. */
function expectRoundTrip(value: unknown, name?: string): void {
  const xml = toXml(value as FhirResource);
  const back = fromXml(xml);
  expect(back, name).toEqual({ valid: true, value, issues: [], literals: expect.anything() });
  expect(xml, name).toBe(writeXml(value as FhirResource, definitions));
}

function errorsOf(resource: unknown, options?: Parameters<typeof toXml>[1]): string[] {
  try {
    toXml(resource as FhirResource, options);
  } catch (error) {
    expect(error).toBeInstanceOf(XmlError);
    return (error as XmlError).issues.map((issue) => issue.code);
  }
  return [];
}

describe('XML on the wire', () => {
  it('brings back every example as it was', () => {
    const files = jsonFiles(EXAMPLES);
    expect(files.length).toBeGreaterThan(150);
    for (const { name, value } of files) expectRoundTrip(value, name);
  });

  it('brings back every payload of the specification that is a resource of STU3', ({ skip }) => {
    const files = (() => {
      try {
        return jsonFiles(PAYLOADS);
      } catch {
        return undefined;
      }
    })();
    if (!files) return skip('../shared/payloads is missing');
    const writable = files.filter(({ value }) => errorsOf(value).length === 0);
    for (const { name, value } of writable) expectRoundTrip(value, name);
    const refused = files.filter((file) => !writable.includes(file)).map(({ name }) => name);
    // those print one object where STU3 has an array
    expect(refused).toEqual([
      'spec-1.2.7/search_for_free_slots_response_example.json',
      'spec-1.2.7/unknown_visit_location_example.json',
    ]);
  });

  it('brings back resources of all 117 types, whatever their definitions allow', () => {
    expect(resourceTypes).toHaveLength(117);
    for (const type of resourceTypes) expectRoundTrip({ resourceType: type, id: 'a' }, type);
    fc.assert(
      fc.property(fc.gen(), (g) => {
        expectRoundTrip(new ResourceMaker(schema, g, resourceTypes).resource(3));
      }),
      { numRuns: 100, seed: SEED, endOnFailure: true },
    );
  });

  it('keeps the digits of decimals beside the value', () => {
    const xml = toXml({ resourceType: 'Basic', code: { text: 'a' } }).replace(
      '  <code>',
      '  <extension url="u">\n    <valueDecimal value="1.00"/>\n  </extension>\n  <code>',
    );
    const result = fromXml(xml);
    expect(result).toMatchObject({ valid: true, literals: { '/extension/0/valueDecimal': '1.00' } });
    if (result.valid) expect(toXml(result.value, { literals: result.literals })).toBe(xml);
  });

  it('warns of a number that JavaScript cannot hold', () => {
    const xml =
      '<Basic xmlns="http://hl7.org/fhir"><extension url="u"><valueDecimal value="0.12345678901234567890"/></extension><code><text value="a"/></code></Basic>';
    expect(fromXml(xml)).toMatchObject({
      valid: true,
      issues: [{ code: 'xml.precision', severity: 'warning' }],
    });
  });
});

describe('a text that is not the XML of a resource', () => {
  const FHIR = 'xmlns="http://hl7.org/fhir"';

  it.each([
    [
      'an entity',
      `<!DOCTYPE p [<!ENTITY x "y">]><Patient ${FHIR}><id value="&x;"/></Patient>`,
      'xml.doctype',
    ],
    ['HTML’s entity', `<Patient ${FHIR}><id value="&nbsp;"/></Patient>`, 'xml.entity'],
    ['a tag left open', `<Patient ${FHIR}><id value="a"/>`, 'xml.not-well-formed'],
    ['an unknown element', `<Patient ${FHIR}>\n  <nosuch value="a"/></Patient>`, 'xml.unknown-element'],
    [
      'the wrong order',
      `<Patient ${FHIR}><active value="true"/><id value="a"/></Patient>`,
      'xml.out-of-order',
    ],
    ['another resource', `<Nosuch ${FHIR}/>`, 'xml.unknown-resource'],
    ['no resource', '<Patient/>', 'xml.wrong-namespace'],
    ['nothing', '', 'xml.not-well-formed'],
    ['JSON', '{"resourceType":"Patient"}', 'xml.not-well-formed'],
  ])('has issues with line and column: %s', (_name, xml, code) => {
    const result = fromXml(xml);
    expect(result).not.toHaveProperty('value');
    expect(result.issues[0]).toMatchObject({ code, severity: 'error' });
    const { diagnostics } = readXml(xml, definitions);
    expect(result.issues.map(({ line, column }) => [line, column])).toEqual(
      diagnostics.map(({ line, column }) => [line, column]),
    );
  });

  it('is answered with an OperationOutcome', () => {
    const { issues } = fromXml('<Patient xmlns="http://hl7.org/fhir">\n  <nosuch/></Patient>');
    const outcome = toOperationOutcome(issues);
    expect(outcome.issue[0]).toMatchObject({ code: 'structure', severity: 'error' });
    expect(outcome.issue[0]!.diagnostics).toBe('xml.unknown-element | line 2, column 3');
    const claimed = toOperationOutcome(issues, {
      profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1',
      coding: {
        system: 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1',
        code: 'INVALID_RESOURCE',
        display: 'Invalid validation of resource',
      },
    });
    expect(validateGPConnectOperationOutcome1(claimed).issues).toEqual([]);
  });

  it('passes a limit', () => {
    const xml = `<Patient ${FHIR}><id value="a"/></Patient>`;
    expect(fromXml(xml, { maxSize: 10 }).issues).toMatchObject([
      { code: 'xml.too-large', issueType: 'too-costly' },
    ]);
    expect(fromXml(xml, { maxDepth: 1 }).issues).toMatchObject([{ code: 'xml.too-deep' }]);
    expect(fromXml(xml, { resourceTypes: ['Slot'] }).issues).toMatchObject([
      { code: 'xml.unexpected-resource' },
    ]);
  });

  it('never makes it throw', () => {
    for (const value of [undefined, null, 1, {}, [], Symbol('a'), new Uint8Array(2)]) {
      expect(fromXml(value as string)).toMatchObject({ valid: false, issues: [{ code: 'xml.not-text' }] });
    }
    const sources = ['Patient', 'Bundle', 'Appointment'].map((type) =>
      toXml({ resourceType: type, id: 'a', meta: { tag: [{ code: 'b' }] } } as never),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.nat(),
        fc.nat({ max: 9 }),
        fc.string({ unit: 'binary', maxLength: 5 }),
        (source, at, length, inserted) => {
          const start = at % source.length;
          fromXml(source.slice(0, start) + inserted + source.slice(start + length));
          fromXml(inserted);
        },
      ),
      { numRuns: 2000, seed: SEED },
    );
  });
});

describe('an object that is not a resource', () => {
  const cycle: Record<string, unknown> = { resourceType: 'Questionnaire' };
  cycle['item'] = [cycle];
  let many: unknown = { linkId: 'a' };
  for (let i = 0; i < 40; i++) many = { item: [many, many] };
  const throwing = {
    resourceType: 'Patient',
    get id(): string {
      throw new Error('no');
    },
  };

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'xml.unknown-resource'],
    ['a text', 'Patient', 'xml.unknown-resource'],
    ['a list', [], 'xml.unknown-resource'],
    ['of no type', { id: 'a' }, 'xml.unknown-resource'],
    ['of a type that is none', { resourceType: '__proto__' }, 'xml.unknown-resource'],
    ['with an unknown property', { resourceType: 'Patient', nosuch: 1 }, 'xml.unknown-property'],
    ['with a number for a text', { resourceType: 'Patient', id: 1 }, 'xml.wrong-type'],
    ['with one name for many', { resourceType: 'Patient', name: { family: 'a' } }, 'xml.wrong-type'],
    ['with no number', { resourceType: 'Appointment', minutesDuration: NaN }, 'xml.wrong-type'],
    ['with an empty list', { resourceType: 'Patient', name: [] }, 'xml.wrong-type'],
    ['with a hollow list', { resourceType: 'Patient', name: new Array(2 ** 32 - 1) }, 'xml.wrong-type'],
    ['with an empty object', { resourceType: 'Patient', meta: {} }, 'xml.empty-element'],
    ['with a date object', { resourceType: 'Patient', birthDate: new Date(0) }, 'xml.wrong-type'],
    [
      'with a character that XML lacks',
      { resourceType: 'Patient', id: 'a\u0001' },
      'xml.unwritable-character',
    ],
    ['that holds itself', cycle, 'xml.too-deep'],
    ['that grows without end', { resourceType: 'Questionnaire', item: [many] }, 'xml.too-large'],
    ['that throws', throwing, 'xml.unreadable'],
  ])('is refused: %s', (_name, value, code) => {
    expect(errorsOf(value, { maxSize: 1_000_000 })).toContain(code);
  });

  it('is refused with every reason at once', () => {
    expect(errorsOf({ resourceType: 'Patient', nosuch: 1, id: 2, name: [] })).toHaveLength(3);
  });
});

describe('the size', () => {
  const bundled = async (entry: string) => {
    const { outputFiles } = await build({
      stdin: { contents: entry, resolveDir: ROOT, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
    });
    return outputFiles[0]!.text;
  };

  it('is at most 25 kB compressed, the schema included', async () => {
    const code = await bundled(`export { fromXml, toXml } from './generated/xml/index.js';`);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThan(25_000);
  });

  it('costs nothing where it is not imported', async () => {
    const code = await bundled(`export * from './generated/index.js';`);
    expect(code).not.toContain('xml.not-well-formed');
    expect(await bundled(`export * from './generated/xml/index.js';`)).toContain('xml.not-well-formed');
  });
});
