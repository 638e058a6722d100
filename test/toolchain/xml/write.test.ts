import type { FhirResource } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { DiagnosticsError } from '../../../src/toolchain/text/diagnostics.js';
import { readJson } from '../../../src/toolchain/json/readJson.js';
import { readXml } from '../../../src/toolchain/xml/read.js';
import { writeXml, type WriteXmlOptions } from '../../../src/toolchain/xml/write.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';

const write = (resource: object, options?: WriteXmlOptions) =>
  writeXml(resource as FhirResource, coreDefinitions(), options);

function faultsOf(resource: object): string[] {
  try {
    write(resource);
  } catch (error) {
    if (error instanceof DiagnosticsError) {
      return error.diagnostics.map((d) => `${d.message.split(':')[0]} ${d.code}`);
    }
    throw error;
  }
  return [];
}

describe('a resource written as XML', () => {
  it('has the order of the definition, attributes, escapes, and two spaces a level', () => {
    const xml = write({
      gender: 'male',
      contained: [{ name: 'A & "B" <C>\n', resourceType: 'Organization' }],
      name: [
        {
          given: ['A', null],
          _given: [null, { extension: [{ valueCode: 'c', url: 'u' }], id: 'g' }],
          use: 'usual',
        },
      ],
      _birthDate: { id: 'b' },
      deceasedBoolean: false,
      resourceType: 'Patient',
      id: 'p',
    });
    expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<Patient xmlns="http://hl7.org/fhir">
  <id value="p"/>
  <contained>
    <Organization>
      <name value="A &amp; &quot;B&quot; &lt;C&gt;&#xA;"/>
    </Organization>
  </contained>
  <name>
    <use value="usual"/>
    <given value="A"/>
    <given id="g">
      <extension url="u">
        <valueCode value="c"/>
      </extension>
    </given>
  </name>
  <gender value="male"/>
  <birthDate id="b"/>
  <deceasedBoolean value="false"/>
</Patient>
`);
  });

  it('has a comment above it that nothing in it can end', () => {
    const header = 'from a--b.fsh -->\n<x/> \u0001 --';
    const xml = write({ resourceType: 'Slot', comment: 'c' }, { header });
    expect(xml.split('\n').slice(1, 5)).toEqual(['<!--', 'from a- -b.fsh - ->', '<x/> \ufffd - -', '-->']);
    expect(readXml(xml, coreDefinitions()).diagnostics).toEqual([]);
    expect(write({ resourceType: 'Slot' }, { header: 'a-' })).toContain('<!-- a- -->\n<Slot');
  });

  it('has numbers without exponent', () => {
    const values = [1e-7, -1.5e-10, 1e21, 123456789e20, 0.1];
    const component = values.map((value) => ({ valueQuantity: { value } }));
    const xml = write({ resourceType: 'Observation', component });
    expect([...xml.matchAll(/<value value="(.*)"/g)].map((m) => m[1])).toEqual([
      '0.0000001',
      '-0.00000000015',
      '1000000000000000000000',
      '12345678900000000000000000000',
      '0.1',
    ]);
    expect(readXml(xml, coreDefinitions()).resource).toMatchObject({ component });
  });

  it('has the digits that were read, from XML or JSON, as long as they are the value', () => {
    const json = '{"resourceType": "Observation", "valueQuantity": {"value": 1.50}}';
    const { value, literals } = readJson(json);
    expect(write(value as object, { literals })).toContain('<value value="1.50"/>');
    expect(write({ resourceType: 'Observation', valueQuantity: { value: 2 } }, { literals })).toContain(
      '<value value="2"/>',
    );
    const exponent = readJson(json.replace('1.50', '15E-1'));
    expect(write(exponent.value as object, { literals: exponent.literals })).toContain(
      '<value value="1.5"/>',
    );
  });
});

describe('what STU3 does not define', () => {
  it.each<[string, object, ...string[]]>([
    ['an unknown property', { nickname: 'a' }, 'Patient.nickname xml.unknown-property'],
    [
      'a property named __proto__',
      JSON.parse('{"__proto__": {}}') as object,
      'Patient.__proto__ xml.unknown-property',
    ],
    ['comments as DSTU2 had them', { fhir_comments: ['a'] }, 'Patient.fhir_comments xml.unknown-property'],
    ['an underscore before no primitive', { _name: [{ id: 'a' }] }, 'Patient._name xml.unknown-property'],
    [
      'an underscore before an attribute',
      { extension: [{ url: 'u', _url: { id: 'a' } }] },
      'Patient.extension[0]._url xml.unknown-property',
    ],
    ['a choice without type', { deceased: true }, 'Patient.deceased xml.unknown-property'],
    [
      'a choice of two types',
      { deceasedBoolean: true, deceasedDateTime: '2000' },
      'Patient.deceasedDateTime xml.repeated-element',
    ],
    ['an object for an array', { name: { family: 'a' } }, 'Patient.name xml.wrong-type'],
    ['an array for an object', { maritalStatus: [{ text: 'a' }] }, 'Patient.maritalStatus xml.wrong-type'],
    ['an empty array', { name: [] }, 'Patient.name xml.wrong-type'],
    ['an empty object', { name: [{}] }, 'Patient.name[0] xml.empty-element'],
    ['null', { gender: null }, 'Patient.gender xml.wrong-type'],
    [
      'null with nothing beside it',
      { name: [{ given: ['a', null] }] },
      'Patient.name[0].given[1] xml.wrong-type',
    ],
    ['an empty extra', { _gender: {} }, 'Patient._gender xml.empty-element'],
    [
      'a value among the extras',
      { _gender: { value: 'male' } },
      'Patient._gender.value xml.unknown-property',
      'Patient._gender xml.empty-element',
    ],
    ['a string for a boolean', { active: 'true' }, 'Patient.active xml.wrong-type'],
    ['a number for a string', { gender: 1 }, 'Patient.gender xml.wrong-type'],
    ['a string for a number', { multipleBirthInteger: '1' }, 'Patient.multipleBirthInteger xml.wrong-type'],
    [
      'a fraction for an integer',
      { multipleBirthInteger: 1.5 },
      'Patient.multipleBirthInteger xml.wrong-type',
    ],
    ['a number that is none', { multipleBirthInteger: NaN }, 'Patient.multipleBirthInteger xml.wrong-type'],
    ['a character that XML has not', { gender: 'a\u0000' }, 'Patient.gender xml.unwritable-character'],
    ['half a character', { gender: '\ud800' }, 'Patient.gender xml.unwritable-character'],
    ['a resource of no type', { contained: [{ id: 'a' }] }, 'Patient.contained[0] xml.unknown-resource'],
    [
      'a resource that STU3 has not',
      { contained: [{ resourceType: 'MolecularSequence' }] },
      'Patient.contained[0] xml.unknown-resource',
    ],
    [
      'all at once',
      { a: 1, active: 1, name: {} },
      'Patient.a xml.unknown-property',
      'Patient.active xml.wrong-type',
      'Patient.name xml.wrong-type',
    ],
  ])('%s', (_name, properties, ...faults) => {
    expect(faultsOf({ ...properties, resourceType: 'Patient' }).toSorted()).toEqual(faults.toSorted());
  });

  it('is a root without a type', () => {
    expect(faultsOf({})).toEqual(['resource xml.unknown-resource']);
    expect(faultsOf({ resourceType: 'constructor' })).toEqual(['constructor xml.unknown-resource']);
  });

  it('is an object that holds itself', () => {
    const patient: { resourceType: string; contained?: object[] } = { resourceType: 'Patient' };
    patient.contained = [patient, patient];
    expect(faultsOf(patient)).toHaveLength(1);
    expect(() => write(patient)).toThrow(/\[xml\.too-deep\]/);
  });
});
