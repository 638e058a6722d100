// Generated from fsh/interactions/GPConnect-Appointment-Book-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Book-Request-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedMany,
  acceptedOther,
  areTargets,
  isAbsoluteUri,
  isDateTime,
  isId,
  isInReach,
  isInstant,
  isKnown,
  isPositiveInt,
  isString,
  isTarget,
  isUnsignedInt,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json, Scan, Target } from '../../runtime/checks.js';
import {
  gpConnectAppointmentBookRequest1,
  identifierRules,
  participantRules,
} from '../GPConnectAppointmentBookRequest1.js';
import { appointmentParticipantApp1 } from '../types/Appointment.js';
import { extension } from '../types/Extension.js';
import {
  allLanguagesCodes,
  languagesCodes,
  participantrequiredCodes,
  participationstatusCodes,
} from '../valuesets.js';
import { acceptsExtensionGPConnectBookingOrganisation1 } from './ExtensionGPConnectBookingOrganisation1.js';
import { acceptsExtensionGPConnectDeliveryChannel2 } from './ExtensionGPConnectDeliveryChannel2.js';
import { acceptsExtensionGPConnectPractitionerRole1 } from './ExtensionGPConnectPractitionerRole1.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsReference } from './types/Reference.js';

const slotTargets: readonly Target[] = [
  ['Slot', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1'],
];

const bitOfGpConnectAppointmentBookRequest1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1':
      return 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1':
      return !(before & 2) && acceptsExtensionGPConnectBookingOrganisation1(item, c, depth) ? 2 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1':
      return acceptsExtensionGPConnectPractitionerRole1(item, c, depth) ? 4 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2':
      return !(before & 8) && acceptsExtensionGPConnectDeliveryChannel2(item, c, depth) ? 8 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export const scanGpConnectAppointmentBookRequest1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'meta':
        if (!acceptsMeta(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'status':
        if (!(value === 'booked')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'start':
        if (!isInstant(value)) break;
        seen |= CONTENT | (1 << 5);
        continue;
      case 'end':
        if (!isInstant(value)) break;
        seen |= CONTENT | (1 << 6);
        continue;
      case 'slot':
        if (!(
          acceptedMany(acceptsReference, value, 1, Infinity, c, c.depth) &&
          areTargets(value as Json[], slotTargets, c)
        ))
          break;
        seen |= CONTENT | (1 << 7);
        continue;
      case 'created':
        if (!isDateTime(value)) break;
        seen |= CONTENT | (1 << 8);
        continue;
      case 'participant':
        if (!acceptedMany(acceptsParticipantRules, value, 1, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'id':
        if (!isId(value)) break;
        continue;
      case 'implicitRules':
        if (!isUri(value)) break;
        seen |= CONTENT;
        continue;
      case 'language':
        if (!(isKnown(languagesCodes, value) && isKnown(allLanguagesCodes, value))) break;
        seen |= CONTENT;
        continue;
      case 'text':
        if (!acceptsNarrative(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfGpConnectAppointmentBookRequest1Extension,
            2,
            value,
            0,
            Infinity,
            c,
            c.depth,
          )
        )
          break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'identifier':
        if (!acceptedMany(acceptsIdentifierRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'serviceCategory':
        if (!acceptsCodeableConcept(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'serviceType':
        if (!acceptedMany(acceptsCodeableConcept, value, 0, 1, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'priority':
        if (!isUnsignedInt(value)) break;
        seen |= CONTENT;
        continue;
      case 'minutesDuration':
        if (!isPositiveInt(value)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, gpConnectAppointmentBookRequest1, c, seen);
  }
  return seen;
};

export function acceptsIdentifierRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!isAbsoluteUri(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

const actorTargets: readonly Target[] = [
  ['Device', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1'],
  ['HealthcareService'],
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export function acceptsParticipantRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'actor':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, actorTargets, c))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'status':
        if (!isKnown(participationstatusCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'required':
        if (!isKnown(participantrequiredCodes, value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, participantRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && appointmentParticipantApp1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}
