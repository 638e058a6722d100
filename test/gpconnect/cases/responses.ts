import type { Appointment, Bundle, FhirResource, Location, Organization } from 'fhir/r3.js';
import { interactions, type ReadContext, type RetrieveContext } from '../../../src/gpconnect/index.js';
import type { CasesById } from '../cases.js';
import {
  amendRequest,
  bookRequest,
  bookResponse,
  cancelRequest,
  CANCELLATION_REASON,
  changed,
  nothing,
  example,
  inBundle,
  readResponse,
  retrieveResponse,
  setChannel,
  visit,
  withoutEntries,
  withoutValue,
} from '../payloads.js';

const NOW = '2026-06-10T12:00:00+01:00';

const booked =
  (change: (a: Appointment) => void = () => {}) =>
  () =>
    interactions.book.response(changed(bookResponse(), change));
const read =
  (change: (a: Appointment) => void = () => {}, more: ReadContext = {}) =>
  () =>
    interactions.read.response(changed(readResponse(), change), { now: NOW, ...more });
const readVisit =
  (change: (location: Location) => void = () => {}) =>
  () =>
    interactions.read.response(visit(), {
      now: NOW,
      locations: [changed(example<Location>('Location-location-unknown-visit'), change)],
    });
const retrieve =
  (change: (b: Bundle<FhirResource>) => void = () => {}, more: RetrieveContext = {}) =>
  () =>
    interactions.retrieve.response(changed(retrieveResponse(), change), {
      now: NOW,
      appointments: [],
      ...more,
    });

const EMERGENCY = { system: 'http://hl7.org/fhir/participant-type', code: 'emergency', display: 'Emergency' };
const TRANSLATOR = {
  system: 'http://hl7.org/fhir/participant-type',
  code: 'translator',
  display: 'Translator',
};
const sent = () => bookRequest();
const bookedAs =
  (change: (a: Appointment) => void = () => {}) =>
  () =>
    interactions.book.response(changed(bookResponse(), change), { sent: sent() });
const amendedAs =
  (change: (a: Appointment) => void = () => {}) =>
  () =>
    interactions.amend.response(
      changed(example<Appointment>('Appointment-amend-appointment-response'), change),
      { sent: amendRequest(), stored: amendRequest() },
    );
const cancelledAs =
  (change: (a: Appointment) => void = () => {}) =>
  () =>
    interactions.cancel.response(
      changed(example<Appointment>('Appointment-cancel-appointment-response'), change),
      { sent: cancelRequest(), stored: cancelRequest() },
    );
const RETRIEVED = 'Patient/patient-registered/Appointment?start=ge2026-06-15&start=le2026-06-20';
const retrievalOf =
  (url: string, now: string | undefined = NOW) =>
  () =>
    interactions.retrieve.request(url, { now, record: { active: true, verified: true }, pds: {} });

const unknown = (bundle: Bundle<FhirResource>) => inBundle(bundle, 'Location', 'location-unknown-visit');

/** The appointment at other times. */
const at = (times: Partial<Pick<Appointment, 'start' | 'end' | 'created'>>) => (a: Appointment) =>
  void Object.assign(a, times);

