// A copy of src/gpconnect/rules/book.ts. Do not edit.
import {
  before,
  CANCELLATION_REASON,
  context,
  contextAdvice,
  invalid,
  missing,
  new695,
  new826,
  new890,
  new912,
  present,
  resource,
  resourceAndContext,
  since,
  tooLong,
} from './parts.js';
import type { Rule } from './rule.js';

const BOOK = 'GPConnect-Appointment-Book-Request-1';
const BOOKING_ORGANISATION = 'Appointment.extension:bookingOrganisation';
const BOOKED_BY = 'Extension-GPConnect-BookingOrganisation-1#Extension.value[x]';

/** Book an appointment: the request. */
export const BOOK_RULES = /* @__PURE__ */ (() =>
  ({
    'BOOK-01': {
      ...resource,
      ...before,
      ...invalid,
      profiles: [BOOK],
      constraints: ['value.fixed Appointment.status', ...missing('Appointment.status')],
      text: 'What is booked has the status booked',
    },
    'BOOK-02': {
      ...resource,
      ...before,
      ...invalid,
      profiles: [BOOK],
      constraints: [
        ...missing('Appointment.participant', 'Appointment.participant.actor'),
        'invariant app-1',
      ],
      text: 'A Patient and a Location take part, and every participant says by a reference who or what it is',
    },
    'BOOK-03': {
      ...resource,
      ...before,
      ...invalid,
      profiles: [BOOK],
      constraints: [
        ...missing(
          'Appointment.start',
          'Appointment.end',
          'Appointment.created',
          'Appointment.description',
          'Appointment.slot',
        ),
        ...['invariant app-2', 'invariant app-3'],
      ],
      text: 'Start, end, created, description and a slot at least are there',
    },
    'BOOK-04': {
      ...resource,
      ...before,
      ...invalid,
      profiles: [BOOK],
      constraints: [...missing(BOOKING_ORGANISATION), `reference.target ${BOOKED_BY}`, '* Organization'],
      text: 'The booking organisation is a contained Organization that conforms to CareConnect-GPC-Organization-1',
    },
    'BOOK-05': {
      ...resource,
      ...before,
      ...invalid,
      profiles: [BOOK],
      text: 'The booking organisation has its ODS code, a name and a telecom',
    },
    'BOOK-06': {
      ...resource,
      ...before,
      ...invalid,
      profiles: [BOOK],
      constraints: tooLong('Appointment.description'),
      text: 'The description has at most 100 characters',
    },
    'BOOK-07': {
      ...resource,
      ...before,
      ...invalid,
      profiles: [BOOK],
      constraints: tooLong('Appointment.comment'),
      text: 'The comment has at most 500 characters',
    },
    'BOOK-08': {
      ...resource,
      ...new695,
      ...invalid,
      profiles: [BOOK],
      constraints: present(CANCELLATION_REASON),
      text: 'A booking has no cancellation reason',
    },
    'BOOK-09': {
      ...resourceAndContext,
      ...new826,
      ...invalid,
      profiles: [BOOK],
      decidedBy: 'noVisitSlots',
      text: 'Neither the appointment nor a slot of it is a visit',
    },
    'BOOK-10': {
      ...context,
      ...before,
      ...invalid,
      decidedBy: 'startsLater',
      text: 'What is booked starts after now',
    },
    'BOOK-11': {
      ...context,
      ...before,
      ...invalid,
      decidedBy: 'spansSlots',
      text: 'The appointment starts with its first slot and ends with its last',
    },
    'BOOK-12': {
      ...context,
      ...before,
      reply: 'duplicate',
      decidedBy: 'slotsAreFree',
      text: 'Every slot exists and is free',
    },
    'BOOK-13': {
      ...context,
      ...new912,
      ...invalid,
      decidedBy: 'slotsBelongTogether',
      text: 'Several slots follow each other without a gap, in one Schedule, by one delivery channel and of one service type',
    },
    'BOOK-14': {
      level: 'guidance',
      scope: 'resource',
      ...new890,
      documentedAt: ['Appointment.description', 'Appointment.comment'],
      text: 'Description and comment carry no clinical information of any kind',
    },
    'BOOK-15': {
      ...context,
      ...before,
      ...invalid,
      decidedBy: 'organisationType',
      text: 'The booking organisation has the type with which the slots were searched for, and none where none was given',
    },
    'BOOK-16': {
      ...context,
      ...before,
      reply: 'referenceNotFound',
      decidedBy: 'participantsExist',
      text: 'Every participant exists at the practice',
    },
    'BOOK-17': {
      ...context,
      ...since('1.2.1'),
      ...invalid,
      decidedBy: 'slotsAreOffered',
      text: 'The practice offers the slots to the booking organisation, now',
    },
    'BOOK-18': {
      ...contextAdvice,
      ...before,
      decidedBy: 'practitionerTakesPart',
      text: "The Practitioner of the slots' Schedule takes part",
    },
  }) as const satisfies Record<string, Rule>)();
