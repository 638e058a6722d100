import {
  badParameter,
  before,
  bundle,
  bundleAdvice,
  bundleAndContext,
  context,
  contextAdvice,
  missing,
  new826,
  new912,
  present,
  since,
} from './parts.js';
import type { Rule } from './rule.js';

const FOUND_SLOTS = 'GPConnect-Slots-Search-Response-1';
const FOUND_SLOT = 'GPConnect-Slot-Search-Response-1';
const FOUND_SCHEDULE = 'GPConnect-Schedule-Search-Response-1';

/** Search for free slots: the request and the response. */
export const SLOT_SEARCH_RULES = /* @__PURE__ */ (() =>
  ({
    'SLOTQ-01': {
      ...context,
      ...before,
      ...badParameter,
      decidedBy: 'spansTwoWeeks',
      text: 'A search gives its range as start=ge… and end=le…, of at most two weeks, as dates or as UK local times',
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
      level: 'guidance',
      scope: 'context',
      ...before,
      replacedBy: 'SLOTQ-05',
      text: 'A provider ignores each searchFilter that it does not know: no searchFilter is an error',
    },
    'SLOTQ-05': {
      ...contextAdvice,
      ...before,
      decidedBy: 'sendsOwnFilters',
      text: 'A consumer sends its organisation type and its ODS code as searchFilters, once each',
    },

    'SLOTR-01': {
      ...bundle,
      ...before,
      profiles: [FOUND_SLOT],
      decidedBy: 'slotsInRange',
      conformsTo: [{ profile: 'GPConnect-Slot-1', at: 'Bundle.entry.resource (Slot)' }],
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
      text: 'The Schedule of every Slot is present, and nothing that no Slot leads to',
    },
    'SLOTR-06': {
      ...bundle,
      ...before,
      profiles: [FOUND_SLOTS],
      text: 'A Bundle without a Slot is empty; every Schedule names a Location, and the managingOrganization of each Location is present',
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
    'SLOTR-09': {
      ...bundle,
      ...since('1.2.2'),
      decidedBy: 'isAsRead',
      conformsTo: [
        { profile: 'CareConnect-GPC-Practitioner-1', at: 'Bundle.entry.resource (Practitioner)' },
        { profile: 'CareConnect-GPC-Location-1', at: 'Bundle.entry.resource (Location)' },
        { profile: 'CareConnect-GPC-Organization-1', at: 'Bundle.entry.resource (Organization)' },
      ],
      text: 'Practitioners, Locations and Organizations are as a read returns them',
    },
    'SLOTR-10': {
      ...bundleAndContext,
      ...before,
      decidedBy: 'includesWhatWasAskedFor',
      text: 'Practitioners and Locations are present if the search includes them, then each that a Schedule names, and absent otherwise',
    },
    'SLOTR-11': {
      ...bundle,
      ...since('1.2.2', 559),
      profiles: [FOUND_SLOTS],
      text: 'A Bundle with a Slot has an Organization',
    },
    'SLOTR-12': {
      ...bundleAdvice,
      ...since('1.2.1'),
      decidedBy: 'hasRoleAndChannel',
      text: 'A Schedule has one practitioner role and no delivery channel; a Slot has a delivery channel',
    },
    'SLOTR-13': {
      ...bundleAdvice,
      ...new912,
      decidedBy: 'hasNoComment',
      text: 'Slot and Schedule have no comment',
    },
    'SLOTR-14': {
      ...bundleAdvice,
      ...before,
      decidedBy: 'hasOneIdentifier',
      text: 'Slot and Schedule have at most one identifier',
    },
  }) as const satisfies Record<string, Rule>)();