export const RESPONSE_CASES: CasesById = {
  'RESP-01': {
    keeps: { 'the example': booked() },
    breaks: {
      'no version': booked((a) => delete a.meta!.versionId),
      'no version of what is read': read((a) => delete a.meta!.versionId),
    },
  },
  'RESP-02': {
    keeps: { 'the example': booked() },
    breaks: {
      'no service type': booked((a) => delete a.serviceType),
      'no text': booked((a) => (a.serviceType = [{ coding: [{ system: 'http://example.org', code: 'x' }] }])),
      'in a retrieval': retrieve((b) => delete inBundle(b, 'Appointment').serviceType),
    },
  },
  'RESP-03': {
    keeps: { 'the example': booked() },
    breaks: {
      'no service category': booked((a) => delete a.serviceCategory),
      'no text': booked((a) => (a.serviceCategory = { coding: [{ code: 'x' }] })),
    },
  },
  'RESP-04': {
    keeps: {
      'in summer': read(),
      'in winter': read(at({ start: '2026-12-01T09:00:00+00:00', end: '2026-12-01T09:10:00+00:00' })),
      'the last minute of winter': read(
        at({
          start: '2026-03-29T00:59:00+00:00',
          end: '2026-03-29T02:00:00+01:00',
          created: '2026-01-05T09:00:00+00:00',
        }),
        { now: '2026-01-06T00:00:00Z' },
      ),
      'the hour that comes twice': read(
        at({ start: '2026-10-25T01:30:00+01:00', end: '2026-10-25T01:30:00+00:00' }),
      ),
    },
    breaks: {
      'in UTC': read(at({ start: '2026-06-15T08:00:00Z' })),
      'an offset of winter in summer': read(at({ start: '2026-06-15T08:00:00+00:00' })),
      'an offset of summer in winter': read(
        at({ start: '2026-12-01T09:00:00+01:00', end: '2026-12-01T09:10:00+00:00' }),
      ),
      'the hour that is left out': read(
        at({
          start: '2026-03-29T01:30:00+00:00',
          end: '2026-03-29T02:40:00+01:00',
          created: '2026-01-05T09:00:00+00:00',
        }),
        { now: '2026-01-06T00:00:00Z' },
      ),
      'an offset of somewhere else': read(at({ end: '2026-06-15T10:10:00+02:00' })),
      'fractions of a second': read(at({ start: '2026-06-15T09:00:00.000+01:00' })),
      'a created without a time': read(at({ created: '2026-06-08' })),
      'in a retrieval': retrieve((b) => (inBundle(b, 'Appointment').end = '2026-06-15T08:10:00+00:00')),
    },
  },
  'RESP-05': {
    keeps: {
      'in person': read(),
      'a visit': readVisit(),
      'by telephone': read((a) => setChannel(a, 'Telephone')),
      'visits in a retrieval': retrieve(),
    },
    breaks: { 'a channel that does not exist': read((a) => setChannel(a, 'Pigeon')) },
  },
  'RESP-06': {
    keeps: {
      'the unknown Location': readVisit(),
      'in a retrieval': retrieve(),
      'elsewhere than in the Bundle': retrieve(
        (b) => withoutEntries(b, (r) => r.id === 'location-unknown-visit'),
        { locations: [example<Location>('Location-location-unknown-visit')] },
      ),
    },
    breaks: {
      'the practice': retrieve((b) => {
        const appointment = b
          .entry!.map((e) => e.resource!)
          .find((r) => r.id === 'appointment-visit') as Appointment;
        appointment.participant[1]!.actor = { reference: 'Location/location-gp-practice' };
      }),
      'a line of the address': readVisit((l) => (l.address!.line = ['7 Tannery Court'])),
      'a second line': readVisit((l) => l.address!.line!.push('Kirkbeck')),
      'the city': readVisit((l) => (l.address!.city = 'Leeds')),
      'the postal code': readVisit((l) => (l.address!.postalCode = 'LS99 4DD')),
      'a name that tells nothing': retrieve((b) => (unknown(b).name = 'Home')),
      'no name': retrieve((b) => delete unknown(b).name),
      'a name without a value': retrieve((b) => withoutValue(unknown(b), 'name')),
      'no Location': () => interactions.read.response(visit(), { now: NOW, locations: [] }),
    },
  },
  'RESP-07': {
    keeps: {
      'a visit with a comment': readVisit(),
      'no visit and no comment': read((a) => delete a.comment),
    },
    breaks: {
      'a visit without a comment': () =>
        interactions.read.response(
          changed(visit(), (a) => delete a.comment),
          { now: NOW, locations: [example<Location>('Location-location-unknown-visit')] },
        ),
    },
  },
  'RESP-08': {
    keeps: {
      'read before it starts': read(undefined, { now: '2026-06-15T08:59:59+01:00' }),
      'retrieved later that day': retrieve(undefined, { now: '2026-06-15T23:59:59+01:00' }),
    },
    breaks: {
      'read the day after': read(undefined, { now: '2026-06-16T00:00:00+01:00' }),
      'retrieved the day after': retrieve(undefined, { now: '2026-06-16T00:00:00+01:00' }),
      'retrieved the day after, which in UTC is the same': retrieve(undefined, {
        now: '2026-06-15T23:30:00Z',
      }),
    },
  },
  'RESP-09': {
    keeps: {
      'the example': retrieve(),
      nothing: retrieve(nothing),
      'with the cancelled': retrieve(undefined, {
        appointments: [
          changed(readResponse(), (a) =>
            Object.assign(a, { id: 'appointment-cancelled', status: 'cancelled' }),
          ),
        ],
      }),
    },
    breaks: {
      'no searchset': retrieve((b) => (b.type = 'collection')),
      'an Appointment that does not conform': retrieve((b) =>
        Object.assign(inBundle(b, 'Appointment'), { priority: 'high' }),
      ),
      'one that does not say its profile and does not conform': retrieve(
        (b) => (inBundle(b, 'Appointment').requestedPeriod = [{ start: '2026-06-15' }]),
      ),
      'the cancelled one left out': retrieve(
        (b) => withoutEntries(b, (r) => r.id === 'appointment-cancelled'),
        {
          appointments: [
            changed(readResponse(), (a) => {
              Object.assign(a, { id: 'appointment-cancelled', status: 'cancelled' });
              a.extension!.push({ url: CANCELLATION_REASON, valueString: 'x' });
            }),
          ],
        },
      ),
    },
  },
  'RESP-10': {
    keeps: { 'all that was asked for': retrieve(undefined, { request: RETRIEVED }) },
    breaks: {
      'outside of the range': retrieve(undefined, {
        request: 'Patient/patient-registered/Appointment?start=ge2026-06-16&start=le2026-06-20',
      }),
      'of another patient': retrieve(undefined, {
        request: 'Patient/another/Appointment?start=ge2026-06-15&start=le2026-06-20',
      }),
      'one left out': retrieve(undefined, {
        request: RETRIEVED,
        appointments: [changed(readResponse(), (a) => (a.id = 'another'))],
      }),
    },
  },
  'RESP-11': {
    keeps: { 'the example': booked() },
    breaks: {
      'no Location': booked((a) => a.participant.splice(1, 1)),
      'no Patient': booked((a) => a.participant.shift()),
      'no created': booked((a) => delete a.created),
    },
  },
  'RESP-12': {
    keeps: {
      'as sent': bookedAs(),
      'both texts in one': bookedAs((a) => {
        a.description = `${a.description}. ${a.comment}`;
        delete a.comment;
      }),
      'the same time in UTC': bookedAs((a) => (a.start = '2026-06-15T08:00:00Z')),
    },
    breaks: {
      'not booked': bookedAs((a) => (a.status = 'pending')),
      'cut off': bookedAs((a) => (a.comment = 'Please use')),
      'another slot': bookedAs((a) => (a.slot = [{ reference: 'Slot/another' }])),
      'another patient': bookedAs((a) => (a.participant[0]!.actor!.reference = 'Patient/another')),
      'another end': bookedAs((a) => (a.end = '2026-06-15T09:15:00+01:00')),
    },
  },
  'RESP-13': {
    keeps: {
      'as sent': cancelledAs(),
      'a reason that is cut': cancelledAs((a) => {
        const reason = a.extension!.find(({ url }) => url === CANCELLATION_REASON)!;
        reason.valueString = 'Patient cannot attend';
      }),
    },
    breaks: {
      'still booked': cancelledAs((a) => (a.status = 'booked')),
      'no reason': cancelledAs(
        (a) => (a.extension = a.extension!.filter(({ url }) => url !== CANCELLATION_REASON)),
      ),
      'another reason': cancelledAs((a) => {
        a.extension!.find(({ url }) => url === CANCELLATION_REASON)!.valueString = 'Something else';
      }),
      'another comment': cancelledAs((a) => (a.comment = 'x')),
    },
  },
  'RESP-14': {
    keeps: {
      'as sent': amendedAs(),
      'more in the description': amendedAs((a) => (a.description += ', by phone')),
    },
    breaks: {
      'another comment': amendedAs((a) => (a.comment = 'x')),
      'another description': amendedAs((a) => (a.description = 'x')),
    },
  },
  'RESP-15': {
    keeps: { 'the example': booked() },
    breaks: { 'no telecom': booked((a) => delete (a.contained![0] as Organization).telecom) },
  },
  'RESP-16': {
    keeps: {
      'the example': booked(),
      'one coding': booked((a) => (a.participant[0]!.type = [{ coding: [EMERGENCY] }])),
    },
    breaks: {
      'two codings': booked((a) => (a.participant[0]!.type = [{ coding: [EMERGENCY, TRANSLATOR] }])),
    },
  },
  'RESP-17': {
    keeps: { 'the example': booked() },
    breaks: {
      'no role': booked(
        (a) => (a.extension = a.extension!.filter(({ url }) => !url.includes('PractitionerRole'))),
      ),
      'no channel': booked(
        (a) => (a.extension = a.extension!.filter(({ url }) => !url.includes('DeliveryChannel'))),
      ),
    },
  },
  'RESP-18': {
    keeps: { nine: booked((a) => (a.priority = 9)), zero: booked((a) => (a.priority = 0)) },
    breaks: { ten: booked((a) => (a.priority = 10)) },
  },
  'RES-13': {
    keeps: { 'another version': amendedAs() },
    breaks: {
      'the version from before': amendedAs((a) => (a.meta!.versionId = amendRequest().meta!.versionId)),
      'of a cancellation': cancelledAs((a) => (a.meta!.versionId = cancelRequest().meta!.versionId)),
    },
  },
  'RETRQ-01': {
    keeps: { 'from and to': retrievalOf(RETRIEVED) },
    breaks: {
      none: retrievalOf('Patient/1/Appointment'),
      'one alone': retrievalOf('Patient/1/Appointment?start=ge2026-06-15'),
      'the same prefix twice': retrievalOf('Patient/1/Appointment?start=ge2026-06-15&start=ge2026-06-16'),
      'no prefix': retrievalOf('Patient/1/Appointment?start=2026-06-15&start=le2026-06-16'),
      three: retrievalOf('Patient/1/Appointment?start=ge2026-06-15&start=le2026-06-16&start=le2026-06-17'),
    },
  },
  'RETRQ-02': {
    keeps: { 'whole dates': retrievalOf(RETRIEVED) },
    breaks: {
      'a time': retrievalOf('Patient/1/Appointment?start=ge2026-06-15T09:00:00%2B01:00&start=le2026-06-16'),
      'a month': retrievalOf('Patient/1/Appointment?start=ge2026-06&start=le2026-06-16'),
      'a day that does not exist': retrievalOf('Patient/1/Appointment?start=ge2026-06-15&start=le2026-06-31'),
      'no date': retrievalOf('Patient/1/Appointment?start=gesoon&start=le2026-06-16'),
    },
  },
  'RETRQ-03': {
    keeps: {
      today: retrievalOf('Patient/1/Appointment?start=ge2026-06-10&start=le2026-06-10'),
      'the UK day, late in the evening': retrievalOf(
        'Patient/1/Appointment?start=ge2026-06-11&start=le2026-06-11',
        '2026-06-10T23:30:00Z',
      ),
    },
    breaks: {
      yesterday: retrievalOf('Patient/1/Appointment?start=ge2026-06-09&start=le2026-06-16'),
      'yesterday in the UK': retrievalOf(
        'Patient/1/Appointment?start=ge2026-06-10&start=le2026-06-11',
        '2026-06-10T23:30:00Z',
      ),
    },
  },
  'RETRQ-04': {
    keeps: { 'one day': retrievalOf('Patient/1/Appointment?start=le2026-06-15&start=ge2026-06-15') },
    breaks: { backwards: retrievalOf('Patient/1/Appointment?start=ge2026-06-16&start=le2026-06-15') },
  },
  'RETRQ-05': {
    keeps: { 'a record': retrievalOf(RETRIEVED) },
    breaks: {
      'no record': () => interactions.retrieve.request(RETRIEVED, { now: NOW, record: null, pds: {} }),
    },
  },
};
