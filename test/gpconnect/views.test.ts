import { describe, expect, it } from 'vitest';
import type { FhirResource, Patient } from 'fhir/r3.js';
import type { GPConnectSlot1 } from '../../generated/types/GPConnectSlot1.js';
import { GPConnectOrganisationType1Codes } from '../../generated/valuesets/GPConnectOrganisationType1.js';
import {
  bookingOf,
  checkBookRequest,
  codingOf,
  freeSlots,
  isNhsNumber,
  nhsNumberCheckDigit,
  patientAppointments,
  patientDifferences,
  referenceTo,
  resolveIn,
} from '../../src/gpconnect/index.js';
import { UNKNOWN } from './checks.js';
import {
  changed,
  example,
  freeSlotsResponse,
  inBundle,
  retrieveResponse,
  specPayload,
  withoutEntries,
} from './payloads.js';

const FIELDS = [
  'start',
  'end',
  'deliveryChannel',
  'slotType',
  'scheduleType',
  'locationName',
  'locationAddress',
  'practitionerName',
  'practitionerGender',
  'practitionerRole',
  'location',
  'practitioner',
];
const OF_SLOT = [...FIELDS, 'slot', 'schedule'].sort();
const OF_APPOINTMENT = [...FIELDS, 'appointment'].sort();

describe('freeSlots', () => {
  it('has a row for each Slot, with what its Schedule leads to', () => {
    const rows = freeSlots(freeSlotsResponse());
    expect(rows.map((row) => [row.start, row.deliveryChannel, row.slotType, row.scheduleType])).toEqual([
      ['2026-06-15T09:00:00+01:00', 'In-person', 'General appointment', 'GP morning surgery'],
      ['2026-06-15T09:10:00+01:00', 'In-person', 'General appointment', 'GP morning surgery'],
      ['2026-06-15T11:30:00+01:00', 'Telephone', 'Telephone consultation', 'GP morning surgery'],
      ['2026-06-15T14:00:00+01:00', 'Video', 'Video consultation', 'Nurse clinic'],
    ]);
    expect(Object.keys(rows[0]!).sort()).toEqual(OF_SLOT);
    expect(rows[0]).toMatchObject({ practitionerRole: 'General Medical Practitioner' });
    expect(rows[3]).toMatchObject({ practitionerRole: 'Nurse Consultant' });
    expect(rows[0]!.practitionerName).not.toBe(rows[3]!.practitionerName);
    expect(rows[0]!.locationName).toBe(inBundle(freeSlotsResponse(), 'Location').name);
  });

  it('leaves undefined what is not there', () => {
    const rows = freeSlots(
      changed(freeSlotsResponse(), (b) => withoutEntries(b, (r) => r.resourceType !== 'Slot')),
    );
    expect(rows).toHaveLength(4);
    expect(Object.keys(rows[0]!).sort()).toEqual(OF_SLOT);
    expect(rows[0]).toMatchObject({
      slotType: 'General appointment',
      scheduleType: undefined,
      locationName: undefined,
      practitionerName: undefined,
    });
    expect(freeSlots({ resourceType: 'Bundle', type: 'searchset' })).toEqual([]);
  });

  it('has the address of the Organization for a Location without one', () => {
    const bundle = changed(freeSlotsResponse(), (b) => delete inBundle(b, 'Location').address);
    const { line = [], city } = inBundle(bundle, 'Organization').address![0]!;
    expect(freeSlots(bundle)[0]!.locationAddress).toContain(line[0]);
    expect(freeSlots(bundle)[0]!.locationAddress).toContain(city);
  });
});

describe('patientAppointments', () => {
  it('has a row for each Appointment, with what it refers to', () => {
    const rows = patientAppointments(retrieveResponse());
    expect(rows.map((row) => [row.start, row.deliveryChannel, row.slotType])).toEqual([
      ['2026-06-15T09:00:00+01:00', 'In-person', 'General appointment'],
      ['2026-06-15T09:00:00+01:00', 'In-person', 'General appointment'],
      ['2026-06-15T12:00:00+01:00', 'Visit', 'Home visit'],
    ]);
    expect(Object.keys(rows[0]!).sort()).toEqual(OF_APPOINTMENT);
    expect(rows[2]!.locationName).toMatch(/practice/);
    expect(rows[2]!.locationAddress).toMatch(/Unknown/);
    expect(rows[0]).toMatchObject({
      practitionerRole: 'General Medical Practitioner',
      scheduleType: 'GP morning surgery',
    });
  });
});

