import type { Bundle, BundleEntry, FhirResource, Reference, Schedule, Slot } from 'fhir/r3.js';
import { interactions, type SlotsRequestContext } from '../../../src/gpconnect/index.js';
import type { CasesById } from '../cases.js';
import {
  changed,
  nothing,
  example,
  freeSlotsResponse,
  inBundle,
  setChannel,
  slot,
  withoutEntries,
  withoutValue,
} from '../payloads.js';

const search = (query: string) => () =>
  interactions.searchForFreeSlots.request(`https://gp.example/fhir/Slot?${query}`);
const PLAIN = 'status=free&_include=Slot:schedule';
const TYPE = 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1';
const ODS = 'https://fhir.nhs.uk/Id/ods-organization-code';
const FILTERS = `searchFilter=${TYPE}|urgent-care&searchFilter=${ODS}|A00002`;
const ACTORS =
  '_include:recurse=Schedule:actor:Practitioner&_include:recurse=Schedule:actor:Location&_include:recurse=Location:managingOrganization';
const FREE = `${PLAIN}&${FILTERS}`;
const DAY = 'start=ge2026-06-15&end=le2026-06-29';
const request = `Slot?${DAY}&${FREE}&${ACTORS}`;

const found =
  (change: (b: Bundle<FhirResource>) => void = () => {}, range = request, more: SlotsRequestContext = {}) =>
  () =>
    interactions.searchForFreeSlots.response(changed(freeSlotsResponse(), change), {
      request: range,
      now: '2026-06-10T12:00:00Z',
      offers: () => undefined,
      ...more,
    });
const bookable =
  (change: (s: Slot) => void = () => {}) =>
  () =>
    interactions.slotAvailability.request(changed(slot('free-in-person'), change), {
      schedule: example<Schedule>('Schedule-schedule-gp-morning'),
    });

