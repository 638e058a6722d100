// A copy of src/gpconnect/rules/returned.ts. Do not edit.
import { before, bundle, bundleAndContext, context, missing, new826, new912, resource } from './parts.js';
import type { Rule } from './rule.js';

const RETURNED = 'GPConnect-Appointment-Response-1';
const READ = 'GPConnect-Appointment-Read-Response-1';
const RETRIEVED = 'GPConnect-Appointments-Retrieve-Response-1';
const CHANNEL = 'Appointment.extension:deliveryChannel.value[x]';
const CHANNEL_EXTENSION = 'Extension-GPConnect-DeliveryChannel-2#Extension.value[x]';

/** Appointments that are returned. */
export const RETURNED_RULES = {
  'RESP-01': {
    ...resource,
    ...before,
    profiles: [RETURNED],
    constraints: missing('Appointment.meta.versionId', 'Meta.versionId'),
    text: 'What is returned says its version and its profile',
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
    text: 'A read returns what starts after now; a retrieval, what starts today or later',
  },
  'RESP-09': {
    ...bundle,
    ...before,
    profiles: [RETRIEVED],
    decidedBy: 'cancelledAreIncluded',
    text: 'A retrieval returns a searchset Bundle of Appointments that all conform, cancelled ones among them',
  },
} as const satisfies Record<string, Rule>;
