import { describe, expect, it } from 'vitest';
import { readXml, xmlToJsonText } from '../../../src/toolchain/xml/read.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const FHIR = 'xmlns="http://hl7.org/fhir"';
const read = (xml: string) => readXml(xml, coreDefinitions(), { file: 'a.xml' });
const resourceOf = (xml: string) => {
  const { resource, diagnostics } = read(xml);
  expect(diagnostics).toEqual([]);
  return resource;
};
const patient = (inner: string) => `<Patient ${FHIR}>${inner}</Patient>`;

describe('a resource in XML, read into JSON', () => {
  it('has arrays where the definition allows several, and JSON’s own booleans and numbers', () => {
    expect(
      resourceOf(
        patient(
          '<id value="p"/><active value="true"/><name><family value="B"/><given value="A"/></name>' +
            '<multipleBirthInteger value="-2"/>',
        ),
      ),
    ).toEqual({
      resourceType: 'Patient',
      id: 'p',
      active: true,
      name: [{ family: 'B', given: ['A'] }],
      multipleBirthInteger: -2,
    });
  });

  it('has the type of a choice in its name, and urls and ids of attributes', () => {
    expect(
      resourceOf(
        patient('<extension url="u" id="e"><valueQuantity><value value="1.5"/></valueQuantity></extension>'),
      ),
    ).toEqual({ resourceType: 'Patient', extension: [{ id: 'e', url: 'u', valueQuantity: { value: 1.5 } }] });
  });

  it('has ids and extensions of primitives beside them, with null in the holes', () => {
    const extension = '<extension url="u"><valueCode value="c"/></extension>';
    expect(
      resourceOf(
        patient(
          `<name><family id="f" value="F"/><given value="A"/><given id="g">${extension}</given></name>` +
            `<birthDate>${extension}</birthDate>`,
        ),
      ),
    ).toEqual({
      resourceType: 'Patient',
      name: [
        {
          family: 'F',
          _family: { id: 'f' },
          given: ['A', null],
          _given: [null, { id: 'g', extension: [{ url: 'u', valueCode: 'c' }] }],
        },
      ],
      _birthDate: { extension: [{ url: 'u', valueCode: 'c' }] },
    });
  });

  it('has no array of values where none has a value', () => {
    expect(resourceOf(patient('<name><given id="g"/></name>'))).toEqual({
      resourceType: 'Patient',
      name: [{ _given: [{ id: 'g' }] }],
    });
  });

  it('has resources inside resources, each of its own type', () => {
    const xml = `<Bundle ${FHIR}><type value="collection"/><link><relation value="self"/><url value="u"/></link><entry>
      <link><relation value="next"/><url value="v"/></link>
      <resource><Parameters><parameter><name value="a"/><resource><Slot><contained><Schedule><id value="s"/></Schedule></contained>
      <comment value="c"/></Slot></resource><part><name value="b"/></part></parameter></Parameters></resource></entry></Bundle>`;
    expect(resourceOf(xml)).toEqual({
      resourceType: 'Bundle',
      type: 'collection',
      link: [{ relation: 'self', url: 'u' }],
      entry: [
        {
          link: [{ relation: 'next', url: 'v' }],
          resource: {
            resourceType: 'Parameters',
            parameter: [
              {
                name: 'a',
                resource: {
                  resourceType: 'Slot',
                  contained: [{ resourceType: 'Schedule', id: 's' }],
                  comment: 'c',
                },
                part: [{ name: 'b' }],
              },
            ],
          },
        },
      ],
    });
  });

  it('is the same with a prefix, a byte order mark, CR LF, comments, instructions and a schema hint', () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- c --><?p q?>\r\n<f:Patient xmlns:f="http://hl7.org/fhir" ' +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://hl7.org/fhir fhir.xsd">\r\n' +
      '  <!-- d --><f:active value="false"/><?p?>\r\n</f:Patient>\r\n';
    expect(resourceOf(xml)).toEqual({ resourceType: 'Patient', active: false });
  });

  it('keeps the white space of values, and all that stands for a character', () => {
    expect(resourceOf(patient('<name><text value="  a&#10;&lt;&quot;&#xE9; "/></name>'))).toEqual({
      resourceType: 'Patient',
      name: [{ text: '  a\n<"é ' }],
    });
  });
});

