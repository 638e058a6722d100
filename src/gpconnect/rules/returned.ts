import {
  advice,
  before,
  bundle,
  bundleAndContext,
  context,
  missing,
  new826,
  new912,
  resource,
  resourceAndContext,
  since,
} from './parts.js';
import type { Rule } from './rule.js';

const RETURNED = 'GPConnect-Appointment-Response-1';
const READ = 'GPConnect-Appointment-Read-Response-1';
const RETRIEVED = 'GPConnect-Appointments-Retrieve-Response-1';
const CHANNEL = 'Appointment.extension:deliveryChannel.value[x]';
const CHANNEL_EXTENSION = 'Extension-GPConnect-DeliveryChannel-2#Extension.value[x]';

/** Appointments that are returned. */
export const RETURNED_RULES = /* @__PURE__ */ (() =>
  ({
    'RESP-01': {
      ...resource,
      ...before,
      profiles: [RETURNED],
      constraints: missing('Appointment.meta.versionId', 'Meta.versionId'),
      text: 'A returned Appointment has meta.versionId and names its profile',
    },
    'RESP-02': {
      ...resource,
      ...new912,
      profiles: [RETURNED],
      text: 'The slot type is told in serviceType',
    },
    'RESP-03': {
      level: 'warning',
      scope: 'resource',
      ...new912,
      profiles: [RETURNED],
      text: 'The schedule type is told in serviceCategory, where the practice has one',
    },
    'RESP-04': {
      ...resource,
      ...before,
      profiles: [READ],
      decidedBy: 'timesAreUKLocal',
      text: 'Start, end and created are UK local time with the offset that is in force then',
    },
    'RESP-05': {
      ...resource,
      ...new826,
      profiles: [READ],
      constraints: [
        `binding.required ${CHANNEL}`,
        `binding.extensible ${CHANNEL_EXTENSION}`,
        `binding.unknownCode ${CHANNEL_EXTENSION}`,
      ],
      text: 'Any delivery channel may be returned, a visit included',
    },
    'RESP-06': {
      ...bundleAndContext,
      ...new826,
      profiles: ['GPConnect-Location-UnknownVisit-1'],
      decidedBy: 'visitLocations',
      text: 'The Location of a visit is the unknown one, never the place that is visited',
    },
    'RESP-07': {
      level: 'warning',
      scope: 'resource',
      ...new826,
      profiles: [RETURNED],
      text: 'The comment of a visit says its kind, where that is known',
    },
    'RESP-08': {
      ...context,
      ...before,
      decidedBy: 'isUpcoming',
      text: 'A read returns an appointment that starts after now (a warning if it started earlier today), a retrieval those that start today or later',
    },
    'RESP-09': {
      ...bundle,
      ...before,
      profiles: [RETRIEVED],
      decidedBy: 'cancelledAreIncluded',
      constraints: ['value.fixed Bundle.type', ...missing('Bundle.type')],
      conformsTo: [{ profile: 'GPConnect-Appointment-1', at: 'Bundle.entry.resource (Appointment)' }],
      text: 'A retrieval returns a searchset Bundle of Appointments that all conform, cancelled ones among them',
    },
    'RESP-10': {
      ...bundleAndContext,
      ...before,
      decidedBy: 'isWhatWasAskedFor',
      text: 'A retrieval returns all appointments of the patient that start on the days asked for, and no others',
    },
    'RESP-11': {
      ...advice,
      ...before,
      decidedBy: 'hasParticipantsAndCreated',
      text: 'A Patient and a Location take part in a returned Appointment, and created is present',
    },
    'RESP-12': {
      ...resourceAndContext,
      ...since('1.2.3'),
      decidedBy: 'isAsBooked',
      text: 'A booking is returned as booked, with what was sent, uncut',
    },
    'RESP-13': {
      ...resourceAndContext,
      ...before,
      decidedBy: 'isAsCancelled',
      text: 'A cancelled appointment is returned with its status and reason, and otherwise as stored',
    },
    'RESP-14': {
      ...context,
      ...since('1.2.3'),
      decidedBy: 'isAsAmended',
      text: 'An amended appointment is returned with the description and comment that were sent',
    },
    'RESP-15': {
      ...advice,
      ...before,
      decidedBy: 'organisationIsComplete',
      text: 'The contained booking organisation has an id, a name and a telecom',
    },
    'RESP-16': {
      ...advice,
      ...before,
      decidedBy: 'hasOneTypeCoding',
      text: 'participant.type has at most one coding',
    },
    'RESP-17': {
      ...advice,
      ...since('1.2.1'),
      decidedBy: 'tellsChannelAndRole',
      text: 'A returned Appointment has a delivery channel and a practitioner role',
    },
    'RESP-18': {
      ...advice,
      ...before,
      decidedBy: 'hasKnownPriority',
      text: 'priority is 0 to 9',
    },
  }) as const satisfies Record<string, Rule>)();
