import type { Bundle, BundleEntry, FhirResource, Reference, Slot } from 'fhir/r3.js';
import { interactions } from '../../../src/gpconnect/index.js';
import type { CasesById } from '../cases.js';
import {
  changed,
  freeSlotsResponse,
  inBundle,
  setChannel,
  slot,
  withoutEntries,
  withoutValue,
} from '../payloads.js';

const search = (query: string) => () =>
  interactions.searchForFreeSlots.request(`https://gp.example/fhir/Slot?${query}`);
const FREE = 'status=free&_include=Slot:schedule';
const DAY = 'start=ge2026-06-15&end=le2026-06-29';
const request = `Slot?${DAY}&${FREE}`;

const found =
  (change: (b: Bundle<FhirResource>) => void = () => {}, range = request) =>
  () =>
    interactions.searchForFreeSlots.response(changed(freeSlotsResponse(), change), { request: range });
const bookable =
  (change: (s: Slot) => void = () => {}) =>
  () =>
    interactions.slotAvailability.request(changed(slot('free-in-person'), change));

/** What a search answers that finds nothing: it cannot claim the profile of Bundles, which have an entry. */
function nothing(bundle: Bundle<FhirResource>): void {
  delete bundle.entry;
  delete bundle.meta;
}

type Entry = BundleEntry<FhirResource>;

/** Every reference that leads from a Slot to its Organization, written in another way; every resource has a version. */
function referring(bundle: Bundle<FhirResource>, nameOf: (to: Entry) => string): void {
  const entries = bundle.entry!;
  for (const { resource } of entries) resource!.meta = { versionId: '7', ...resource!.meta };
  const rewrite = (reference: Reference | undefined) => {
    const to = entries.find(({ resource: r }) => reference?.reference === `${r!.resourceType}/${r!.id}`);
    if (to) reference!.reference = nameOf(to);
  };
  for (const { resource } of entries) {
    if (resource?.resourceType === 'Slot') rewrite(resource.schedule);
    if (resource?.resourceType === 'Schedule') [resource.actor].flat().forEach(rewrite);
    if (resource?.resourceType === 'Location') rewrite(resource.managingOrganization);
  }
}

const versioned = ({ resource }: Entry) =>
  `${resource!.resourceType}/${resource!.id}/_history/${resource!.meta!.versionId}`;

