// A copy of src/gpconnect/rules/availability.ts. Do not edit.
import { before, decision, new826, resource, since } from './parts.js';
import type { Rule } from './rule.js';

/** Slot availability. */
export const AVAILABILITY_RULES = /* @__PURE__ */ (() =>
  ({
    'AVAIL-01': {
      ...resource,
      ...new826,
      profiles: ['GPConnect-Slot-Bookable-1'],
      text: 'A slot for visits cannot be marked as bookable through GP Connect',
    },
    'AVAIL-02': {
      ...decision,
      ...since('1.2.1'),
      decidedBy: 'decideAvailability',
      text: 'A search returns a slot only to the organisation types and ODS codes to which it is restricted',
    },
    'AVAIL-03': {
      ...decision,
      ...before,
      decidedBy: 'decideAvailability',
      text: 'A search returns no slot outside of its booking window or within its embargo',
    },
    'AVAIL-04': {
      ...resource,
      ...before,
      decidedBy: 'hasChannelAndRole',
      text: 'A bookable slot or its Schedule has a delivery channel and a practitioner role',
    },
  }) as const satisfies Record<string, Rule>)();