describe('a number', () => {
  const quantity = (value: string) =>
    `<Observation ${FHIR}><component><valueQuantity><value value="${value}"/></valueQuantity></component></Observation>`;
  const at = '/component/0/valueQuantity/value';

  it('keeps its digits beside the value where JavaScript prints others', () => {
    const { resource, literals, diagnostics } = read(quantity('1.0'));
    expect(resource).toMatchObject({ component: [{ valueQuantity: { value: 1 } }] });
    expect(literals).toEqual({ [at]: '1.0' });
    expect(diagnostics).toMatchObject([
      { code: 'xml.precision', severity: 'information', line: 1, column: 68 },
    ]);
  });

  it('warns where a double is another value', () => {
    const { literals, diagnostics } = read(quantity('0.12345678901234567890'));
    expect(literals).toEqual({ [at]: '0.12345678901234567890' });
    expect(diagnostics).toMatchObject([{ code: 'xml.precision', severity: 'warning' }]);
  });

  it('stands in JSON text with the digits that it has', () => {
    const { json, diagnostics } = xmlToJsonText(quantity('1.50'), coreDefinitions());
    expect(json).toContain('"value": 1.50\n');
    expect(diagnostics).toEqual([]);
  });

  it('has no JSON text where the XML has an error', () => {
    const result = xmlToJsonText('<Patient/>', coreDefinitions());
    expect(Object.keys(result)).toEqual(['diagnostics']);
    expect(result.diagnostics.map(({ code }) => code)).toEqual(['xml.wrong-namespace']);
  });

  it('in an extension of a primitive is found there', () => {
    const xml = patient(
      '<name><given value="A"/><given><extension url="u"><valueDecimal value="2.0"/></extension></given></name>',
    );
    expect(read(xml).literals).toEqual({ '/name/0/_given/1/extension/0/valueDecimal': '2.0' });
  });

  it.each(['', ' 1', '1,5', '+1', '.5', '1.', '01', '1e2', 'NaN', 'Infinity', '0x1'])(
    'is not "%s"',
    (value) => {
      expect(read(quantity(value))).toMatchObject({
        diagnostics: [{ code: 'xml.invalid-value', column: 68 }],
      });
    },
  );

  it('is not what a double cannot hold', () => {
    expect(read(quantity('9'.repeat(400)))).toMatchObject({ diagnostics: [{ code: 'xml.number-range' }] });
  });

  it.each(['1.5', 'a', '1.0'])('of an integer is not "%s"', (value) => {
    expect(read(patient(`<multipleBirthInteger value="${value}"/>`))).toMatchObject({
      diagnostics: [{ code: 'xml.invalid-value' }],
    });
  });
});

