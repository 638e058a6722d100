// Generated from fsh/profiles/CareConnect-GPC-Encounter-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedMany,
  acceptedOther,
  areTargets,
  isAbsoluteUri,
  isBoolean,
  isCode,
  isDate,
  isDateTime,
  isDecimal,
  isId,
  isInReach,
  isInstant,
  isInteger,
  isKnown,
  isKnownCode,
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
  careConnectGPCEncounter1,
  diagnosisRules,
  extensionEmergencyCareDischargeStatusRules,
  extensionEncounterTransportRules,
  extensionOutcomeOfAttendanceRules,
  hospitalizationExtensionAdmissionMethodRules,
  hospitalizationExtensionDischargeMethodRules,
  hospitalizationPreAdmissionIdentifierRules,
  hospitalizationReAdmissionCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
  hospitalizationReAdmissionCodingSnomedCTRules,
  hospitalizationReAdmissionRules,
  hospitalizationRules,
  identifierCrossCareSettingIdentifierRules,
  identifierIdentifierRules,
  identifierRules,
  locationRules,
  participantRules,
  periodRules,
  reasonCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
  reasonCodingSnomedCTRules,
  reasonRules,
  typeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
  typeCodingSnomedCTRules,
  typeRules,
} from '../CareConnectGPCEncounter1.js';
import { extension, extensionExt1 } from '../types/Extension.js';
import { periodPer1 } from '../types/Period.js';
import {
  allLanguagesCodes,
  encounterLocationStatusCodes,
  identifierUseCodes,
  languagesCodes,
} from '../valuesets.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsDuration } from './types/Duration.js';
import { acceptsEncounterClassHistory, acceptsEncounterStatusHistory } from './types/Encounter.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsReference } from './types/Reference.js';

const subjectTargets: readonly Target[] = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const bitOfCareConnectGPCEncounter1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1':
      return acceptsExtensionEncounterTransportRules(item, c, depth) ? 1 : 0;
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1':
      return acceptsExtensionOutcomeOfAttendanceRules(item, c, depth) ? 2 : 0;
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1':
      return acceptsExtensionEmergencyCareDischargeStatusRules(item, c, depth) ? 4 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

const episodeOfCareTargets: readonly Target[] = [['EpisodeOfCare']];

const incomingReferralTargets: readonly Target[] = [['ReferralRequest']];

const appointmentTargets: readonly Target[] = [['Appointment']];

const accountTargets: readonly Target[] = [['Account']];

const serviceProviderTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

const partOfTargets: readonly Target[] = [['Encounter']];

