import { steps } from '../../steps.js';
import { describe, expect, it } from 'vitest';
import { XML_LIMITS } from '../../../src/runtime/xml/parse.js';
import { readXml } from '../../../src/toolchain/xml/read.js';
import { writeXml } from '../../../src/toolchain/xml/write.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const FHIR = 'xmlns="http://hl7.org/fhir"';
const definitions = coreDefinitions();
const codesOf = (xml: string, options?: Parameters<typeof readXml>[2]) => [
  ...new Set(readXml(xml, definitions, options).diagnostics.map((d) => d.code)),
];

describe('a hostile file', () => {
  it('that would grow by entities is refused before any is looked at', () => {
    const lol = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const xml = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">${lol}]><Patient ${FHIR}><id value="&l9;"/></Patient>`;
    expect(codesOf(xml)).toEqual(['xml.doctype']);
  });

  it('that asks for another file is refused', () => {
    const external = `<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><Patient ${FHIR}><id value="&x;"/></Patient>`;
    expect(codesOf(external)).toEqual(['xml.doctype']);
    expect(codesOf(`<!DOCTYPE p SYSTEM "http://example.org/p.dtd"><Patient ${FHIR}/>`)).toEqual([
      'xml.doctype',
    ]);
    expect(codesOf(`<Patient ${FHIR}><!ENTITY x "y"></Patient>`)).toEqual(['xml.not-well-formed']);
  });

  it('that includes another is a file with an element of another namespace', () => {
    const include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>';
    expect(codesOf(`<Patient ${FHIR}>${include}</Patient>`)).toEqual(['xml.wrong-namespace']);
  });

  it('with names of Object.prototype changes nothing there', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const inner = names.map((n) => `<${n} value="a" ${n}="b"/>`).join('');
    expect(codesOf(`<Patient ${FHIR}>${inner}</Patient>`)).toEqual(['xml.unknown-element']);
    for (const name of names) expect(codesOf(`<${name} ${FHIR}/>`)).toEqual(['xml.unknown-resource']);
    expect(codesOf(`<Patient ${FHIR} __proto__="a"/>`)).toEqual(['xml.unknown-attribute']);
    expect(({} as { value?: unknown }).value).toBeUndefined();
  });

  it('that nests without end meets the limit, which can be set', () => {
    const deep = `<Questionnaire ${FHIR}>${'<item>'.repeat(100_000)}`;
    expect(codesOf(deep)).toEqual(['xml.too-deep']);
    const xml = (depth: number) =>
      `<Questionnaire ${FHIR}>${'<item>'.repeat(depth)}<linkId value="a"/>${'</item>'.repeat(depth)}</Questionnaire>`;
    expect(codesOf(xml(XML_LIMITS.maxDepth - 2))).toEqual([]);
    expect(codesOf(xml(XML_LIMITS.maxDepth - 1))).toEqual(['xml.too-deep']);
    expect(codesOf(xml(3), { maxDepth: 4 })).toEqual(['xml.too-deep']);
  });

  it('is what may be written, too: the two limits are one', () => {
    const item = [{ item: [{ linkId: 'a' }] }];
    const write = (maxDepth: number) =>
      writeXml({ resourceType: 'Questionnaire', item } as never, definitions, { maxDepth });
    expect(codesOf(write(4), { maxDepth: 4 })).toEqual([]);
    expect(codesOf(write(4), { maxDepth: 3 })).toEqual(['xml.too-deep']);
    expect(() => write(3)).toThrow(/\[xml\.too-deep\]/);
  });

  it('costs no stack, whatever the limit', () => {
    const depth = 20_000;
    const xml = `<Questionnaire ${FHIR}>${'<item>'.repeat(depth)}<linkId value="a"/>${'</item>'.repeat(depth)}</Questionnaire>`;
    const { resource, diagnostics } = readXml(xml, definitions, { maxDepth: 1e6 });
    expect(diagnostics).toEqual([]);
    expect(() => writeXml(resource!, definitions)).toThrow(/\[xml\.too-deep\]/);
    const shallow = readXml(
      xml.replaceAll('<item>'.repeat(18_000), '').replaceAll('</item>'.repeat(18_000), ''),
      definitions,
      {
        maxDepth: 1e6,
      },
    );
    const written = writeXml(shallow.resource!, definitions, { maxDepth: 1e6 });
    expect(readXml(written, definitions, { maxDepth: 1e6 }).diagnostics).toEqual([]);
  });

  it('that nests in a narrative meets the same limit', () => {
    const div = `<div xmlns="http://www.w3.org/1999/xhtml">${'<p>'.repeat(1000)}`;
    expect(codesOf(`<Patient ${FHIR}><text><status value="empty"/>${div}`)).toEqual(['xml.too-deep']);
    const text = { status: 'empty' as const, div: `${div}${'</p>'.repeat(1000)}</div>` };
    expect(() => writeXml({ resourceType: 'Patient', text }, definitions)).toThrow(/narrative/);
  });

  it('that is too long is not read', () => {
    expect(codesOf(`<Patient ${FHIR}/>`, { maxSize: 20 })).toEqual(['xml.too-large']);
  });

  it.each<[string, (n: number) => string]>([
    ['attributes', (n) => `<Patient ${FHIR} ${Array.from({ length: n }, (_, i) => `a${i}="1"`).join(' ')}/>`],
    [
      'declared prefixes',
      (n) => `<Patient ${FHIR} ${Array.from({ length: n }, (_, i) => `xmlns:a${i}="u"`).join(' ')}/>`,
    ],
    ['bare ampersands', (n) => `<Patient ${FHIR}><id value="${'&'.repeat(n)}"/></Patient>`],
    ['references', (n) => `<Patient ${FHIR}><id value="${'&#65;'.repeat(n)}"/></Patient>`],
    ['spaces', (n) => `<Patient ${FHIR}${' '.repeat(n)}x`],
    ['digits', (n) => `<Patient ${FHIR}><multipleBirthInteger value="${'9'.repeat(n)}"/></Patient>`],
    [
      'zeros',
      (n) =>
        `<Basic ${FHIR}><extension url="u"><valueDecimal value="0.${'0'.repeat(n)}1"/></extension></Basic>`,
    ],
    ['comments that do not end', (n) => `<Patient ${FHIR}>${'<!-'.repeat(n)}`],
    ['unknown elements', (n) => `<Patient ${FHIR}>${'<x/>'.repeat(n)}</Patient>`],
    ['repeats', (n) => `<Patient ${FHIR}>${'<gender value="a"/>'.repeat(n)}</Patient>`],
    [
      'holes',
      (n) => `<Patient ${FHIR}><name>${'<given value="a"/><given id="x"/>'.repeat(n)}</name></Patient>`,
    ],
    ['line ends', (n) => `<Patient ${FHIR}>${'\r'.repeat(n)}<x/></Patient>`],
    ['brackets', (n) => `<Patient ${FHIR}>${']]'.repeat(n)}</Patient>`],
  ])('of very many %s takes steps in proportion', (_name, make) => {
    const [few, many] = [make(5_000), make(40_000)].map((xml) => steps(() => readXml(xml, definitions)));
    expect(many).toBeLessThan(few! * 9);
  });
});