/** Content that STU3 does not define, with its place: the resource's tag is on line 1, `inner` begins line 2. */
const errors: Readonly<Record<string, readonly [inner: string, ...places: string[]]>> = {
  'an unknown element': ['<nickname value="a"/>', '2:1 xml.unknown-element'],
  'an unknown element with what is in it': ['<a><b c="1">t</b></a>', '2:1 xml.unknown-element'],
  'an element of another letter case': ['<birthdate value="2000"/>', '2:1 xml.unknown-element'],
  'a type that the choice has not': ['<deceasedString value="a"/>', '2:1 xml.unknown-element'],
  'a choice without its type': ['<deceased value="true"/>', '2:1 xml.unknown-element'],
  'an unknown attribute': ['<active value="true" use="a"/>', '2:1 xml.unknown-attribute'],
  'a value of an element that has none': ['<name value="a"/>', '2:1 xml.unknown-attribute'],
  'an id of an element that holds a resource': [
    '<contained id="a"><Slot/></contained>',
    '2:1 xml.unknown-attribute',
  ],
  'a schema hint inside': [
    '<name xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a"><family value="a"/></name>',
    '2:1 xml.unknown-attribute',
  ],
  'an element out of order': ['<gender value="male"/>\n <active value="true"/>', '3:2 xml.out-of-order'],
  'repeats that do not stand together': [
    '<name><family value="a"/></name><gender value="male"/>\n<name><family value="b"/></name>',
    '3:1 xml.out-of-order',
  ],
  'a repeat of what there may be one of': [
    '<gender value="male"/>\n<gender value="male"/>',
    '3:1 xml.repeated-element',
  ],
  'a choice of two types': [
    '<deceasedBoolean value="true"/>\n<deceasedDateTime value="2000"/>',
    '3:1 xml.repeated-element',
  ],
  text: ['\n  a', '3:3 xml.unexpected-text'],
  'text in place of a value': ['<gender>male</gender>', '2:9 xml.unexpected-text'],
  'text in CDATA': ['<![CDATA[a]]>', '2:1 xml.unexpected-text'],
  'no value': ['<gender/>', '2:1 xml.missing-value'],
  'nothing at all': ['<name>\n</name>', '2:1 xml.empty-element'],
  'no namespace': ['<active xmlns="" value="true"/>', '2:1 xml.wrong-namespace'],
  'another namespace': ['<x:active xmlns:x="u" value="true"><y/></x:active>', '2:1 xml.wrong-namespace'],
  'a div in FHIR’s namespace': [
    '<text><status value="empty"/><div>a</div></text>',
    '2:30 xml.wrong-namespace',
  ],
  'an element of FHIR in a narrative': [
    '<text><status value="empty"/><div xmlns="http://www.w3.org/1999/xhtml">\n<p xmlns="http://hl7.org/fhir"><b/></p></div></text>',
    '3:1 xml.wrong-namespace',
  ],
  'an entity of HTML in a narrative': [
    '<text><status value="empty"/><div xmlns="http://www.w3.org/1999/xhtml">\na&nbsp;b</div></text>',
    '3:2 xml.entity',
  ],
  'no boolean': ['<active value="TRUE"/>', '2:1 xml.invalid-value'],
  'no resource where one must be': ['<contained/>', '2:1 xml.missing-resource'],
  'no resource of STU3': ['<contained><Observations/></contained>', '2:12 xml.unknown-resource'],
  'an abstract resource': ['<contained><DomainResource/></contained>', '2:12 xml.unknown-resource'],
  'a profile in place of a resource': ['<contained><bp/></contained>', '2:12 xml.unknown-resource'],
  'two resources in one element': ['<contained><Slot/>\n<Slot/></contained>', '3:1 xml.repeated-element'],
  'all of them at once, in order': [
    '<gender value="male"/>\n<active value="1"/>\n<a/>\n<name>t<use/></name>',
    '3:1 xml.invalid-value',
    '3:1 xml.out-of-order',
    '4:1 xml.unknown-element',
    '5:1 xml.out-of-order',
    '5:7 xml.unexpected-text',
    '5:8 xml.missing-value',
  ],
};

describe('what STU3 does not define', () => {
  it.each(Object.entries(errors))('%s', (_name, [inner, ...places]) => {
    const { resource, diagnostics } = read(patient(`\n${inner}\n`));
    expect(resource).toBeUndefined();
    expect(diagnostics.map((d) => `${d.line}:${d.column} ${d.code}`).sort()).toEqual(places.toSorted());
    expect(diagnostics.every((d) => d.file === 'a.xml' && d.severity === 'error')).toBe(true);
  });

  it('says the path, and what is meant where that is certain', () => {
    const { diagnostics } = read(
      patient('<contact><name><given value="a"/><Family value="b"/></name></contact>'),
    );
    expect(diagnostics).toMatchObject([
      {
        message: expect.stringContaining('Patient.contact[0].name'),
        hint: expect.stringContaining('family'),
      },
    ]);
  });

  it.each([
    ['a root in no namespace', '<Patient/>', 'xml.wrong-namespace'],
    ['a root in another namespace', '<Patient xmlns="urn:x"><a/></Patient>', 'xml.wrong-namespace'],
    ['a root that is no resource', `<HumanName ${FHIR}/>`, 'xml.unknown-resource'],
    ['a root with an attribute', `<Patient ${FHIR} id="a"/>`, 'xml.unknown-attribute'],
  ])('%s', (_name, xml, code) => {
    expect(read(xml)).toMatchObject({ diagnostics: [{ code, line: 1, column: 1 }] });
  });

  it('is a root of a type that was not asked for', () => {
    const options = { resourceTypes: ['Bundle'] };
    expect(readXml(`<Slot ${FHIR}/>`, coreDefinitions(), options).diagnostics).toMatchObject([
      { code: 'xml.unexpected-resource' },
    ]);
    expect(readXml(`<Bundle ${FHIR}/>`, coreDefinitions(), options).diagnostics).toEqual([]);
  });
});
