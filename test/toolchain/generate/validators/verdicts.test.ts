import { describe, expect, it } from 'vitest';
import {
  validate,
  validateCareConnectGPCImmunization1,
  validateCareConnectGPCPatient1,
  validateEncounter,
  validateGPConnectAppointmentBookRequest1,
  validateGPConnectSlot1,
  validatePatient,
  type Issue,
} from '../../../../generated/index.js';
import { coreDefinitions } from '../../releases/stu3/definitions/core.js';
import { isResourceType } from '../../../../src/runtime/primitives/resource-types.js';

// Faults that resources of other people's making had shown, each with the rule that decides it.
const GPCONNECT = 'https://fhir.nhs.uk/STU3/StructureDefinition/';
const extended = { extension: [{ url: 'https://example.org/x', valueString: 'x' }] };
const slot = {
  resourceType: 'Slot',
  schedule: { reference: 'Schedule/x' },
  status: 'free',
  start: '2026-06-15T09:00:00+01:00',
  end: '2026-06-15T09:10:00+01:00',
};
const errors = ({ issues }: { issues: readonly Issue[] }) =>
  issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, expression }) => `${code} ${expression}`);

describe('a choice', () => {
  const patient = { resourceType: 'Patient' };
  const twice = ['type.choice Patient.deceased'];

  it.each([
    [{ deceasedBoolean: true, _deceasedDateTime: extended }],
    [{ _deceasedDateTime: extended, deceasedBoolean: true }],
    [{ _deceasedDateTime: extended, _deceasedBoolean: extended }],
  ])('is of one type, whichever half of which comes first: %j', (fields) => {
    expect(errors(validatePatient({ ...patient, ...fields }))).toEqual(twice);
  });

  it.each([
    [{ deceasedBoolean: true, _deceasedBoolean: extended }],
    [{ _deceasedBoolean: extended, deceasedBoolean: true }],
    [{ _deceasedBoolean: extended }],
  ])('can have both halves: %j', (fields) => {
    expect(errors(validatePatient({ ...patient, ...fields }))).toEqual([]);
  });
});

describe('another half', () => {
  it('is of elements: the type of a resource is none', () => {
    expect(errors(validateGPConnectSlot1({ ...slot, _resourceType: extended }))).toEqual([
      'shape.unknown Slot._resourceType',
    ]);
  });

  it('has no extensions beside XHTML', () => {
    const div = '<div xmlns="http://www.w3.org/1999/xhtml">x</div>';
    const text = (half: object) => ({ ...slot, text: { status: 'generated', div, _div: half } });
    expect(errors(validateGPConnectSlot1(text(extended)))).toEqual(['cardinality.max Slot.text.div']);
    expect(errors(validateGPConnectSlot1(text({ id: 'a' })))).toEqual([]);
  });
});

describe('a reference', () => {
  const to = (reference: string) => errors(validateGPConnectSlot1({ ...slot, schedule: { reference } }));

  it.each(['https://x.org/api/Diary/12', 'http://x.org/Files/p.json', 'ftp://x.org/Patients/p'])(
    'can be a URL of what is no resource of a server: %s',
    (url) => {
      expect(to(url)).toEqual([]);
    },
  );

  it.each(['Diary/12', 'https://x.org/fhir/Patient/12', 'https://x.org/Patient/12/_history/3'])(
    'is not to another type: %s',
    (reference) => {
      expect(to(reference)).toEqual(['reference.target Slot.schedule']);
    },
  );

  it('knows all types that there are', () => {
    const concepts = coreDefinitions().codeSystem('http://hl7.org/fhir/resource-types')!.concept!;
    expect(concepts.filter(({ code }) => !isResourceType(code))).toEqual([]);
    expect(isResourceType('Diary')).toBe(false);
  });
});

