import {
  badRequest,
  before,
  CANCELLATION_REASON,
  context,
  invalid,
  new695,
  new826,
  new890,
  present,
  resource,
  resourceAndContext,
  since,
  tooLong,
} from './parts.js';
import type { Rule } from './rule.js';

const AMEND = 'GPConnect-Appointment-Amend-Request-1';

/** Amend an appointment: the request. */
export const AMEND_RULES = /* @__PURE__ */ (() =>
  ({
    'AMEND-01': {
      ...context,
      ...before,
      ...invalid,
      decidedBy: 'changesTextsOnly',
      text: 'Only description and comment differ from what is stored; serviceType and serviceCategory are not compared',
    },
    'AMEND-02': {
      ...context,
      ...before,
      ...invalid,
      decidedBy: 'isNotCancelled',
      text: 'The stored appointment is not cancelled',
    },
    'AMEND-03': {
      ...context,
      ...before,
      ...invalid,
      decidedBy: 'storedStartsLater',
      text: 'The stored appointment starts after now',
    },
    'AMEND-04': {
      ...resource,
      ...new695,
      ...invalid,
      profiles: [AMEND],
      constraints: present(CANCELLATION_REASON),
      text: 'An amendment has no cancellation reason',
    },
    'AMEND-05': {
      ...resourceAndContext,
      ...new826,
      ...invalid,
      profiles: [AMEND],
      decidedBy: 'noVisitSlots',
      text: 'A visit cannot be amended',
    },
    'AMEND-06': {
      ...resource,
      ...before,
      ...invalid,
      profiles: [AMEND],
      constraints: tooLong('Appointment.description', 'Appointment.comment'),
      text: 'The description has at most 100 characters and the comment at most 500',
    },
    'AMEND-07': {
      ...context,
      ...before,
      reply: 'contention',
      decidedBy: 'namesStoredVersion',
      text: 'If-Match names the version that is stored',
    },
    'AMEND-08': {
      level: 'guidance',
      scope: 'resource',
      ...new890,
      documentedAt: ['Appointment.description', 'Appointment.comment'],
      text: 'Description and comment carry no clinical information of any kind',
    },
    'AMEND-09': {
      ...context,
      ...since('1.2.1'),
      ...badRequest,
      decidedBy: 'hasIfMatch',
      text: 'If-Match is present, in the form W/"version"',
    },
  }) as const satisfies Record<string, Rule>)();
