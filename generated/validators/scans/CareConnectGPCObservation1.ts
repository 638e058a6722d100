// Generated from fsh/profiles/CareConnect-GPC-Observation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1 version 1.2.7
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
  isDateTime,
  isId,
  isInReach,
  isInstant,
  isKnown,
  isKnownCode,
  isString,
  isTarget,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json, Scan, Target } from '../../runtime/checks.js';
import {
  bodySiteCodingSnomedCTRules,
  bodySiteRules,
  careConnectGPCObservation1,
  categoryCodingSnomedCTRules,
  categoryRules,
  codeCodingSnomedCTRules,
  codeRules,
  componentCodeCodingSnomedCTRules,
  componentCodeRules,
  componentRules,
  identifierCrossCareSettingIdentifierRules,
  identifierIdentifierRules,
  identifierRules,
  methodCodingSnomedCTRules,
  methodRules,
  relatedRules,
} from '../CareConnectGPCObservation1.js';
import { extension } from '../types/Extension.js';
import {
  allLanguagesCodes,
  identifierUseCodes,
  languagesCodes,
  observationRelationshiptypesCodes,
  observationStatusCodes,
} from '../valuesets.js';
import { acceptsExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { acceptsAttachment } from './types/Attachment.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsExtension } from './types/Extension.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsObservationReferenceRange } from './types/Observation.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsQuantity } from './types/Quantity.js';
import { acceptsRange } from './types/Range.js';
import { acceptsRatio } from './types/Ratio.js';
import { acceptsReference } from './types/Reference.js';
import { acceptsSampledData } from './types/SampledData.js';

const subjectTargets: readonly Target[] = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const performerTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

const bitOfCareConnectGPCObservation1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1':
      return acceptsExtension(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

const basedOnTargets: readonly Target[] = [
  ['CarePlan'],
  ['DeviceRequest'],
  ['ImmunizationRecommendation'],
  ['MedicationRequest', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1'],
  ['NutritionOrder'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const contextTargets: readonly Target[] = [
  ['Encounter', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1'],
];

const specimenTargets: readonly Target[] = [['Specimen']];

const deviceTargets: readonly Target[] = [
  ['Device', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1'],
  ['DeviceMetric'],
];

export const scanCareConnectGPCObservation1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
      case 'comment':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'status':
        if (!isKnown(observationStatusCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!acceptsCodeRules(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'subject':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, subjectTargets, c))) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'issued':
        if (!isInstant(value)) break;
        seen |= CONTENT | (1 << 4);
        continue;
      case 'performer':
        if (!(
          acceptedMany(acceptsReference, value, 1, 1, c, c.depth) &&
          areTargets(value as Json[], performerTargets, c)
        ))
          break;
        seen |= CONTENT | (1 << 5);
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
        if (!acceptedExtensions(bitOfCareConnectGPCObservation1Extension, 0, value, 0, Infinity, c, c.depth))
          break;
        seen |= CONTENT;
        continue;
      case 'basedOn':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], basedOnTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
      case 'category':
        if (!acceptedMany(acceptsCategoryRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'context':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, contextTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'effectiveDateTime':
        if (seen & CHOICE || !isDateTime(value)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'effectivePeriod':
        if (seen & CHOICE || !acceptsPeriod(value, c, c.depth)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueQuantity':
        if (seen & (CHOICE << 1) || !acceptsQuantity(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 6) | (CHOICE << 1);
        continue;
      case 'valueCodeableConcept':
        if (seen & (CHOICE << 1) || !acceptsCodeableConcept(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 6) | (CHOICE << 1);
        continue;
      case 'valueString':
        if (seen & (CHOICE << 1) || !isString(value)) break;
        seen |= CONTENT | (1 << 6) | (CHOICE << 1);
        continue;
      case 'valueBoolean':
        if (seen & (CHOICE << 1) || !isBoolean(value)) break;
        seen |= CONTENT | (1 << 6) | (CHOICE << 1);
        continue;
      case 'valueRange':
        if (seen & (CHOICE << 1) || !acceptsRange(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 6) | (CHOICE << 1);
        continue;
      case 'valueRatio':
        if (seen & (CHOICE << 1) || !acceptsRatio(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 6) | (CHOICE << 1);
        continue;
      case 'valueSampledData':
        if (seen & (CHOICE << 1) || !acceptsSampledData(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 6) | (CHOICE << 1);
        continue;
      case 'valueAttachment':
        if (seen & (CHOICE << 1) || !acceptsAttachment(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 6) | (CHOICE << 1);
        continue;
      case 'valueDateTime':
        if (seen & (CHOICE << 1) || !isDateTime(value)) break;
        seen |= CONTENT | (1 << 6) | (CHOICE << 1);
        continue;
      case 'valuePeriod':
        if (seen & (CHOICE << 1) || !acceptsPeriod(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 6) | (CHOICE << 1);
        continue;
      case 'bodySite':
        if (!acceptsBodySiteRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'method':
        if (!acceptsMethodRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'specimen':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, specimenTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'device':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, deviceTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'referenceRange':
        if (!acceptedMany(acceptsObservationReferenceRange, value, 0, 1, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'related':
        if (!acceptedMany(acceptsRelatedRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'component':
        if (!acceptedMany(acceptsComponentRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 7);
        continue;
    }
    seen |= property(key, value, object, careConnectGPCObservation1, c, seen);
  }
  return seen;
};

const assignerTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

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
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, assignerTargets, c))) return false;
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
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, assignerTargets, c))) return false;
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

export function acceptsCategoryRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, categoryRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsCodeRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, codeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsBodySiteRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, bodySiteRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsMethodRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, methodRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

const targetTargets: readonly Target[] = [
  ['Observation', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1'],
  ['QuestionnaireResponse'],
  ['Sequence'],
];

export function acceptsRelatedRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'target':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, targetTargets, c))) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'type':
        if (!isKnown(observationRelationshiptypesCodes, value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, relatedRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsComponentRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'code':
        if (!acceptsComponentCodeRules(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueQuantity':
        if (seen & CHOICE || !acceptsQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueCodeableConcept':
        if (seen & CHOICE || !acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueRange':
        if (seen & CHOICE || !acceptsRange(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueRatio':
        if (seen & CHOICE || !acceptsRatio(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueSampledData':
        if (seen & CHOICE || !acceptsSampledData(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueAttachment':
        if (seen & CHOICE || !acceptsAttachment(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valuePeriod':
        if (seen & CHOICE || !acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'referenceRange':
        if (!acceptedMany(acceptsObservationReferenceRange, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, componentRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

const bitOfCategoryCodingSnomedCTRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return !(before & 1) && acceptsExtensionCodingSctdescid(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsCategoryCodingSnomedCTRules(
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
          !acceptedExtensions(bitOfCategoryCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, categoryCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsCodeCodingSnomedCTRules(object: unknown, c: Context, depth: number): object is Json {
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
          !acceptedExtensions(bitOfCategoryCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, codeCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsBodySiteCodingSnomedCTRules(
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
          !acceptedExtensions(bitOfCategoryCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, bodySiteCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsMethodCodingSnomedCTRules(object: unknown, c: Context, depth: number): object is Json {
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
          !acceptedExtensions(bitOfCategoryCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, methodCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsComponentCodeRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, componentCodeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsComponentCodeCodingSnomedCTRules(
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
          !acceptedExtensions(bitOfCategoryCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1)
        )
          return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, componentCodeCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}
