// A copy of src/gpconnect/rules/slot-search.ts. Do not edit.
import { badParameter, before, bundle, context, missing, new826, new912, present } from './parts.js';
import type { Rule } from './rule.js';

const FOUND_SLOTS = 'GPConnect-Slots-Search-Response-1';
const FOUND_SLOT = 'GPConnect-Slot-Search-Response-1';
const FOUND_SCHEDULE = 'GPConnect-Schedule-Search-Response-1';

/** Search for free slots: the request and the response. */
export const SLOT_SEARCH_RULES = {
  'SLOTQ-01': {
    ...context,
    ...before,
    ...badParameter,
    decidedBy: 'spansTwoWeeks',
    text: 'A search says from when (start=ge…) to when (end=le…), two weeks at most',
  },
  'SLOTQ-02': {
    ...context,
    ...before,
    ...badParameter,
    decidedBy: 'asksForFreeSlots',
    text: 'A search says status=free, once',
  },
  'SLOTQ-03': {
    ...context,
    ...before,
    ...badParameter,
    decidedBy: 'includesSchedules',
    text: 'A search includes the Schedules',
  },
  'SLOTQ-04': {
    ...context,
    ...before,
    ...badParameter,
    decidedBy: 'checkFilters',
    text: 'A searchFilter is an organisation type or an ODS code',
  },

  'SLOTR-01': {
    ...bundle,
    ...before,
    profiles: [FOUND_SLOTS, FOUND_SLOT],
    decidedBy: 'slotsInRange',
    constraints: ['value.fixed Slot.status', ...missing('Slot.status')],
    text: 'Every Slot is free, conforms to GPConnect-Slot-1 and lies within the range that was asked for',
  },
  'SLOTR-02': { ...bundle, ...new826, profiles: [FOUND_SLOT], text: 'No Slot is a visit' },
  'SLOTR-03': {
    ...bundle,
    ...new912,
    profiles: [FOUND_SLOT],
    text: 'Every Slot tells its slot type in serviceType',
  },
  'SLOTR-04': {
    level: 'warning',
    scope: 'bundle',
    ...new912,
    profiles: [FOUND_SCHEDULE],
    text: 'Every Schedule tells its schedule type in serviceCategory',
  },
  'SLOTR-05': {
    ...bundle,
    ...before,
    profiles: [FOUND_SLOTS],
    text: "Every Slot's Schedule is there, and nothing that no Slot leads to",
  },
  'SLOTR-06': {
    ...bundle,
    ...before,
    profiles: [FOUND_SLOTS],
    text: 'Where there is a Slot there is the Organization of its Location; where there is none, nothing',
  },
  'SLOTR-07': {
    ...bundle,
    ...before,
    profiles: [FOUND_SLOT, FOUND_SCHEDULE],
    constraints: present('Slot.specialty', 'Schedule.specialty'),
    text: 'Neither Slot nor Schedule has a specialty',
  },
  'SLOTR-08': {
    ...bundle,
    ...before,
    profiles: [FOUND_SLOT, FOUND_SCHEDULE],
    decidedBy: 'slotTimesAreUKLocal',
    text: 'The times of Slots and planning horizons are UK local time with the offset that is in force then',
  },
} as const satisfies Record<string, Rule>;
