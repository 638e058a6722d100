import * as fc from 'fast-check';
import type { FhirResource } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/toolchain/json/readJson.js';
import { writeJson } from '../../../src/toolchain/json/writeJson.js';
import { readXml, xmlToJsonText } from '../../../src/toolchain/xml/read.js';
import { schemaOf } from '../../../src/toolchain/xml/schema.js';
import { writeXml } from '../../../src/toolchain/xml/write.js';
import { SEED } from '../../seed.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { ResourceMaker } from './arbitrary.js';
import { publishedFiles } from './published.js';

const definitions = coreDefinitions();
const schema = schemaOf(definitions);
const resourceTypes = definitions.coreTypes.filter((type) => schema.resource(type));

/** There, back, and there again: nothing is lost, and the second XML is the first. */
function expectRoundTrip(resource: object, label?: string): void {
  const xml = writeXml(resource as FhirResource, definitions);
  const back = readXml(xml, definitions);
  expect(
    back.diagnostics.filter((d) => d.severity === 'error'),
    label,
  ).toEqual([]);
  expect(back.resource, label).toEqual(resource);
  expect(writeXml(back.resource!, definitions), label).toBe(xml);
}

describe('JSON to XML and back', () => {
  it('loses nothing of the core definitions', () => {
    for (const type of definitions.coreTypes) expectRoundTrip(definitions.structureDefinition(type)!, type);
    const others = definitions.core.entries.filter((e) => e.resourceType !== 'StructureDefinition');
    for (const entry of others.filter((_, i) => i % 10 === 0)) {
      expectRoundTrip(definitions.core.resource(entry), entry.url);
    }
  });

  it('knows every resource type of STU3', () => {
    expect(resourceTypes).toHaveLength(117);
    for (const type of resourceTypes) expectRoundTrip({ resourceType: type, id: 'a' });
  });

  it('loses nothing of any resource that the definitions allow', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        expectRoundTrip(new ResourceMaker(schema, g, resourceTypes).resource(4));
      }),
      { seed: SEED, numRuns: 300, endOnFailure: true }, // what fails is large: to shrink it takes minutes
    );
  });

  it('is the same whatever order the properties had', () => {
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const resource = new ResourceMaker(schema, g, resourceTypes).resource(4) as unknown as FhirResource;
        const reversed = JSON.parse(JSON.stringify(resource), (_key, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        ) as FhirResource;
        expect(writeXml(reversed, definitions)).toBe(writeXml(resource, definitions));
      }),
      { seed: SEED, numRuns: 100, endOnFailure: true },
    );
  });
});

describe('XML to JSON text and back', () => {
  it('keeps the digits of every decimal', () => {
    const digits = fc
      .tuple(fc.boolean(), fc.bigInt({ min: 0n }), fc.option(fc.stringMatching(/^[0-9]{1,30}$/)))
      .map(
        ([minus, whole, fraction]) => `${minus ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`,
      );
    fc.assert(
      fc.property(fc.array(digits, { minLength: 1, maxLength: 5 }), (decimals) => {
        const elements = decimals.map(
          (d) => `  <extension url="u">\n    <valueDecimal value="${d}"/>\n  </extension>\n`,
        );
        const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Basic xmlns="http://hl7.org/fhir">\n${elements.join('')}</Basic>\n`;
        const { json } = xmlToJsonText(xml, definitions);
        const { value, literals } = readJson(json!);
        expect(writeJson(value, literals)).toBe(json);
        expect(writeXml(value as FhirResource, definitions, { literals })).toBe(xml);
      }),
      { seed: SEED },
    );
  });
});

describe.skipIf(publishedFiles().length === 0)('the published files', () => {
  it('are read and written back without loss, all but the one that is not well-formed', () => {
    const refused: string[] = [];
    for (const { name, text } of publishedFiles()) {
      const { resource, diagnostics, literals } = readXml(text, definitions, { file: name });
      if (!resource) {
        refused.push(...diagnostics.map((d) => `${d.file}:${d.line}:${d.column} ${d.code}`));
        continue;
      }
      expect(diagnostics, name).toEqual([]);
      const xml = writeXml(resource, definitions, { literals });
      const again = readXml(xml, definitions);
      expect(again.resource, name).toEqual(resource);
      expect(writeXml(again.resource!, definitions, { literals: again.literals }), name).toBe(xml);
      expect(substance(xml), name).toEqual(substance(text));
    }
    expect(publishedFiles()).toHaveLength(122);
    expect(refused).toEqual([
      'StructureDefinitions/Extension-CareConnect-RelatedProblemHeader-1.xml:22:100 xml.not-well-formed',
    ]);
  });
});

/** The start tags, without regard to how they are laid out. */
function substance(xml: string): string[] {
  const text = xml.replace(/^\ufeff/, '').replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '');
  return [...text.matchAll(/<[A-Za-z](?:"[^"]*"|'[^']*'|[^>"'])*>/g)].map((m) =>
    m[0]
      .replace(/&#(x?)([0-9A-Fa-f]+);/g, (_all, x: string, n: string) =>
        String.fromCodePoint(Number.parseInt(n, x ? 16 : 10)),
      )
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&gt;', '>')
      .replace(/\s+/g, ' ')
      .replace(/ ?\/?>$/, ''),
  );
}