export const SLOT_CASES: CasesById = {
  'SLOTQ-01': {
    keeps: {
      'two weeks': search(`${DAY}&${FREE}`),
      'one day': search(`start=ge2026-06-15&end=le2026-06-15&${FREE}`),
      'times with an offset': search(
        `start=ge2026-06-15T09:00:00+01:00&end=le2026-06-29T09:00:00%2B01:00&${FREE}`,
      ),
      'two weeks by the clock, over the change in October': search(
        `start=ge2026-10-20T09:00:00%2B01:00&end=le2026-11-03T09:00:00%2B00:00&${FREE}`,
      ),
    },
    breaks: {
      'a day more': search(`start=ge2026-06-15&end=le2026-06-30&${FREE}`),
      'a second more': search(
        `start=ge2026-06-15T09:00:00%2B01:00&end=le2026-06-29T09:00:01%2B01:00&${FREE}`,
      ),
      'no start': search(`end=le2026-06-29&${FREE}`),
      'no end': search(`start=ge2026-06-15&${FREE}`),
      'no prefix': search(`start=2026-06-15&end=le2026-06-29&${FREE}`),
      'another prefix': search(`start=ge2026-06-15&end=lt2026-06-29&${FREE}`),
      'two starts': search(`start=ge2026-06-15&start=ge2026-06-16&end=le2026-06-29&${FREE}`),
      'the end before the start': search(`start=ge2026-06-15&end=le2026-06-14&${FREE}`),
      'no date': search(`start=gesoon&end=le2026-06-29&${FREE}`),
    },
  },
  'SLOTQ-02': {
    keeps: { 'status=free': search(`${DAY}&${FREE}`) },
    breaks: {
      'no status': search(`${DAY}&_include=Slot:schedule`),
      busy: search(`${DAY}&status=busy&_include=Slot:schedule`),
      twice: search(`${DAY}&status=free&status=free&_include=Slot:schedule`),
    },
  },
  'SLOTQ-03': {
    keeps: {
      'among others': search(
        `${DAY}&status=free&_include:recurse=Schedule:actor:Practitioner&_include=Slot%3Aschedule`,
      ),
    },
    breaks: {
      none: search(`${DAY}&status=free`),
      'another one': search(`${DAY}&status=free&_include=Schedule:actor`),
    },
  },
  'SLOTQ-04': {
    keeps: {
      both: search(
        `${DAY}&${FREE}&searchFilter=https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1%7Curgent-care&searchFilter=https://fhir.nhs.uk/Id/ods-organization-code|A00001`,
      ),
      none: search(`${DAY}&${FREE}`),
    },
    breaks: {
      'another system': search(`${DAY}&${FREE}&searchFilter=http://example.org|x`),
      'no system': search(`${DAY}&${FREE}&searchFilter=urgent-care`),
      'no code': search(`${DAY}&${FREE}&searchFilter=https://fhir.nhs.uk/Id/ods-organization-code|`),
      'a type that does not exist': search(
        `${DAY}&${FREE}&searchFilter=https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1|barber`,
      ),
    },
  },
  'SLOTR-01': {
    keeps: {
      'the example': found(),
      nothing: found(nothing),
      'up to the last second': found(
        undefined,
        `Slot?start=ge2026-06-15T09:00:00%2B01:00&end=le2026-06-15T14:20:00%2B01:00&${FREE}`,
      ),
    },
    breaks: {
      'a busy Slot': found((b) => (inBundle(b, 'Slot').status = 'busy')),
      'a Slot that does not conform': found(
        (b) => (inBundle(b, 'Slot').appointmentType = { text: 'Walk-in' }),
      ),
      'one that does not say its profile either': found((b) => {
        delete inBundle(b, 'Slot').meta;
        inBundle(b, 'Slot').appointmentType = { text: 'Walk-in' };
      }),
      'a Slot before the range': found(
        undefined,
        `Slot?start=ge2026-06-15T09:00:01%2B01:00&end=le2026-06-15&${FREE}`,
      ),
      'a Slot that ends after it': found(
        undefined,
        `Slot?start=ge2026-06-15&end=le2026-06-15T14:19:59%2B01:00&${FREE}`,
      ),
      'the day before': found(undefined, `Slot?start=ge2026-06-10&end=le2026-06-14&${FREE}`),
      'no searchset': found((b) => (b.type = 'collection')),
    },
  },
  'SLOTR-02': {
    keeps: { 'the example': found() },
    breaks: { 'a visit': found((b) => setChannel(inBundle(b, 'Slot'), 'Visit')) },
  },
  'SLOTR-03': {
    keeps: { 'the example': found() },
    breaks: {
      'no service type': found((b) => delete inBundle(b, 'Slot').serviceType),
      'no text': found((b) => (inBundle(b, 'Slot').serviceType = [{ coding: [{ code: 'x' }] }])),
    },
  },
  'SLOTR-04': {
    keeps: { 'the example': found() },
    breaks: { 'no service category': found((b) => delete inBundle(b, 'Schedule').serviceCategory) },
  },
  'SLOTR-05': {
    keeps: {
      'the example': found(),
      'by full URL': found((b) => referring(b, (to) => to.fullUrl!)),
      'by version': found((b) => referring(b, versioned)),
      'by full URL and version': found((b) =>
        referring(b, (to) => `${to.fullUrl}/_history/${to.resource!.meta!.versionId}`),
      ),
    },
    breaks: {
      'a reference without a value': found((b) => withoutValue(inBundle(b, 'Slot').schedule, 'reference')),
      'another version of the Schedule': found(
        (b) => (inBundle(b, 'Slot').schedule.reference += '/_history/0'),
      ),
      'a Schedule left out': found((b) => withoutEntries(b, (r) => r.id === 'schedule-nurse-clinic')),
      'a Practitioner too many': found(
        (b) =>
          (inBundle(b, 'Schedule', 'schedule-nurse-clinic').actor = [
            { reference: 'Location/location-gp-practice' },
          ]),
      ),
      'a Schedule too many': found((b) => withoutEntries(b, (r) => r.id === 'slot-free-video')),
      'an Organization too many': found((b) =>
        b.entry!.push({
          fullUrl: 'https://gpconnect.example.org/fhir/Organization/x',
          resource: { ...inBundle(b, 'Organization'), id: 'x' },
        }),
      ),
      'a Location too many': found((b) =>
        b.entry!.push({
          fullUrl: 'https://gpconnect.example.org/fhir/Location/x',
          resource: { ...inBundle(b, 'Location'), id: 'x' },
        }),
      ),
    },
  },
  'SLOTR-06': {
    keeps: {
      'the example': found(),
      nothing: found(nothing),
      'by version': found((b) => referring(b, versioned)),
    },
    breaks: {
      'the Organization left out': found((b) => withoutEntries(b, (r) => r.resourceType === 'Organization')),
      'no Slot and still an entry': found((b) => {
        const outcome: FhirResource = {
          resourceType: 'OperationOutcome',
          issue: [{ severity: 'information', code: 'informational' }],
        };
        b.entry = [{ fullUrl: 'urn:uuid:9d2f6a9e-0f5c-4e3b-8d0c-0b7d3f3a4f60', resource: outcome }];
      }),
    },
  },
  'SLOTR-07': {
    keeps: { 'the example': found() },
    breaks: {
      'of a Slot': found((b) => (inBundle(b, 'Slot').specialty = [{ text: 'x' }])),
      'of a Schedule': found((b) => (inBundle(b, 'Schedule').specialty = [{ text: 'x' }])),
    },
  },
  'SLOTR-08': {
    keeps: { 'the example': found() },
    breaks: {
      'in UTC': found((b) => (inBundle(b, 'Slot').start = '2026-06-15T08:00:00Z')),
      'an offset of winter in summer': found((b) => (inBundle(b, 'Slot').end = '2026-06-15T08:10:00+00:00')),
      'a planning horizon': found(
        (b) => (inBundle(b, 'Schedule').planningHorizon!.end = '2026-06-15T11:30:00+00:00'),
      ),
      'a planning horizon by its day': found(
        (b) => (inBundle(b, 'Schedule').planningHorizon!.start = '2026-06-15'),
      ),
    },
  },
  'AVAIL-01': {
    keeps: { 'in person': bookable() },
    breaks: { 'for visits': bookable((s) => setChannel(s, 'Visit')) },
  },
};
