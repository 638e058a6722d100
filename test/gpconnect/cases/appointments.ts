import type { Appointment, FhirResource, Organization, Schedule, Slot } from 'fhir/r3.js';
import {
  type AvailabilityContext,
  type BookContext,
  type ChangeContext,
  interactions,
} from '../../../src/gpconnect/index.js';
import type { GPConnectAppointment1 } from '../../../generated/types/GPConnectAppointment1.js';
import type { GPConnectSlot1 } from '../../../generated/types/GPConnectSlot1.js';
import type { CasesById } from '../cases.js';
import {
  amendRequest,
  bookRequest,
  bookResponse,
  cancelRequest,
  CANCELLATION_REASON,
  changed,
  example,
  setChannel,
  slot,
} from '../payloads.js';

const NOW = '2026-06-10T12:00:00+01:00';
const URGENT_CARE =
  'searchFilter=https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1%7Curgent-care';

const slots = (...names: string[]) => names.map((name) => slot(name) as GPConnectSlot1);
const ONE = slots('free-in-person');
const TWO = slots('free-in-person', 'free-in-person-next');
const SCHEDULES = [example<Schedule>('Schedule-schedule-gp-morning')];
const PARTICIPANTS = [
  'Patient-patient-registered',
  'Location-location-gp-practice',
  'Practitioner-practitioner-gp',
].map((file) => example<FhirResource>(file));
const context = (more: Partial<BookContext> = {}): BookContext => ({
  now: NOW,
  slots: ONE,
  schedules: SCHEDULES,
  participants: PARTICIPANTS,
  offers: () => undefined,
  pds: {},
  request: `Slot?${URGENT_CARE}`,
  ...more,
});

const book =
  (change: (a: Appointment) => void = () => {}, more?: Partial<BookContext>) =>
  () =>
    interactions.book.request(changed(bookRequest(), change), context(more));

/** Two adjacent slots in one appointment, of which the second is changed. */
const bookTwo = (change: (second: GPConnectSlot1) => void) => () =>
  interactions.book.request(
    changed(bookRequest(), (a) => {
      a.slot = TWO.map(({ id }) => ({ reference: `Slot/${id}` }));
      a.end = TWO[1]!.end;
    }),
    context({ slots: [TWO[0]!, changed(TWO[1]!, change)] }),
  );

const organisation = (a: Appointment) => a.contained![0] as Organization;

/** The appointment as it stands before the example's change. */
const beforeAmendment = () =>
  changed(amendRequest(), (a) => (a.comment = 'Please use the side entrance')) as GPConnectAppointment1;
const beforeCancellation = () =>
  changed(cancelRequest(), (a) => {
    a.status = 'booked';
    a.extension = a.extension!.filter(({ url }) => url !== CANCELLATION_REASON);
  }) as GPConnectAppointment1;
const tagOf = (stored: Appointment) => `W/"${stored.meta!.versionId}"`;

const change =
  (interaction: 'amend' | 'cancel', request: () => Appointment, before: () => GPConnectAppointment1) =>
  (edit: (a: Appointment) => void = () => {}, more: Partial<ChangeContext> = {}) =>
  () => {
    const stored = before();
    return interactions[interaction].request(changed(request(), edit), {
      stored,
      slots: ONE,
      now: NOW,
      pds: {},
      ifMatch: tagOf(stored),
      ...more,
    });
  };
const amend = change('amend', amendRequest, beforeAmendment);
const cancel = change('cancel', cancelRequest, beforeCancellation);

const bookable =
  (change: (s: Slot) => void = () => {}, changeSchedule: (s: Schedule) => void = () => {}) =>
  () =>
    interactions.slotAvailability.request(changed(slot('free-in-person'), change), {
      schedule: changed(SCHEDULES[0]!, changeSchedule),
    } satisfies AvailabilityContext);

const visitSlot = [changed(ONE[0]!, (s) => setChannel(s, 'Visit'))];
const withReason = (a: Appointment) =>
  void (a.extension = [...(a.extension ?? []), { url: CANCELLATION_REASON, valueString: 'Cannot come' }]);

