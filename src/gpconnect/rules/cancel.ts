import {
  badRequest,
  before,
  CANCELLATION_REASON,
  context,
  invalid,
  missing,
  new826,
  resource,
  resourceAndContext,
  since,
} from './parts.js';
import type { Rule } from './rule.js';

const CANCEL = 'GPConnect-Appointment-Cancel-Request-1';

/** Cancel an appointment: the request. */
export const CANCEL_RULES = /* @__PURE__ */ (() =>
  ({
    'CANCEL-01': {
      ...resource,
      ...before,
      ...invalid,
      profiles: [CANCEL],
      constraints: ['value.fixed Appointment.status', ...missing('Appointment.status', CANCELLATION_REASON)],
      text: 'A cancellation has the status cancelled and a reason',
    },
    'CANCEL-02': {
      ...context,
      ...before,
      ...invalid,
      decidedBy: 'changesStatusOnly',
      text: 'Only the status and the cancellation reason differ from what is stored; serviceType and serviceCategory are not compared',
    },
    'CANCEL-03': {
      ...context,
      ...before,
      ...invalid,
      decidedBy: 'storedStartsLater',
      text: 'The stored appointment starts after now',
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
    'CANCEL-06': {
      ...context,
      ...since('1.2.1'),
      ...badRequest,
      decidedBy: 'hasIfMatch',
      text: 'If-Match is present, in the form W/"version"',
    },
  }) as const satisfies Record<string, Rule>)();
