// A copy of src/gpconnect/rules/cancel.ts. Do not edit.
import {
  before,
  CANCELLATION_REASON,
  context,
  invalid,
  missing,
  new826,
  resource,
  resourceAndContext,
} from './parts.js';
import type { Rule } from './rule.js';

const CANCEL = 'GPConnect-Appointment-Cancel-Request-1';

/** Cancel an appointment: the request. */
export const CANCEL_RULES = {
  'CANCEL-01': {
    ...resource,
    ...before,
    ...invalid,
    profiles: [CANCEL],
    constraints: ['value.fixed Appointment.status', ...missing('Appointment.status', CANCELLATION_REASON)],
    text: 'What is cancelled has the status cancelled and a reason',
  },
  'CANCEL-02': {
    ...context,
    ...before,
    ...invalid,
    decidedBy: 'changesStatusOnly',
    text: 'Only the status and the cancellation reason differ from what is stored',
  },
  'CANCEL-03': {
    ...context,
    ...before,
    ...invalid,
    decidedBy: 'storedStartsLater',
    text: 'What is stored starts after now',
  },
  'CANCEL-04': {
    ...resourceAndContext,
    ...new826,
    ...invalid,
    profiles: [CANCEL],
    decidedBy: 'noVisitSlots',
    text: 'A visit cannot be cancelled',
  },
  'CANCEL-05': {
    ...context,
    ...before,
    reply: 'contention',
    decidedBy: 'namesStoredVersion',
    text: 'If-Match names the version that is stored',
  },
} as const satisfies Record<string, Rule>;