describe('a relative reference in a Bundle', () => {
  // the profile forbids what the core type has
  const schedule = (isGood: boolean) => ({
    resourceType: 'Schedule',
    id: 'x',
    meta: { versionId: '1' },
    actor: [
      { reference: 'https://elsewhere.example/Location/1' },
      { reference: 'https://elsewhere.example/Practitioner/1' },
    ],
    planningHorizon: { start: '2026-06-15T09:00:00Z', end: '2026-06-15T12:00:00Z' },
    ...(isGood ? {} : { active: true }),
  });
  const claimed = { ...slot, id: '1', meta: { profile: [`${GPCONNECT}GPConnect-Slot-1`] } };
  const own = { fullUrl: 'http://a.org/fhir/Slot/1', resource: claimed };
  const at = (fullUrl: string, isGood: boolean) => ({ fullUrl, resource: schedule(isGood) });
  const judge = (...entry: object[]) =>
    errors(validate({ resourceType: 'Bundle', type: 'collection', entry }));
  const wrong = ['reference.target Bundle.entry[0].resource.schedule'];

  it('is below the base of its own entry', () => {
    expect(judge(own, at('http://a.org/fhir/Schedule/x', true))).toEqual([]);
    expect(judge(own, at('http://a.org/fhir/Schedule/x', false))).toEqual(wrong);
    expect(judge(own, at('http://b.org/fhir/Schedule/x', false))).toEqual([]);
    expect(
      judge(own, at('http://b.org/fhir/Schedule/x', false), at('http://a.org/fhir/Schedule/x', true)),
    ).toEqual([]);
    expect(
      judge(own, at('http://b.org/fhir/Schedule/x', true), at('http://a.org/fhir/Schedule/x', false)),
    ).toEqual(wrong);
  });

  it('has none to be below where its entry is known by a UUID', () => {
    const uuid = { ...own, fullUrl: 'urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7' };
    expect(judge(uuid, at('http://a.org/fhir/Schedule/x', false))).toEqual([]);
  });

  it('is to a whole name', () => {
    expect(judge(own, at('http://a.org/fhir/MySchedule/x', false))).toEqual([]);
  });

  it('is the same in two entries of one server only', () => {
    const other = { ...own, fullUrl: 'http://b.org/fhir/Slot/1' };
    const found = judge(
      own,
      other,
      at('http://a.org/fhir/Schedule/x', true),
      at('http://b.org/fhir/Schedule/x', false),
    );
    expect(found).toEqual(['reference.target Bundle.entry[1].resource.schedule']);
  });

  it('can name a version', () => {
    const version = (n: number) => ({
      ...own,
      resource: { ...claimed, schedule: { reference: `Schedule/x/_history/${n}` } },
    });
    expect(judge(version(1), at('http://a.org/fhir/Schedule/x', false))).toEqual(wrong);
    expect(judge(version(2), at('http://a.org/fhir/Schedule/x', false))).toEqual([]);
  });
});

it('an extension that changes no meaning is no modifier', () => {
  const extension = { url: `${GPCONNECT}Extension-GPConnect-DeliveryChannel-2`, valueCode: 'Video' };
  expect(errors(validate({ ...slot, modifierExtension: [extension] }))).toContain(
    'extension.context Slot.modifierExtension[0]',
  );
  expect(errors(validate({ ...slot, extension: [extension] }))).toEqual([]);
});

it('a length is in characters', () => {
  const text = (count: number) => ({ resourceType: 'Appointment', description: '😀'.repeat(count) });
  const tooLong = (count: number) =>
    validateGPConnectAppointmentBookRequest1(text(count)).issues.filter(
      ({ code }) => code === 'value.length',
    );
  expect(tooLong(60)).toEqual([]);
  const [issue] = tooLong(101);
  expect(issue?.message).toMatch(/^[^\ud800-\udfff]*(?:[\ud800-\udbff][\udc00-\udfff])*[^\ud800-\udfff]*$/);
});

it('a date holds all times of its day, in whatever zone', () => {
  const period = (start: string, end: string) =>
    errors(validateEncounter({ resourceType: 'Encounter', status: 'finished', period: { start, end } }));
  expect(period('2026-06-15', '2026-06-15T00:30:00+01:00')).toEqual([]);
  expect(period('2026-06-15T23:30:00-02:00', '2026-06-15')).toEqual([]);
  expect(period('2026', '2026-01-01T00:30:00+01:00')).toEqual([]);
  expect(period('2026-06-16', '2026-06-15T00:30:00+01:00')).toEqual(['invariant Encounter.period']);
  expect(period('2026-06-15T00:30:00+01:00', '2026-06-14T23:00:00Z')).toEqual(['invariant Encounter.period']);
});

it('all slices that are missing are told, also where the element is', () => {
  const missing = errors(validateCareConnectGPCImmunization1({ resourceType: 'Immunization' }));
  expect(missing.filter((text) => text === 'cardinality.min Immunization.extension')).toHaveLength(2);
  expect(errors(validateCareConnectGPCPatient1({ resourceType: 'Patient' }))).not.toEqual([]);
});
