import { beforeAll, describe, expect, it } from 'vitest';
import { compiled, errors, profileOf, projectOf, type Generated } from './compiled.js';

let generated: Generated;

beforeAll(async () => {
  const profiles = [profileOf('Patient', 'P', () => {}), profileOf('Appointment', 'A', () => {})];
  generated = await compiled(projectOf(profiles));
}, 60_000);

const patient = () => ({
  resourceType: 'Patient',
  id: 'p1',
  active: true,
  name: [{ use: 'official', family: 'Jackson', given: ['Ann', 'Mary'] }],
  telecom: [{ system: 'phone', value: '0113' }],
  gender: 'female',
  birthDate: '1970-02-28',
  contact: [{ name: { family: 'Jackson' } }],
});

const appointment = () => ({
  resourceType: 'Appointment',
  status: 'booked',
  start: '2026-06-15T09:00:00Z',
  end: '2026-06-15T09:10:00+01:00',
  participant: [{ actor: { reference: 'Patient/1' }, status: 'accepted' }],
});

type Case = [what: string, change: object, expected: string[]];

describe('a core type', () => {
  const cases: Case[] = [
    ['nothing changed', {}, []],
    ['an unknown property', { foo: 1 }, ['shape.unknown Patient.foo']],
    ['fhir_comments', { fhir_comments: ['x'] }, ['shape.unknown Patient.fhir_comments']],
    [
      '__proto__ as a key',
      JSON.parse('{"__proto__": {"x": 1}}') as object,
      ['shape.unknown Patient.__proto__'],
    ],
    ['an object where an array must be', { name: { family: 'x' } }, ['shape.array Patient.name']],
    [
      'an array where an object must be',
      { maritalStatus: [{ text: 'x' }] },
      ['shape.array Patient.maritalStatus'],
    ],
    ['a string where an array must be', { name: [{ given: 'x' }] }, ['shape.array Patient.name[0].given']],
    ['an empty array', { name: [] }, ['shape.empty Patient.name']],
    ['an empty object', { name: [{}] }, ['shape.empty Patient.name[0]']],
    ['an object with only an id', { name: [{ id: 'a' }] }, ['shape.empty Patient.name[0]']],
    ['an empty string', { name: [{ family: '' }] }, ['shape.empty Patient.name[0].family']],
    ['null', { gender: null }, ['shape.null Patient.gender']],
    ['null in an array of objects', { name: [null] }, ['shape.null Patient.name[0]']],
    [
      'null beside its other half',
      {
        name: [
          {
            given: ['a', null],
            _given: [{ id: 'y' }, { extension: [{ url: 'http://x.org/e', valueCode: 'a' }] }],
          },
        ],
      },
      [],
    ],
    [
      'null without another half',
      { name: [{ given: ['a', null] }] },
      ['shape.null Patient.name[0].given[1]'],
    ],
    [
      'halves of unequal length',
      { name: [{ given: ['a'], _given: [null, { id: 'x' }] }] },
      ['shape.array Patient.name[0].given', 'shape.empty Patient.name[0].given[1]'],
    ],
    ['the other half of no primitive', { _name: { id: 'x' } }, ['shape.unknown Patient._name']],
    ['the other half of an unknown property', { _foo: { id: 'x' } }, ['shape.unknown Patient._foo']],
    ['a primitive of the wrong type', { active: 'true' }, ['type.primitive Patient.active']],
    ['a day that does not exist', { birthDate: '1970-02-30' }, ['type.primitive Patient.birthDate']],
    ['a choice of a type that it has not', { deceasedString: 'x' }, ['shape.unknown Patient.deceasedString']],
    ['a choice twice', { deceasedBoolean: true, deceasedDateTime: '2020' }, ['type.choice Patient.deceased']],
    ['a code of another value set', { gender: 'f' }, ['binding.required Patient.gender']],
    [
      'a nested code',
      { telecom: [{ system: 'pager!' }] },
      ['binding.required Patient.telecom[0].system', 'invariant Patient.telecom[0] cpt-2'],
    ],
    ['a missing nested element', { link: [{ type: 'refer' }] }, ['cardinality.min Patient.link[0].other']],
    ['an invariant of an element', { contact: [{ gender: 'male' }] }, ['invariant Patient.contact[0] pat-1']],
    [
      'an invariant of a data type',
      { name: [{ period: { start: '2021-01-01', end: '2020-01-01' } }] },
      ['invariant Patient.name[0].period per-1'],
    ],
    [
      'an extension without a value',
      { extension: [{ url: 'http://x.org/e' }] },
      ['invariant Patient.extension[0] ext-1'],
    ],
    [
      'an extension without a url',
      { extension: [{ valueCode: 'a' }] },
      ['cardinality.min Patient.extension[0].url'],
    ],
    [
      'two values in an extension',
      { extension: [{ url: 'http://x.org/e', valueCode: 'a', valueString: 'b' }] },
      ['type.choice Patient.extension[0].value'],
    ],
    [
      'an unknown modifier extension',
      { modifierExtension: [{ url: 'http://x.org/e', valueCode: 'a' }] },
      ['extension.unknown Patient.modifierExtension[0]'],
    ],
    [
      'a reference to a wrong type',
      { managingOrganization: { reference: 'Patient/1' } },
      ['reference.target Patient.managingOrganization'],
    ],
    [
      'a reference to a wrong type elsewhere',
      { managingOrganization: { reference: 'https://x.org/fhir/Patient/1/_history/2' } },
      ['reference.target Patient.managingOrganization'],
    ],
    [
      'narrative with a script',
      {
        text: {
          status: 'generated',
          div: '<div xmlns="http://www.w3.org/1999/xhtml"><script>x</script></div>',
        },
      },
      ['invariant Patient.text.div txt-1', 'invariant Patient.text.div txt-2'],
    ],
    [
      'a contained resource with an error',
      {
        contained: [{ resourceType: 'Organization', id: 'o', name: 1 }],
        managingOrganization: { reference: '#o' },
      },
      ['type.primitive Patient.contained[0].name'],
    ],
    [
      'a contained resource that nothing refers to',
      { contained: [{ resourceType: 'Organization', id: 'o', name: 'x' }] },
      ['invariant Patient dom-3'],
    ],
    [
      'a contained resource of a wrong type',
      {
        contained: [{ resourceType: 'Patient', id: 'o', active: true }],
        managingOrganization: { reference: '#o' },
      },
      ['reference.target Patient.managingOrganization'],
    ],
  ];
  it.each(cases)('%s', (_, change, expected) => {
    const value = { ...patient(), ...change };
    const result = generated.validatePatient!(value);
    const found = errors(result);
    expect(found.filter((e) => !expected.includes(e) && !/txt-/.test(e))).toEqual([]);
    if (expected.length > 0) expect(found).toEqual(expect.arrayContaining(expected.slice(0, 1)));
    expect(result.valid).toBe(expected.length === 0);
  });

  const appointments: Case[] = [
    ['nothing changed', {}, []],
    ['a required element missing', { status: undefined }, ['cardinality.min Appointment.status']],
    [
      'its other half instead',
      { status: undefined, _status: { extension: [{ url: 'http://x.org/e', valueCode: 'a' }] } },
      [],
    ],
    [
      'a participant without actor and type',
      { participant: [{ status: 'accepted' }] },
      ['invariant Appointment.participant[0] app-1'],
    ],
    ['an instant without zone', { start: '2026-06-15T09:00:00' }, ['type.primitive Appointment.start']],
    ['start without end', { end: undefined }, ['invariant Appointment app-2']],
    ['0 where 1 is the least', { minutesDuration: 0 }, ['type.primitive Appointment.minutesDuration']],
  ];
  it.each(appointments)('Appointment: %s', (_, change, expected) => {
    const result = generated.validateAppointment!({ ...appointment(), ...change });
    expect(errors(result)).toEqual(expect.arrayContaining(expected.slice(0, 1)));
    expect(result.valid).toBe(expected.length === 0);
  });

  it('says where the rule stands', () => {
    const result = generated.validatePatient!({ ...patient(), telecom: [{ system: 'x' }] });
    expect(result.issues[0]).toMatchObject({
      severity: 'error',
      issueType: 'code-invalid',
      profile: 'http://hl7.org/fhir/StructureDefinition/ContactPoint',
      element: 'ContactPoint.system',
      message: expect.stringContaining('"x"') as string,
    });
  });

  it('checks resources in a Bundle and in Parameters', () => {
    const inner = { resourceType: 'Patient', id: 'p', gender: 'f' };
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ fullUrl: 'http://x.org/Patient/p', resource: inner }],
    };
    expect(errors(generated.validateBundle!(bundle))).toEqual([
      'binding.required Bundle.entry[0].resource.gender',
    ]);
    const parameters = { resourceType: 'Parameters', parameter: [{ name: 'a', resource: inner }] };
    expect(errors(generated.validateParameters!(parameters))).toEqual([
      'binding.required Parameters.parameter[0].resource.gender',
    ]);
  });

  it('is a guard and a Standard Schema', () => {
    expect(generated.isPatient!(patient())).toBe(true);
    expect(generated.isPatient!({ ...patient(), active: 1 })).toBe(false);
    const schema = generated.validatePatient!['~standard'];
    const value = patient();
    expect(schema.validate(value)).toEqual({ value });
    const wrong = { ...value, extension: [{ url: 'http://x.org/e', valueCode: ' a' }] };
    expect(schema.validate(wrong).issues?.map((issue) => issue.path)).toEqual([
      ['extension', 0, 'valueCode'],
    ]);
  });

  it('keeps no more issues than asked for, with the same verdict', () => {
    const wrong = { ...patient(), a: 1, b: 2, c: 3 };
    const result = generated.validatePatient!(wrong, { maxIssues: 2 });
    expect(result.valid).toBe(false);
    expect(result.issues).toHaveLength(2);
  });
});
