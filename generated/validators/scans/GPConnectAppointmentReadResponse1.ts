// Generated from fsh/interactions/GPConnect-Appointment-Read-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedMany,
  acceptedOther,
  acceptedValues,
  areTargets,
  isAbsoluteUri,
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
  extensionDeliveryChannelRules,
  gpConnectAppointmentReadResponse1,
  identifierRules,
  metaRules,
  participantRules,
} from '../GPConnectAppointmentReadResponse1.js';
import { appointmentParticipantApp1 } from '../types/Appointment.js';
import { extension, extensionExt1 } from '../types/Extension.js';
import {
  allLanguagesCodes,
  appointmentstatusCodes,
  gpConnectDeliveryChannel1Codes,
  languagesCodes,
  participantrequiredCodes,
  participationstatusCodes,
} from '../valuesets.js';
import { acceptsExtensionGPConnectAppointmentCancellationReason1 } from './ExtensionGPConnectAppointmentCancellationReason1.js';
import { acceptsExtensionGPConnectBookingOrganisation1 } from './ExtensionGPConnectBookingOrganisation1.js';
import { acceptsExtensionGPConnectPractitionerRole1 } from './ExtensionGPConnectPractitionerRole1.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsCoding } from './types/Coding.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsReference } from './types/Reference.js';

const slotTargets: readonly Target[] = [
  ['Slot', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1'],
];

const bitOfGpConnectAppointmentReadResponse1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1':
      return !(before & 1) && acceptsExtensionGPConnectAppointmentCancellationReason1(item, c, depth) ? 1 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1':
      return !(before & 2) && acceptsExtensionGPConnectBookingOrganisation1(item, c, depth) ? 2 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1':
      return acceptsExtensionGPConnectPractitionerRole1(item, c, depth) ? 4 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2':
      return !(before & 8) && acceptsExtensionDeliveryChannelRules(item, c, depth) ? 8 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export const scanGpConnectAppointmentReadResponse1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'meta':
        if (!acceptsMetaRules(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'status':
        if (!isKnown(appointmentstatusCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'description':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'slot':
        if (!(
          acceptedMany(acceptsReference, value, 1, Infinity, c, c.depth) &&
          areTargets(value as Json[], slotTargets, c)
        ))
          break;
        seen |= CONTENT | (1 << 6);
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
            bitOfGpConnectAppointmentReadResponse1Extension,
            0,
            value,
            0,
            Infinity,
            c,
            c.depth,
          )
        )
          break;
        seen |= CONTENT | (1 << 7);
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
      case 'comment':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 8);
        continue;
    }
    seen |= property(key, value, object, gpConnectAppointmentReadResponse1, c, seen);
  }
  return seen;
};

export function acceptsMetaRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'versionId':
        if (!isId(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'lastUpdated':
        if (!isInstant(value)) return false;
        seen |= CONTENT;
        continue;
      case 'profile':
        if (!acceptedValues(isUri, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
      case 'tag':
        if (!acceptedMany(acceptsCoding, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, metaRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsExtensionDeliveryChannelRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2'))
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isKnown(gpConnectDeliveryChannel1Codes, value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionDeliveryChannelRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

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