/** The answer of a search that did not ask for Locations. */
function withoutLocations(bundle: Bundle<FhirResource>): void {
  withoutEntries(bundle, (r) => r.resourceType === 'Location');
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
      'a day that does not exist': search(`start=ge2026-02-31&end=le2026-03-02&${FREE}`),
      'a time that does not exist': search(
        `start=ge2026-06-15T25:61:61%2B01:00&end=le2026-06-29T09:00:00%2B01:00&${FREE}`,
      ),
      'without an offset': search(`start=ge2026-06-15T09:00:00&end=le2026-06-29T09:00:00%2B01:00&${FREE}`),
      'in UTC': search(`start=ge2026-06-15T09:00:00Z&end=le2026-06-29T09:00:00%2B01:00&${FREE}`),
      'without seconds': search(`start=ge2026-06-15T09:00%2B01:00&end=le2026-06-29&${FREE}`),
      'another offset': search(`start=ge2026-06-15T09:00:00%2B02:00&end=le2026-06-29&${FREE}`),
    },
  },
  'SLOTQ-02': {
    keeps: { 'status=free': search(`${DAY}&${FREE}`) },
    breaks: {
      'no status': search(`${DAY}&_include=Slot:schedule&${FILTERS}`),
      busy: search(`${DAY}&status=busy&_include=Slot:schedule&${FILTERS}`),
      twice: search(`${DAY}&status=free&status=free&_include=Slot:schedule&${FILTERS}`),
    },
  },
  'SLOTQ-03': {
    keeps: {
      'among others': search(
        `${DAY}&status=free&_include:recurse=Schedule:actor:Practitioner&_include=Slot%3Aschedule&${FILTERS}`,
      ),
    },
    breaks: {
      none: search(`${DAY}&status=free&${FILTERS}`),
      'another one': search(`${DAY}&status=free&_include=Schedule:actor&${FILTERS}`),
    },
  },
  'SLOTQ-05': {
    keeps: {
      both: search(`${DAY}&${PLAIN}&${FILTERS}`),
      'both in one parameter': search(`${DAY}&${PLAIN}&searchFilter=${TYPE}%7Curgent-care,${ODS}|A00001`),
      'a type that the provider does not know, and a filter of somebody else': search(
        `${DAY}&${PLAIN}&searchFilter=${TYPE}|oncology&searchFilter=${ODS}|A00002&searchFilter=http://example.org|x`,
      ),
      'none, as a provider reads it': () =>
        interactions.searchForFreeSlots.request(`Slot?${DAY}&${PLAIN}`, {}, { as: 'receiver' }),
    },
    breaks: {
      none: search(`${DAY}&${PLAIN}`),
      'no type': search(`${DAY}&${PLAIN}&searchFilter=${ODS}|A00001`),
      'no ODS code': search(`${DAY}&${PLAIN}&searchFilter=${TYPE}|urgent-care`),
      'two types': search(`${DAY}&${PLAIN}&${FILTERS}&searchFilter=${TYPE}|gp-practice`),
      'a code without its system': search(
        `${DAY}&${PLAIN}&searchFilter=${TYPE}|urgent-care&searchFilter=A00001`,
      ),
    },
  },
  'SLOTR-01': {
    keeps: {
      'the example': found(),
      nothing: found(nothing),
      'up to the last second': found(
        undefined,
        `Slot?start=ge2026-06-15T09:00:00%2B01:00&end=le2026-06-15T14:20:00%2B01:00&${ACTORS}`,
      ),
    },
    breaks: {
      'a busy Slot': found((b) => (inBundle(b, 'Slot').status = 'busy')),
      'a Slot that does not conform': found(
        (b) => (inBundle(b, 'Slot').appointmentType = { text: 'Walk-in' }),
      ),
      'a Slot before the range': found(
        undefined,
        `Slot?start=ge2026-06-15T09:00:01%2B01:00&end=le2026-06-15&${ACTORS}`,
      ),
      'a Slot that ends after it': found(
        undefined,
        `Slot?start=ge2026-06-15&end=le2026-06-15T14:19:59%2B01:00&${ACTORS}`,
      ),
      'the day before': found(undefined, `Slot?start=ge2026-06-10&end=le2026-06-14&${ACTORS}`),
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
      'by version': found((b) => referring(b, versioned)),
      'an Organization by itself, where no Location was asked for': found(
        withoutLocations,
        request.replace('&_include:recurse=Schedule:actor:Location', ''),
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
        b.entry!.push({ resource: { ...inBundle(b, 'Organization'), id: 'x' } }),
      ),
      'a Location too many': found((b) =>
        b.entry!.push({ resource: { ...inBundle(b, 'Location'), id: 'x' } }),
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
      'the Organization of the Location left out': found((b) => {
        inBundle(b, 'Organization').id = 'other';
        withoutLocations(b);
        const location = inBundle(freeSlotsResponse(), 'Location');
        const other = { ...location, id: 'other', managingOrganization: { reference: 'Organization/other' } };
        b.entry!.push({ resource: location }, { resource: other });
        for (const { resource } of b.entry!) {
          if (resource?.resourceType === 'Schedule')
            resource.actor = [...[resource.actor].flat(), { reference: 'Location/other' }] as Reference[];
        }
      }),
      'a Schedule without a Location': found(
        (b) => {
          withoutLocations(b);
          withoutEntries(b, (r) => r.id === 'slot-free-video' || r.id === 'schedule-nurse-clinic');
          withoutEntries(b, (r) => r.id === 'practitioner-nurse');
          inBundle(b, 'Schedule').actor = [{ reference: 'Practitioner/practitioner-gp' }];
        },
        request.replace('&_include:recurse=Schedule:actor:Location', ''),
      ),
      'no Slot and still an entry': found((b) => {
        const outcome: FhirResource = {
          resourceType: 'OperationOutcome',
          id: 'x',
          meta: { versionId: '1' },
          issue: [{ severity: 'information', code: 'informational' }],
        };
        b.entry = [{ resource: outcome }];
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
  'SLOTR-09': {
    keeps: { 'the example': found() },
    breaks: {
      'a Practitioner with a telecom': found(
        (b) =>
          (inBundle(b, 'Practitioner').telecom = [{ system: 'phone', value: '0113 496 0003', use: 'work' }]),
      ),
      'a Practitioner without an identifier': found((b) => delete inBundle(b, 'Practitioner').identifier),
      'a Practitioner that does not conform': found((b) =>
        Object.assign(inBundle(b, 'Practitioner'), { communication: [{ text: 'Welsh' }] }),
      ),
      'a Location without a name': found((b) => delete inBundle(b, 'Location').name),
      'a Location without a version': found((b) => delete inBundle(b, 'Location').meta!.versionId),
      'an Organization without its profile': found((b) => delete inBundle(b, 'Organization').meta!.profile),
      'an Organization with a contact': found(
        (b) => (inBundle(b, 'Organization').contact = [{ name: { family: 'Ellis' } }]),
      ),
    },
  },
  'SLOTR-10': {
    keeps: {
      'all that was asked for': found(),
      'no Practitioners': found(
        (b) => withoutEntries(b, (r) => r.resourceType === 'Practitioner'),
        request.replace('_include:recurse=Schedule:actor:Practitioner&', ''),
      ),
      'no Locations': found(
        withoutLocations,
        request.replace('&_include:recurse=Schedule:actor:Location', ''),
      ),
    },
    breaks: {
      'Practitioners that were not asked for': found(
        undefined,
        request.replace('_include:recurse=Schedule:actor:Practitioner&', ''),
      ),
      'Locations that were not asked for': found(
        undefined,
        request.replace('&_include:recurse=Schedule:actor:Location', ''),
      ),
      'a Practitioner left out': found((b) => withoutEntries(b, (r) => r.id === 'practitioner-nurse')),
      'the Location left out': found(withoutLocations),
    },
  },
  'SLOTR-11': {
    keeps: { 'the example': found(), nothing: found(nothing) },
    breaks: {
      'no Organization': found(
        (b) => {
          withoutLocations(b);
          withoutEntries(b, (r) => r.resourceType === 'Organization');
        },
        request.replace('&_include:recurse=Schedule:actor:Location', ''),
      ),
    },
  },
  'SLOTR-12': {
    keeps: { 'the example': found() },
    breaks: {
      'a Slot without a channel': found((b) => delete inBundle(b, 'Slot').extension),
      'a Schedule without a role': found((b) => delete inBundle(b, 'Schedule').extension),
      'a Schedule with two roles': found((b) =>
        inBundle(b, 'Schedule').extension!.push(inBundle(b, 'Schedule').extension![0]!),
      ),
    },
  },
  'SLOTR-13': {
    keeps: { 'the example': found() },
    breaks: {
      'of a Slot': found((b) => (inBundle(b, 'Slot').comment = 'x')),
      'of a Schedule': found((b) => (inBundle(b, 'Schedule').comment = 'x')),
    },
  },
  'SLOTR-14': {
    keeps: { 'the example': found() },
    breaks: {
      'of a Slot': found(
        (b) =>
          (inBundle(b, 'Slot').identifier = [
            { system: 'https://gp.example/a', value: '1' },
            { system: 'https://gp.example/b', value: '2' },
          ]),
      ),
    },
  },
  'BUNDLE-01': {
    keeps: { 'the example': found() },
    breaks: {
      'one of them has one': found(
        (b) => (b.entry![0]!.fullUrl = 'https://gp.example/fhir/Slot/slot-free-in-person'),
      ),
    },
  },
  'AVAIL-02': {
    keeps: {
      'no limit': found(),
      'the type that was sent': found(undefined, undefined, {
        offers: () => ({ organisationTypes: ['urgent-care'] }),
      }),
      'the code that was sent': found(undefined, undefined, { offers: () => ({ odsCodes: ['A00002'] }) }),
    },
    breaks: {
      'another type': found(undefined, undefined, { offers: () => ({ organisationTypes: ['gp-practice'] }) }),
      'no type was sent': found(undefined, request.replace(`searchFilter=${TYPE}|urgent-care&`, ''), {
        offers: () => ({ organisationTypes: ['urgent-care'] }),
      }),
      'the type, and not the code': found(undefined, undefined, {
        offers: () => ({ organisationTypes: ['urgent-care'], odsCodes: ['A00009'] }),
      }),
    },
  },
  'AVAIL-03': {
    keeps: {
      'within the window': found(undefined, undefined, {
        offers: () => ({ from: '2026-06-01', until: '2026-06-14' }),
      }),
    },
    breaks: {
      'within the embargo': found(undefined, undefined, { offers: () => ({ from: '2026-06-12T08:00:00Z' }) }),
      'after the window': found(undefined, undefined, { offers: () => ({ until: '2026-06-10T11:59:59Z' }) }),
    },
  },
  'AVAIL-01': {
    keeps: { 'in person': bookable() },
    breaks: { 'for visits': bookable((s) => setChannel(s, 'Visit')) },
  },
};