export const APPOINTMENT_CASES: CasesById = {
  'APPT-01': {
    keeps: { 'the example': book() },
    breaks: {
      'an indication, which the profile does not have': book(
        (a) => (a.indication = [{ reference: 'Condition/1' }]),
      ),
      'a property that FHIR does not have': book((a) => Object.assign(a, { colour: 'blue' })),
      'a start that is no time': () =>
        interactions.book.response(changed(bookResponse(), (a) => (a.start = 'tomorrow'))),
    },
  },
  'APPT-02': {
    keeps: { 'the example': book() },
    breaks: {
      'another profile': book((a) => (a.meta = { profile: ['http://example.org/Other'] })),
      'no profile': book((a) => (a.meta = { tag: [{ code: 'x' }] })),
    },
  },
  'APPT-03': {
    keeps: { 'the example': book() },
    breaks: {
      'a reason': () =>
        interactions.book.response(
          changed(
            bookResponse(),
            (a) =>
              (a.reason = [
                {
                  coding: [
                    { system: 'http://snomed.info/sct', code: '17436001', display: 'Medical consultation' },
                  ],
                },
              ]),
          ),
        ),
      'a specialty': book((a) => (a.specialty = [{ text: 'General practice' }])),
    },
  },
  'BOOK-01': {
    keeps: { 'the example': book() },
    breaks: {
      proposed: book((a) => (a.status = 'proposed')),
      'no status': book((a) => delete (a as Partial<typeof a>).status),
      cancelled: book((a) => (a.status = 'cancelled')),
    },
  },
  'BOOK-02': {
    keeps: { 'the example': book() },
    breaks: {
      'no Location': book((a) => a.participant.splice(1, 1)),
      'no Patient': book((a) => a.participant.shift()),
      'a participant by its display': book((a) =>
        a.participant.push({ actor: { display: 'Dr Black' }, status: 'accepted' }),
      ),
      'a participant without an actor': book((a) => a.participant.push({ status: 'accepted' })),
    },
  },
  'BOOK-03': {
    keeps: { 'the example': book() },
    breaks: {
      'no created': book((a) => delete a.created),
      'no description': book((a) => delete a.description),
      'no start': book((a) => delete a.start),
      'no end': book((a) => delete a.end),
      'no slot': book((a) => delete a.slot),
    },
  },
  'BOOK-04': {
    keeps: {
      'the example': book(),
      'no profile in the Organization': book((a) => delete organisation(a).meta),
    },
    breaks: {
      'two types, which its profile does not allow': book((a) =>
        organisation(a).type!.push({ text: 'another' }),
      ),
      'the same, without saying its profile': book((a) => {
        delete organisation(a).meta;
        organisation(a).type!.push({ text: 'another' });
      }),
    },
  },
  'BOOK-05': {
    keeps: { 'the example': book() },
    breaks: {
      'no telecom': book((a) => delete organisation(a).telecom),
      'no ODS code': book(
        (a) => (organisation(a).identifier = [{ system: 'http://example.org', value: '1' }]),
      ),
    },
  },
  'BOOK-06': {
    keeps: { '100 characters': book((a) => (a.description = 'x'.repeat(100))) },
    breaks: { '101 characters': book((a) => (a.description = 'x'.repeat(101))) },
  },
  'BOOK-07': {
    keeps: { '500 characters': book((a) => (a.comment = 'x'.repeat(500))) },
    breaks: { '501 characters': book((a) => (a.comment = 'x'.repeat(501))) },
  },
  'BOOK-08': { keeps: { 'the example': book() }, breaks: { 'a cancellation reason': book(withReason) } },
  'BOOK-09': {
    keeps: { 'by telephone': book((a) => setChannel(a, 'Telephone')) },
    breaks: {
      'the appointment is a visit': book((a) => setChannel(a, 'Visit')),
      'its slot is for visits': book(undefined, { slots: visitSlot }),
    },
  },
  'BOOK-10': {
    keeps: { 'the second before': book(undefined, { now: '2026-06-15T08:59:59+01:00' }) },
    breaks: {
      'that very moment': book(undefined, { now: '2026-06-15T09:00:00+01:00' }),
      'in another time zone': book(undefined, { now: '2026-06-15T08:00:00Z' }),
      'a day later': book(undefined, { now: new Date('2026-06-16T00:00:00Z') }),
    },
  },
  'BOOK-11': {
    keeps: {
      'one slot': book(),
      'two slots': bookTwo(() => {}),
      'the same moment in UTC': book((a) => (a.start = '2026-06-15T08:00:00Z')),
    },
    breaks: {
      'a later start': book((a) => (a.start = '2026-06-15T09:05:00+01:00')),
      'an earlier end': book((a) => (a.end = '2026-06-15T09:05:00+01:00')),
    },
  },
  'BOOK-12': {
    keeps: { 'a free slot': book() },
    breaks: {
      'a slot that is not there': book(undefined, { slots: [] }),
      'a busy slot': book(undefined, { slots: [changed(ONE[0]!, (s) => (s.status = 'busy'))] }),
    },
  },
  'BOOK-13': {
    keeps: { 'two adjacent slots': bookTwo(() => {}), 'one slot': book() },
    breaks: {
      'of different service types': bookTwo((s) => (s.serviceType = [{ text: 'Blood test' }])),
      'of which one has no service type': bookTwo((s) => delete s.serviceType),
      'of different channels': bookTwo((s) => setChannel(s, 'Telephone')),
      'of different Schedules': bookTwo((s) => (s.schedule.reference = 'Schedule/schedule-nurse-clinic')),
      'with a gap': bookTwo((s) => (s.start = '2026-06-15T09:11:00+01:00')),
      'that overlap': bookTwo((s) => (s.start = '2026-06-15T09:09:00+01:00')),
    },
  },
  'BOOK-15': {
    keeps: {
      'the type that was searched for': book(),
      'none and none': book((a) => delete organisation(a).type, { request: 'Slot?status=free' }),
      'the search is not known': book(undefined, { request: undefined }),
    },
    breaks: {
      'another type': book(undefined, {
        request: `Slot?${URGENT_CARE.replace('urgent-care', 'gp-practice')}`,
      }),
      'no type': book((a) => delete organisation(a).type),
      'a type that was not searched for': book(undefined, {
        request: 'Slot?searchFilter=https://fhir.nhs.uk/Id/ods-organization-code|A00002',
      }),
    },
  },
  'BOOK-16': {
    keeps: { 'all are there': book(), 'in another order': book((a) => a.participant.reverse()) },
    breaks: {
      'no such Practitioner': book((a) => (a.participant[2]!.actor = { reference: 'Practitioner/none' }), {
        schedules: [],
      }),
      'no such Patient': book((a) => (a.participant[0]!.actor = { reference: 'Patient/none' })),
    },
  },
  'BOOK-17': {
    keeps: {
      'no limit': book(),
      'its type of organisation': book(undefined, { offers: () => ({ organisationTypes: ['urgent-care'] }) }),
      'within the window': book(undefined, {
        offers: () => ({ from: '2026-06-10T11:00:00Z', until: '2026-06-14T00:00:00Z' }),
      }),
    },
    breaks: {
      'another type of organisation': book(undefined, {
        offers: () => ({ organisationTypes: ['gp-practice'] }),
      }),
      'another organisation': book(undefined, { offers: () => ({ odsCodes: ['A00009'] }) }),
      'within the embargo': book(undefined, { offers: () => ({ from: '2026-06-12T00:00:00Z' }) }),
      'after the window': book(undefined, { offers: () => ({ until: '2026-06-09' }) }),
    },
  },
  'BOOK-18': {
    keeps: {
      'the Practitioner takes part': book(),
      'nobody holds the Schedule': book((a) => a.participant.pop(), { schedules: [] }),
    },
    breaks: { 'the Practitioner does not take part': book((a) => a.participant.pop()) },
  },
  'APPT-04': {
    keeps: {
      'no flag': book(),
      'another flag': amend(undefined, { pds: { flags: ['superseded'] } }),
      'not on PDS': cancel(undefined, { pds: null }),
    },
    breaks: {
      'a booking': book(undefined, { pds: { flags: ['sensitive'] } }),
      'an amendment': amend(undefined, { pds: { flags: ['sensitive'] } }),
      'a cancellation': cancel(undefined, { pds: { flags: ['sensitive', 'invalid'] } }),
      'a read': () =>
        interactions.read.request('Appointment/1', { stored: bookResponse(), pds: { flags: ['sensitive'] } }),
      'a retrieval': () =>
        interactions.retrieve.request('Patient/1/Appointment?start=ge2026-06-15&start=le2026-06-16', {
          now: NOW,
          record: { active: true, verified: true },
          pds: { flags: ['sensitive'] },
        }),
    },
  },
  'APPT-05': {
    keeps: {
      'a stored one': amend(),
      'read by its id': () =>
        interactions.read.response(bookResponse(), {
          now: NOW,
          request: 'https://gp.example/fhir/Appointment/appointment-1001',
        }),
    },
    breaks: {
      'an amendment of nothing': amend(undefined, { stored: null }),
      'a cancellation of nothing': cancel(undefined, { stored: null }),
      'a read of nothing': () => interactions.read.request('Appointment/1', { stored: null, pds: {} }),
      'another one is read': () =>
        interactions.read.response(bookResponse(), { now: NOW, request: 'Appointment/1?_format=json' }),
    },
  },
  'AVAIL-04': {
    keeps: { 'with role and channel': bookable() },
    breaks: {
      'no delivery channel': bookable((s) => delete s.extension),
      'no role': bookable(undefined, (s) => delete s.extension),
    },
  },
  'AMEND-01': {
    keeps: {
      'without what is the practice’s own': amend((a) => {
        delete a.serviceType;
        delete a.serviceCategory;
      }),
      'with other names for it': amend((a) => (a.serviceType = [{ text: 'Anything' }])),
      'another comment': amend(),
      'another description': amend((a) => (a.description = 'Seen by a nurse')),
      'no comment': amend((a) => delete a.comment),
    },
    breaks: {
      'another end': amend((a) => (a.end = '2026-06-15T09:15:00+01:00')),
      'another participant': amend((a) => a.participant.pop()),
      'another channel': amend((a) => setChannel(a, 'Telephone')),
      'another status': amend((a) => (a.status = 'arrived')),
    },
  },
  'AMEND-02': {
    keeps: { 'a booked one': amend() },
    breaks: {
      'a cancelled one': amend((a) => (a.status = 'cancelled'), {
        stored: changed(beforeAmendment(), (a) => (a.status = 'cancelled')),
      }),
    },
  },
  'AMEND-03': {
    keeps: { 'in time': amend() },
    breaks: { 'too late': amend(undefined, { now: '2026-06-15T09:00:00+01:00' }) },
  },
  'AMEND-04': {
    keeps: { 'no reason': amend() },
    breaks: { 'a reason': amend(withReason, { stored: changed(beforeAmendment(), withReason) }) },
  },
  'AMEND-05': {
    keeps: { 'in person': amend() },
    breaks: {
      'a visit': amend((a) => setChannel(a, 'Visit'), {
        stored: changed(beforeAmendment(), (a) => setChannel(a, 'Visit')),
      }),
      'a slot for visits': amend(undefined, { slots: visitSlot }),
    },
  },
  'AMEND-06': {
    keeps: {
      'the longest': amend((a) =>
        Object.assign(a, { description: 'x'.repeat(100), comment: 'x'.repeat(500) }),
      ),
    },
    breaks: {
      'a long description': amend((a) => (a.description = 'x'.repeat(101))),
      'a long comment': amend((a) => (a.comment = 'x'.repeat(501))),
    },
  },
  'AMEND-07': {
    keeps: { 'the stored version': amend() },
    breaks: { 'an older version': amend(undefined, { ifMatch: 'W/"1"' }) },
  },
  'AMEND-09': {
    keeps: { 'a weak entity tag': amend() },
    breaks: {
      'no header': amend(undefined, { ifMatch: null }),
      'without W/ and quotes': amend(undefined, { ifMatch: '1780000000101' }),
      'without W/': amend(undefined, { ifMatch: '"1780000000101"' }),
      anything: amend(undefined, { ifMatch: '*' }),
    },
  },
  'CANCEL-01': {
    keeps: { 'the example': cancel() },
    breaks: {
      'no reason': cancel(
        (a) => (a.extension = a.extension!.filter(({ url }) => url !== CANCELLATION_REASON)),
      ),
      'still booked': cancel((a) => (a.status = 'booked')),
    },
  },
  'CANCEL-02': {
    keeps: {
      'status and reason': cancel(),
      'another version': cancel((a) => (a.meta!.versionId = '1')),
      'without what is the practice’s own': cancel((a) => delete a.serviceType),
    },
    breaks: {
      'another comment': cancel((a) => (a.comment = 'Sorry')),
      'another start': cancel((a) => (a.start = '2026-06-15T09:01:00+01:00')),
    },
  },
  'CANCEL-03': {
    keeps: { 'in time': cancel() },
    breaks: { 'too late': cancel(undefined, { now: '2026-06-15T09:30:00+01:00' }) },
  },
  'CANCEL-04': {
    keeps: { 'in person': cancel() },
    breaks: {
      'a visit': cancel((a) => setChannel(a, 'Visit'), {
        stored: changed(beforeCancellation(), (a) => setChannel(a, 'Visit')),
      }),
      'a slot for visits': cancel(undefined, { slots: visitSlot }),
    },
  },
  'CANCEL-05': {
    keeps: { 'the stored version': cancel() },
    breaks: { 'an older version': cancel(undefined, { ifMatch: 'W/"1780000000101"' }) },
  },
  'CANCEL-06': {
    keeps: { 'a weak entity tag': cancel() },
    breaks: {
      'no header': cancel(undefined, { ifMatch: null }),
      'a strong one': cancel(undefined, { ifMatch: '"1780000000102"' }),
    },
  },
};
