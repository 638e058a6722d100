// Generated from fsh/profiles/CareConnect-GPC-Immunization-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedMany,
  acceptedOther,
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
  careConnectGPCImmunization1,
  extensionParentPresentRules,
  extensionRecordedDateRules,
  extensionVaccinationProcedureRules,
  identifierCrossCareSettingIdentifierRules,
  identifierIdentifierRules,
  identifierRules,
  noteRules,
  practitionerRules,
  reactionRules,
  routeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
  routeCodingSnomedCTRules,
  routeRules,
  siteCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
  siteCodingSnomedCTRules,
  siteRules,
  vaccinationProtocolDoseStatusCodingRules,
  vaccinationProtocolDoseStatusRules,
  vaccinationProtocolRules,
  vaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
  vaccinationProtocolTargetDiseaseCodingSnomedCTRules,
  vaccinationProtocolTargetDiseaseRules,
  vaccineCodeCodingSnomedCTRules,
  vaccineCodeRules,
} from '../CareConnectGPCImmunization1.js';
import { extension, extensionExt1 } from '../types/Extension.js';
import { allLanguagesCodes, identifierUseCodes, languagesCodes } from '../valuesets.js';
import { acceptsExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsImmunizationExplanation } from './types/Immunization.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsReference } from './types/Reference.js';
import { acceptsSimpleQuantity } from './types/SimpleQuantity.js';

const patientTargets: readonly Target[] = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const bitOfCareConnectGPCImmunization1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1':
      return !(before & 1) && acceptsExtensionParentPresentRules(item, c, depth) ? 1 : 0;
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1':
      return !(before & 2) && acceptsExtensionRecordedDateRules(item, c, depth) ? 2 : 0;
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1':
      return !(before & 4) && acceptsExtensionVaccinationProcedureRules(item, c, depth) ? 4 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

const encounterTargets: readonly Target[] = [['Encounter']];

const locationTargets: readonly Target[] = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
];

const manufacturerTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const scanCareConnectGPCImmunization1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
      case 'lotNumber':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'status':
        if (!(value === 'completed')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'notGiven':
        if (!(value === false)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'patient':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, patientTargets, c))) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'primarySource':
        if (!isBoolean(value)) break;
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
        if (!acceptedExtensions(bitOfCareConnectGPCImmunization1Extension, 6, value, 0, Infinity, c, c.depth))
          break;
        seen |= CONTENT | (1 << 5) | (1 << 6);
        continue;
      case 'encounter':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, encounterTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'date':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
        continue;
      case 'reportOrigin':
        if (!acceptsCodeableConcept(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'location':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, locationTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'manufacturer':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, manufacturerTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'expirationDate':
        if (!isDate(value)) break;
        seen |= CONTENT;
        continue;
      case 'site':
        if (!acceptsSiteRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'route':
        if (!acceptsRouteRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'doseQuantity':
        if (!acceptsSimpleQuantity(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'practitioner':
        if (!acceptedMany(acceptsPractitionerRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'note':
        if (!acceptedMany(acceptsNoteRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'explanation':
        if (!acceptsImmunizationExplanation(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 8);
        continue;
      case 'reaction':
        if (!acceptedMany(acceptsReactionRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 9);
        continue;
      case 'vaccinationProtocol':
        if (!acceptedMany(acceptsVaccinationProtocolRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, careConnectGPCImmunization1, c, seen);
  }
  return seen;
};

export function acceptsExtensionParentPresentRules(
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
            value === 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1'
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
    const bits = acceptedBits(key, value, object, extensionParentPresentRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionRecordedDateRules(
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
          !(value === 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1')
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
    const bits = acceptedBits(key, value, object, extensionRecordedDateRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionVaccinationProcedureRules(
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
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueCodeableConcept':
        if (seen & CHOICE || !acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionVaccinationProcedureRules, c, depth, seen);
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
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, manufacturerTargets, c))) return false;
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
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, manufacturerTargets, c))) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierIdentifierRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
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
      case 'use':
        if (!isKnown(identifierUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'assigner':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, manufacturerTargets, c))) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsVaccineCodeRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, vaccineCodeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsSiteRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, siteRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsRouteRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, routeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

const actorTargets: readonly Target[] = [
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

export function acceptsPractitionerRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'actor':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, actorTargets, c))) return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, practitionerRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

const authorTargets: readonly Target[] = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export function acceptsNoteRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'authorReference':
        if (seen & CHOICE || !(acceptsReference(value, c, depth + 1) && isTarget(value, authorTargets, c)))
          return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'authorString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'time':
        if (!isDateTime(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, noteRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

const detailTargets: readonly Target[] = [
  ['Observation', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1'],
];

export function acceptsReactionRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'date':
        if (!isDateTime(value)) return false;
        seen |= CONTENT;
        continue;
      case 'detail':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, detailTargets, c))) return false;
        seen |= CONTENT;
        continue;
      case 'reported':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, reactionRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsVaccinationProtocolRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'doseSequence':
        if (!isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'targetDisease':
        if (!acceptedMany(acceptsVaccinationProtocolTargetDiseaseRules, value, 1, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'doseStatus':
        if (!acceptsVaccinationProtocolDoseStatusRules(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'description':
      case 'series':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'authority':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, manufacturerTargets, c))) return false;
        seen |= CONTENT;
        continue;
      case 'seriesDoses':
        if (!isPositiveInt(value)) return false;
        seen |= CONTENT;
        continue;
      case 'doseStatusReason':
        if (!acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, vaccinationProtocolRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

const bitOfVaccineCodeCodingSnomedCTRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return !(before & 1) && acceptsExtensionCodingSctdescid(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsVaccineCodeCodingSnomedCTRules(
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
            bitOfVaccineCodeCodingSnomedCTRulesExtension,
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
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, vaccineCodeCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

const bitOfSiteCodingSnomedCTRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return !(before & 1) && acceptsSiteCodingSnomedCTExtensionSnomedCTDescriptionIDRules(item, c, depth)
        ? 1
        : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsSiteCodingSnomedCTRules(object: unknown, c: Context, depth: number): object is Json {
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
        if (!acceptedExtensions(bitOfSiteCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1))
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
    const bits = acceptedBits(key, value, object, siteCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

const bitOfRouteCodingSnomedCTRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return !(before & 1) && acceptsRouteCodingSnomedCTExtensionSnomedCTDescriptionIDRules(item, c, depth)
        ? 1
        : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsRouteCodingSnomedCTRules(object: unknown, c: Context, depth: number): object is Json {
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
        if (!acceptedExtensions(bitOfRouteCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1))
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
    const bits = acceptedBits(key, value, object, routeCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsVaccinationProtocolTargetDiseaseRules(
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
    const bits = acceptedBits(key, value, object, vaccinationProtocolTargetDiseaseRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsVaccinationProtocolDoseStatusRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'coding':
        if (!acceptedMany(acceptsVaccinationProtocolDoseStatusCodingRules, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, vaccinationProtocolDoseStatusRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsSiteCodingSnomedCTExtensionSnomedCTDescriptionIDRules(
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
      siteCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsRouteCodingSnomedCTExtensionSnomedCTDescriptionIDRules(
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
      routeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

const bitOfVaccinationProtocolTargetDiseaseCodingSnomedCTRulesExtension: AcceptsSlice = (
  item,
  url,
  c,
  depth,
  before,
) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return !(before & 1) &&
        acceptsVaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSnomedCTDescriptionIDRules(
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

export function acceptsVaccinationProtocolTargetDiseaseCodingSnomedCTRules(
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
            bitOfVaccinationProtocolTargetDiseaseCodingSnomedCTRulesExtension,
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
      vaccinationProtocolTargetDiseaseCodingSnomedCTRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsVaccinationProtocolDoseStatusCodingRules(
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
      case 'code':
        if (!(value === 'count')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 2);
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
    const bits = acceptedBits(key, value, object, vaccinationProtocolDoseStatusCodingRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsVaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSnomedCTDescriptionIDRules(
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
      vaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
