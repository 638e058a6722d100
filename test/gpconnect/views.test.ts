import { describe, expect, it } from 'vitest';
import { freeSlots, patientAppointments } from '../../src/gpconnect/index.js';
import {
  changed,
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
];

describe('freeSlots', () => {
  it('has a row for each Slot, with what its Schedule leads to', () => {
    const rows = freeSlots(freeSlotsResponse());
    expect(rows.map((row) => [row.start, row.deliveryChannel, row.slotType, row.scheduleType])).toEqual([
      ['2026-06-15T09:00:00+01:00', 'In-person', 'General appointment', 'GP morning surgery'],
      ['2026-06-15T09:10:00+01:00', 'In-person', 'General appointment', 'GP morning surgery'],
      ['2026-06-15T11:30:00+01:00', 'Telephone', 'Telephone consultation', 'GP morning surgery'],
      ['2026-06-15T14:00:00+01:00', 'Video', 'Video consultation', 'Nurse clinic'],
    ]);
    expect(Object.keys(rows[0]!).sort()).toEqual([...FIELDS].sort());
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
    expect(Object.keys(rows[0]!).sort()).toEqual([...FIELDS].sort());
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
    expect(Object.keys(rows[0]!).sort()).toEqual([...FIELDS].sort());
    expect(rows[2]!.locationName).toMatch(/practice/);
    expect(rows[2]!.locationAddress).toMatch(/Unknown/);
    expect(rows[0]).toMatchObject({
      practitionerRole: 'General Medical Practitioner',
      scheduleType: 'GP morning surgery',
    });
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