export const scanCareConnectGPCEncounter1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'status':
        if (!(value === 'finished')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'type':
        if (!acceptedMany(acceptsTypeRules, value, 1, 1, c, c.depth)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'subject':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, subjectTargets, c))) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'participant':
        if (!acceptedMany(acceptsParticipantRules, value, 1, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 4);
        continue;
      case 'id':
        if (!isId(value)) break;
        continue;
      case 'meta':
        if (!acceptsMeta(value, c, c.depth)) break;
        seen |= CONTENT;
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
        if (!acceptedExtensions(bitOfCareConnectGPCEncounter1Extension, 0, value, 0, Infinity, c, c.depth))
          break;
        seen |= CONTENT;
        continue;
      case 'statusHistory':
        if (!acceptedMany(acceptsEncounterStatusHistory, value, 0, 1, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'classHistory':
        if (!acceptedMany(acceptsEncounterClassHistory, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'priority':
        if (!acceptsCodeableConcept(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'episodeOfCare':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], episodeOfCareTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'incomingReferral':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], incomingReferralTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'appointment':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, appointmentTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriodRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'length':
        if (!acceptsDuration(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'reason':
        if (!acceptedMany(acceptsReasonRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'diagnosis':
        if (!acceptedMany(acceptsDiagnosisRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'account':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], accountTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'hospitalization':
        if (!acceptsHospitalizationRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'location':
        if (!acceptedMany(acceptsLocationRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'serviceProvider':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, serviceProviderTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'partOf':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, partOfTargets, c))) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, careConnectGPCEncounter1, c, seen);
  }
  return seen;
};

export function acceptsExtensionEncounterTransportRules(
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
        if (
          !(
            value ===
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isCode(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDate':
        if (seen & CHOICE || !isDate(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDecimal':
        if (seen & CHOICE || !isDecimal(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInstant':
        if (seen & CHOICE || !isInstant(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInteger':
        if (seen & CHOICE || !isInteger(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueMarkdown':
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUnsignedInt':
        if (seen & CHOICE || !isUnsignedInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUri':
        if (seen & CHOICE || !isUri(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionEncounterTransportRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionOutcomeOfAttendanceRules(
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
        if (
          !(
            value ===
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isCode(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDate':
        if (seen & CHOICE || !isDate(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDecimal':
        if (seen & CHOICE || !isDecimal(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInstant':
        if (seen & CHOICE || !isInstant(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInteger':
        if (seen & CHOICE || !isInteger(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueMarkdown':
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUnsignedInt':
        if (seen & CHOICE || !isUnsignedInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUri':
        if (seen & CHOICE || !isUri(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionOutcomeOfAttendanceRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionEmergencyCareDischargeStatusRules(
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
        if (
          !(
            value ===
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isCode(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDate':
        if (seen & CHOICE || !isDate(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDecimal':
        if (seen & CHOICE || !isDecimal(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInstant':
        if (seen & CHOICE || !isInstant(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInteger':
        if (seen & CHOICE || !isInteger(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueMarkdown':
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUnsignedInt':
        if (seen & CHOICE || !isUnsignedInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUri':
        if (seen & CHOICE || !isUri(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionEmergencyCareDischargeStatusRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsIdentifierCrossCareSettingIdentifierRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'https://fhir.nhs.uk/Id/cross-care-setting-identifier')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'use':
        if (!isKnown(identifierUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'assigner':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, serviceProviderTargets, c)))
          return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierCrossCareSettingIdentifierRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsIdentifierIdentifierRules(object: unknown, c: Context, depth: number): object is Json {
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
      case 'use':
        if (!isKnown(identifierUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'assigner':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, serviceProviderTargets, c)))
          return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierIdentifierRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

const assignerTargets: readonly Target[] = [['Organization']];

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
      case 'use':
        if (!isKnown(identifierUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'assigner':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, assignerTargets, c))) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsTypeRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, typeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

const individualTargets: readonly Target[] = [
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export function acceptsParticipantRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'individual':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, individualTargets, c))) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, participantRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsPeriodRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'start':
        if (!isDateTime(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'end':
        if (!isDateTime(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, periodRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && ((seen & 3) === 0 || periodPer1.holds!(object, c, seen & 3));
}

export function acceptsReasonRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, reasonRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

const conditionTargets: readonly Target[] = [['Condition'], ['Procedure']];

export function acceptsDiagnosisRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'condition':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, conditionTargets, c))) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'role':
        if (!acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'rank':
        if (!isPositiveInt(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, diagnosisRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

const bitOfHospitalizationRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1':
      return acceptsHospitalizationExtensionAdmissionMethodRules(item, c, depth) ? 1 : 0;
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1':
      return acceptsHospitalizationExtensionDischargeMethodRules(item, c, depth) ? 2 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

const originTargets: readonly Target[] = [['Location']];

export function acceptsHospitalizationRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'extension':
        if (!acceptedExtensions(bitOfHospitalizationRulesExtension, 0, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'preAdmissionIdentifier':
        if (!acceptsHospitalizationPreAdmissionIdentifierRules(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'origin':
      case 'destination':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, originTargets, c))) return false;
        seen |= CONTENT;
        continue;
      case 'admitSource':
      case 'dischargeDisposition':
        if (!acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'reAdmission':
        if (!acceptsHospitalizationReAdmissionRules(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'specialCourtesy':
      case 'specialArrangement':
        if (!acceptedMany(acceptsCodeableConcept, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, hospitalizationRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsLocationRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'location':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, originTargets, c))) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'status':
        if (!isKnown(encounterLocationStatusCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, locationRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

const bitOfTypeCodingSnomedCTRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return acceptsTypeCodingSnomedCTExtensionSnomedCTDescriptionIDRules(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsTypeCodingSnomedCTRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'http://snomed.info/sct')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'extension':
        if (!acceptedExtensions(bitOfTypeCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'version':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, typeCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

const bitOfReasonCodingSnomedCTRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return acceptsReasonCodingSnomedCTExtensionSnomedCTDescriptionIDRules(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsReasonCodingSnomedCTRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'http://snomed.info/sct')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'extension':
        if (!acceptedExtensions(bitOfReasonCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'version':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, reasonCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsHospitalizationExtensionAdmissionMethodRules(
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
        if (
          !(
            value ===
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isCode(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDate':
        if (seen & CHOICE || !isDate(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDecimal':
        if (seen & CHOICE || !isDecimal(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInstant':
        if (seen & CHOICE || !isInstant(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInteger':
        if (seen & CHOICE || !isInteger(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueMarkdown':
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUnsignedInt':
        if (seen & CHOICE || !isUnsignedInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUri':
        if (seen & CHOICE || !isUri(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      hospitalizationExtensionAdmissionMethodRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsHospitalizationExtensionDischargeMethodRules(
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
        if (
          !(
            value ===
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isCode(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDate':
        if (seen & CHOICE || !isDate(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDecimal':
        if (seen & CHOICE || !isDecimal(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInstant':
        if (seen & CHOICE || !isInstant(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInteger':
        if (seen & CHOICE || !isInteger(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueMarkdown':
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUnsignedInt':
        if (seen & CHOICE || !isUnsignedInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUri':
        if (seen & CHOICE || !isUri(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      hospitalizationExtensionDischargeMethodRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsHospitalizationPreAdmissionIdentifierRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
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
      case 'use':
        if (!isKnown(identifierUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'assigner':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, assignerTargets, c))) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, hospitalizationPreAdmissionIdentifierRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsHospitalizationReAdmissionRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, hospitalizationReAdmissionRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsTypeCodingSnomedCTExtensionSnomedCTDescriptionIDRules(
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
        if (!(value === 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid'))
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isCode(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDate':
        if (seen & CHOICE || !isDate(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDecimal':
        if (seen & CHOICE || !isDecimal(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInstant':
        if (seen & CHOICE || !isInstant(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInteger':
        if (seen & CHOICE || !isInteger(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueMarkdown':
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUnsignedInt':
        if (seen & CHOICE || !isUnsignedInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUri':
        if (seen & CHOICE || !isUri(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      typeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsReasonCodingSnomedCTExtensionSnomedCTDescriptionIDRules(
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
        if (!(value === 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid'))
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isCode(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDate':
        if (seen & CHOICE || !isDate(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDecimal':
        if (seen & CHOICE || !isDecimal(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInstant':
        if (seen & CHOICE || !isInstant(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInteger':
        if (seen & CHOICE || !isInteger(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueMarkdown':
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUnsignedInt':
        if (seen & CHOICE || !isUnsignedInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUri':
        if (seen & CHOICE || !isUri(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      reasonCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

const bitOfHospitalizationReAdmissionCodingSnomedCTRulesExtension: AcceptsSlice = (
  item,
  url,
  c,
  depth,
  before,
) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return acceptsHospitalizationReAdmissionCodingSnomedCTExtensionSnomedCTDescriptionIDRules(
        item,
        c,
        depth,
      )
        ? 1
        : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsHospitalizationReAdmissionCodingSnomedCTRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'http://snomed.info/sct')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfHospitalizationReAdmissionCodingSnomedCTRulesExtension,
            0,
            value,
            0,
            Infinity,
            c,
            depth + 1,
          )
        )
          return false;
        seen |= CONTENT;
        continue;
      case 'version':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      hospitalizationReAdmissionCodingSnomedCTRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsHospitalizationReAdmissionCodingSnomedCTExtensionSnomedCTDescriptionIDRules(
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
        if (!(value === 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid'))
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isCode(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDate':
        if (seen & CHOICE || !isDate(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDecimal':
        if (seen & CHOICE || !isDecimal(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInstant':
        if (seen & CHOICE || !isInstant(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInteger':
        if (seen & CHOICE || !isInteger(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueMarkdown':
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUnsignedInt':
        if (seen & CHOICE || !isUnsignedInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUri':
        if (seen & CHOICE || !isUri(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      hospitalizationReAdmissionCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