describe('rows that can be booked', () => {
  const facts = {
    patientId: 'patient-registered',
    organisation: {
      odsCode: 'A00002',
      name: 'Kirkbeck Urgent Care',
      telephone: '0113 496 0002',
      type: 'urgent-care',
    },
    created: new Date('2026-06-08T10:42:05Z'),
    description: 'Appointment with a GP',
  };
  const context = {
    ...UNKNOWN,
    now: '2026-06-10T12:00:00Z',
    pds: {},
    offers: () => undefined,
    request: 'Slot?searchFilter=https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1|urgent-care',
  };
  const rows = freeSlots(freeSlotsResponse());

  it('carry the resources they come from', () => {
    const bundle = freeSlotsResponse();
    const [row] = freeSlots(bundle);
    expect([row!.slot, row!.schedule, row!.location, row!.practitioner]).toEqual([
      inBundle(bundle, 'Slot'),
      inBundle(bundle, 'Schedule'),
      inBundle(bundle, 'Location'),
      inBundle(bundle, 'Practitioner'),
    ]);
    expect(patientAppointments(retrieveResponse())[0]!.appointment).toEqual(
      inBundle(retrieveResponse(), 'Appointment'),
    );
  });

  it.each([
    ['one slot', [rows[0]!]],
    ['two adjacent slots, in any order', [rows[1]!, rows[0]!]],
  ])('make a booking that keeps all rules: %s', (_, booked) => {
    const request = bookingOf(booked, facts);
    const result = checkBookRequest(request, {
      ...context,
      slots: booked.map(({ slot }) => slot as GPConnectSlot1),
      schedules: [booked[0]!.schedule!],
      participants: [
        example<FhirResource>('Patient-patient-registered'),
        booked[0]!.location!,
        booked[0]!.practitioner!,
      ],
    });
    expect([result.issues, result.valid, result.complete]).toEqual([[], true, true]);
    expect(request.created).toBe('2026-06-08T11:42:05+01:00');
  });

  it('are not made of nothing', () => {
    expect(() => bookingOf([], facts)).toThrow(TypeError);
    expect(() => bookingOf({ ...rows[0]!, schedule: undefined }, facts)).toThrow(/Location/);
  });
});

describe('what each team would write again', () => {
  it('resolves references in a Bundle by type and id, whatever its full URLs', () => {
    const bundle = freeSlotsResponse();
    const resolve = resolveIn(bundle);
    const schedule = resolve(inBundle(bundle, 'Slot').schedule, 'Schedule');
    expect(schedule?.id).toBe('schedule-gp-morning');
    expect(resolve({ reference: 'https://elsewhere.example/Schedule/schedule-gp-morning/_history/2' })).toBe(
      schedule,
    );
    expect(resolve(inBundle(bundle, 'Slot').schedule, 'Slot')).toBeUndefined();
    expect([resolve(undefined), resolve({ display: 'x' }), resolve({ reference: 'Slot/none' })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('writes references and codings', () => {
    expect(referenceTo('Patient', String(7))).toEqual({ reference: 'Patient/7' });
    expect(codingOf(GPConnectOrganisationType1Codes, 'urgent-care')).toEqual({
      system: 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1',
      code: 'urgent-care',
      display: 'Urgent Care',
    });
    // @ts-expect-error no such code
    expect(() => codingOf(GPConnectOrganisationType1Codes, 'barber')).toThrow(TypeError);
  });

  it.each([
    ['9476719931', true],
    ['9434765919', true],
    ['4010232137', true],
    ['9476719932', false],
    ['947671993', false],
    ['94767199310', false],
    ['947 671 9931', false],
    ['0000000000', true],
    [9476719931, false],
    [undefined, false],
  ])('knows an NHS number: %s is %s', (value, is) => expect(isNhsNumber(value)).toBe(is));

  it('computes check digits; some nine digits have none', () => {
    expect([nhsNumberCheckDigit('947671993'), nhsNumberCheckDigit('943476591')]).toEqual([1, 9]);
    const without = Array.from({ length: 100 }, (_, i) => String(100_000_000 + i)).filter(
      (digits) => nhsNumberCheckDigit(digits) === undefined,
    );
    expect(without.length).toBeGreaterThan(0);
    expect(() => nhsNumberCheckDigit('12345678')).toThrow(RangeError);
  });

  it('tells in what a returned patient differs', () => {
    const own = example<Patient>('Patient-patient-traced');
    expect(patientDifferences(own, own)).toEqual([]);
    const other = changed(own, (p) => {
      p.birthDate = '1957-11-04';
      p.name![0]!.family = 'THORNTON';
      p.name![0]!.given = ['Iris'];
      delete p.gender;
    });
    expect(patientDifferences(own, other)).toEqual(['given', 'gender', 'birthDate']);
  });
});

const spec = specPayload<Parameters<typeof freeSlots>[0]>('search_for_free_slots_response_example');
it.skipIf(!spec)(
  'reads the specification’s own example, which has no full URLs (skipped without ../shared)',
  () => {
    expect(
      freeSlots(spec!).map(({ slotType, scheduleType, locationName }) => [
        slotType,
        scheduleType,
        locationName,
      ]),
    ).toEqual([
      ['General GP Appointment', 'General GP Appointments', 'The Trevelyan Practice'],
      ['NHS Health Check', 'General GP Appointments', 'The Trevelyan Practice'],
    ]);
  },
);
