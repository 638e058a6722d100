import * as fc from 'fast-check';
import { conforming, type Profiles } from 'gpconnect-profiles/arbitraries';
import { Random } from '../conformance/random.js';
import { appointment } from './validator-appointments.js';
import { digits, plain, shuffled, type Json, type Source } from './validator-parts.js';
import { patient } from './validator-patients.js';
import { slot, slotWithThreeIssues } from './validator-slots.js';

/** Resources to judge, each as the compact text that JSON.parse is measured on and as the value that it gives. */
export interface Pool {
  texts: readonly string[];
  values: readonly unknown[];
  /** Number of values that differ in their keys, the order of their keys, or the lengths of their arrays. */
  shapes: number;
}

const SIZE = 256;
const BASE = 'https://gpconnect.example.org/fhir/';

/** The keys of a value in their order, through all of it. */
export function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shapeOf).join()}]`;
  if (typeof value !== 'object' || value === null) return typeof value;
  const fields = Object.entries(value).map(([key, field]) => `${key}:${shapeOf(field)}`);
  return `{${fields.join()}}`;
}

function poolOf(resources: readonly Json[]): Pool {
  const texts = resources.map((resource) => JSON.stringify(resource));
  const values = texts.map((text) => JSON.parse(text) as unknown);
  return { texts, values, shapes: new Set(values.map(shapeOf)).size };
}

/** A pool that is the same in every run and on every machine. */
function many(make: (source: Source) => Json, seed: number, isShuffled: boolean): Pool {
  const values = new Random(seed);
  const choice = isShuffled ? shuffled(new Random(seed + 1)) : plain;
  return poolOf(Array.from({ length: SIZE }, () => make({ choice, values })));
}

const SLOTS_PER_SCHEDULE = 50;

/**
 * A searchset of slots as one server writes them all: in FHIR's order, with optional fields there or not, each with its URL.
 *
 * @param hasSchedules with one schedule for every fifty slots, that these refer to
 */
function searchset(slots: number, hasSchedules: boolean): Pool {
  const values = new Random(8);
  const source: Source = { choice: { ...shuffled(new Random(9)), fields: plain.fields }, values };
  const entry: Json[] = [];
  for (let i = 0; i < slots; i++) {
    const schedule = Math.floor(i / SLOTS_PER_SCHEDULE);
    if (hasSchedules && i % SLOTS_PER_SCHEDULE === 0) {
      entry.push({ fullUrl: `${BASE}Schedule/${schedule}`, resource: scheduleOf(schedule, source) });
    }
    const resource = { ...slot(source, `Schedule/${schedule}`), id: `s${i}` };
    entry.push({ fullUrl: `${BASE}Slot/s${i}`, resource });
  }
  const profile = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1';
  return poolOf([
    { resourceType: 'Bundle', id: 'b', meta: { profile: [profile] }, type: 'searchset', entry },
  ]);
}

function scheduleOf(id: number, source: Source): Json {
  return {
    resourceType: 'Schedule',
    id: String(id),
    meta: {
      versionId: digits(source, 13),
      profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1'],
    },
    serviceCategory: { text: 'GP morning surgery' },
    actor: [{ reference: `${BASE}Location/17` }, { reference: `${BASE}Practitioner/2` }],
    planningHorizon: { start: '2026-06-15T09:00:00+01:00', end: '2026-06-15T12:00:00+01:00' },
  };
}

/** Resources that the package's own arbitraries make of a profile: nobody chose what is in them. */
export function randomPool(profile: keyof Profiles): Pool {
  return poolOf(fc.sample(conforming(profile), { seed: 10, numRuns: SIZE }) as unknown as Json[]);
}

export const pools = {
  slots: () => many(slot, 1, true),
  slotsOfOneShape: () => many(slot, 2, false),
  appointments: () => many(appointment, 3, true),
  appointmentsOfOneShape: () => many(appointment, 4, false),
  patients: () => many(patient, 5, true),
  patientsOfOneShape: () => many(patient, 6, false),
  invalidSlots: () => many(slotWithThreeIssues, 7, true),
  bundle: searchset,
};
