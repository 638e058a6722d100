import type { Appointment, Organization } from 'fhir/r3.js';
import { type BookContext, type ChangeContext, interactions } from '../../../src/gpconnect/index.js';
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
  setChannel,
  slot,
  specPayload,
} from '../payloads.js';

const NOW = '2026-06-10T12:00:00+01:00';
const URGENT_CARE =
  'searchFilter=https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1%7Curgent-care';

const slots = (...names: string[]) => names.map((name) => slot(name) as GPConnectSlot1);
const ONE = slots('free-in-person');
const TWO = slots('free-in-person', 'free-in-person-next');
const context = (more: BookContext = {}): BookContext => ({
  now: NOW,
  slots: ONE,
  request: `Slot?${URGENT_CARE}`,
  ...more,
});

const book =
  (change: (a: Appointment) => void = () => {}, more?: BookContext) =>
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
  (edit: (a: Appointment) => void = () => {}, more: ChangeContext = {}) =>
  () => {
    const stored = before();
    return interactions[interaction].request(changed(request(), edit), {
      stored,
      slots: ONE,
      now: NOW,
      ifMatch: tagOf(stored),
      ...more,
    });
  };
const amend = change('amend', amendRequest, beforeAmendment);
const cancel = change('cancel', cancelRequest, beforeCancellation);

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
      cancelled: book((a) => (a.status = 'cancelled')),
    },
  },
  'BOOK-02': {
    keeps: {
      'the example': book(),
      'absolute references': book((a) =>
        a.participant.forEach((p) => (p.actor!.reference = `https://a.example/fhir/${p.actor!.reference}`)),
      ),
    },
    breaks: {
      'no Location': book((a) => a.participant.pop()),
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
      'the specification’s example': () =>
        interactions.book.request(specPayload('book_appt_request_example') ?? bookRequest(), {
          request: specPayload('book_appt_request_example')
            ? 'Slot?searchFilter=https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1|gp-practice'
            : `Slot?${URGENT_CARE}`,
        }),
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
  'AMEND-01': {
    keeps: {
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
    keeps: {
      'the stored version': amend(),
      'without W/ and quotes': amend(undefined, { ifMatch: '1780000000101' }),
    },
    breaks: { 'an older version': amend(undefined, { ifMatch: 'W/"1"' }) },
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
    keeps: { 'status and reason': cancel(), 'another version': cancel((a) => (a.meta!.versionId = '1')) },
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
};
