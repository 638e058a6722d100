import { growth } from '../steps.js';
import { expect, it } from 'vitest';
import type { Bundle, FhirResource } from 'fhir/r3.js';
import { freeSlots, interactions, patientAppointments } from '../../src/gpconnect/index.js';
import { freeSlotsResponse, inBundle } from './payloads.js';

/** A Bundle of many Slots, ten in each Schedule, each Schedule with a Practitioner of its own. */
function manySlots(count: number): Bundle<FhirResource> {
  const model = freeSlotsResponse();
  const [slot, schedule, practitioner] = [
    inBundle(model, 'Slot'),
    inBundle(model, 'Schedule'),
    inBundle(model, 'Practitioner'),
  ];
  const resources: FhirResource[] = [inBundle(model, 'Location'), inBundle(model, 'Organization')];
  for (let i = 0; i < count; i++) {
    const session = Math.floor(i / 10);
    const minute = String(i % 60).padStart(2, '0');
    const times = { start: `2026-06-15T09:${minute}:00+01:00`, end: `2026-06-15T09:${minute}:30+01:00` };
    resources.push({
      ...slot,
      ...times,
      id: `slot-${i}`,
      schedule: { reference: `Schedule/schedule-${session}` },
    });
    if (i % 10) continue;
    const actor = [
      { reference: `Location/${resources[0]!.id}` },
      { reference: `Practitioner/practitioner-${session}` },
    ];
    resources.push(
      { ...schedule, id: `schedule-${session}`, actor },
      { ...practitioner, id: `practitioner-${session}` },
    );
  }
  const entry = resources.map((resource) => ({ resource }));
  return { resourceType: 'Bundle', type: 'searchset', entry };
}

const request =
  'Slot?start=ge2026-06-15&end=le2026-06-15&status=free&_include=Slot:schedule&_include:recurse=Schedule:actor:Practitioner&_include:recurse=Schedule:actor:Location';

it('checks and shows a Bundle of 8,000 slots in steps linear in its size', () => {
  const check = (bundle: Bundle<FhirResource>) => {
    const { issues } = interactions.searchForFreeSlots.response(bundle, { request });
    expect(issues).toEqual([]);
  };
  const show = (bundle: Bundle<FhirResource>) =>
    expect(freeSlots(bundle).at(-1)!.practitionerName).toBeDefined();
  for (const work of [check, show]) {
    const onSlots = (count: number) => {
      const bundle = manySlots(count);
      return () => work(bundle);
    };
    expect(growth(onSlots, 1_000, 8)).toBeLessThan(9);
  }
});

it('finds the one Slot in 10,000 that has no Schedule', () => {
  const bundle = manySlots(10_000);
  const index = bundle.entry!.findIndex(({ resource }) => resource!.id === 'slot-7777');
  Object.assign(bundle.entry![index]!.resource!, { schedule: { reference: 'Schedule/none' } });
  const { issues } = interactions.searchForFreeSlots.response(bundle, { request });
  expect(issues.map((i) => [i.rule, i.expression])).toEqual([['SLOTR-05', `Bundle.entry[${index}]`]]);
}, 30_000);

/** A Bundle whose every part refers to as many others as it can. */
function tangled(count: number): Bundle<FhirResource> {
  const model = freeSlotsResponse();
  const actor = Array.from({ length: count }, (_, i) => ({ reference: `Practitioner/none-${i}` }));
  const name = Array.from({ length: count }, (_, i) => ({ family: `Family ${i}`, use: 'old' as const }));
  const schedule = { ...inBundle(model, 'Schedule'), actor };
  const practitioner = { ...inBundle(model, 'Practitioner'), name };
  const resources: FhirResource[] = [schedule, practitioner as unknown as FhirResource];
  for (let i = 0; i < count; i++) {
    resources.push({
      ...inBundle(model, 'Slot'),
      id: `slot-${i}`,
      schedule: { reference: `Schedule/${schedule.id}` },
    });
    resources.push({
      resourceType: 'Appointment',
      id: `appointment-${i}`,
      status: 'booked',
      participant: [{ actor: { reference: `Practitioner/${practitioner.id}` }, status: 'accepted' }],
    });
  }
  return { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) };
}

it('shows slots of one Schedule with many actors, and appointments of one Practitioner with many names, in linear steps', () => {
  for (const show of [freeSlots, patientAppointments]) {
    const onTangled = (count: number) => {
      const bundle = tangled(count);
      return () => show(bundle);
    };
    expect(growth(onTangled, 500, 8)).toBeLessThan(9);
  }
});

it('the reply to a Bundle with many errors says the first 50, and how many more there are', () => {
  const bundle = manySlots(2_000);
  for (const { resource } of bundle.entry!)
    if (resource!.resourceType === 'Slot') Object.assign(resource!, { status: 'busy' });
  const { issues, reply } = interactions.searchForFreeSlots.response(bundle, { request });
  expect(issues.length).toBeGreaterThanOrEqual(2_000);
  expect(reply.outcome!.issue).toHaveLength(51);
  expect(reply.outcome!.issue[50]!.diagnostics).toBe(`${issues.length - 50} more issues are not listed.`);
  const few = interactions.searchForFreeSlots.response(bundle, { request }, { maxIssues: 3 });
  expect(few.issues).toHaveLength(3);
  expect(few.reply.outcome!.issue).toHaveLength(4);
  expect(few.valid).toBe(false);
});
