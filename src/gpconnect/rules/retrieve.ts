import { badParameter, before, context, decision } from './parts.js';
import type { Rule } from './rule.js';

/** Retrieve a patient's appointments: the request. */
export const RETRIEVE_RULES = /* @__PURE__ */ (() =>
  ({
    'RETRQ-01': {
      ...context,
      ...before,
      ...badParameter,
      decidedBy: 'startIsARange',
      text: 'start is given twice: once with ge, once with le',
    },
    'RETRQ-02': {
      ...context,
      ...before,
      ...badParameter,
      decidedBy: 'daysAreWhole',
      text: 'Each is a whole date, without a time',
    },
    'RETRQ-03': {
      ...context,
      ...before,
      ...badParameter,
      decidedBy: 'isNotPast',
      text: 'Neither is before today in the UK: the past cannot be asked for',
    },
    'RETRQ-04': {
      ...context,
      ...before,
      ...badParameter,
      decidedBy: 'rangeIsForward',
      text: 'The end of the range is not before its start',
    },
    'RETRQ-05': {
      ...decision,
      ...before,
      reply: 'patientNotFound',
      decidedBy: 'exists',
      text: 'Appointments of a patient that the practice does not have cannot be retrieved',
    },
  }) as const satisfies Record<string, Rule>)();
