// Generated from fsh/profiles/CareConnect-BloodPressure-Observation-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1 version 1.2.7
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
  isDecimal,
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
  careConnectBloodPressureObservation1,
  categoryCodingRules,
  categoryRules,
  codeCodingLoincRules,
  codeCodingSnomedCTRules,
  codeRules,
  componentDiastolicComponentCodeCodingLoincRules,
  componentDiastolicComponentCodeCodingSnomedCTRules,
  componentDiastolicComponentCodeRules,
  componentDiastolicComponentRules,
  componentDiastolicComponentValueXRules,
  componentSystolicComponentCodeCodingLoincRules,
  componentSystolicComponentCodeCodingSnomedCTRules,
  componentSystolicComponentCodeRules,
  componentSystolicComponentRules,
  componentSystolicComponentValueXRules,
  identifierRules,
  methodCodingSnomedCTRules,
  methodRules,
  relatedRules,
} from '../CareConnectBloodPressureObservation1.js';
import { extension } from '../types/Extension.js';
import { quantityQty3 } from '../types/Quantity.js';
import {
  allLanguagesCodes,
  identifierUseCodes,
  languagesCodes,
  quantityComparatorCodes,
} from '../valuesets.js';
import { acceptsExtension } from './types/Extension.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsObservationReferenceRange } from './types/Observation.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsReference } from './types/Reference.js';

const subjectTargets: readonly Target[] = [['Patient']];

const basedOnTargets: readonly Target[] = [
  ['CarePlan'],
  ['DeviceRequest'],
  ['ImmunizationRecommendation'],
  ['MedicationRequest'],
  ['NutritionOrder'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const contextTargets: readonly Target[] = [['Encounter'], ['EpisodeOfCare']];

const performerTargets: readonly Target[] = [
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

const specimenTargets: readonly Target[] = [['Specimen']];

const deviceTargets: readonly Target[] = [['Device'], ['DeviceMetric']];

export const scanCareConnectBloodPressureObservation1: Scan = (object, c) => {
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
        if (!(value === 'final')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'subject':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, subjectTargets, c))) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'effectiveDateTime':
        if (seen & CHOICE || !isDateTime(value)) break;
        seen |= CONTENT | (1 << 4) | CHOICE;
        continue;
      case 'effectivePeriod':
        if (seen & CHOICE || !acceptsPeriod(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 4) | CHOICE;
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
      case 'identifier':
        if (!acceptedMany(acceptsIdentifierRules, value, 0, Infinity, c, c.depth)) break;
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
      case 'context':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, contextTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'issued':
        if (!isInstant(value)) break;
        seen |= CONTENT;
        continue;
      case 'performer':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], performerTargets, c)
        ))
          break;
        seen |= CONTENT;
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
        if (!acceptedMany(acceptsObservationReferenceRange, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'related':
        if (!acceptedMany(acceptsRelatedRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, careConnectBloodPressureObservation1, c, seen);
  }
  return seen;
};

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

export function acceptsCategoryRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'coding':
        if (!acceptedMany(acceptsCategoryCodingRules, value, 1, 1, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, categoryRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
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
  return isWhole(seen, 1);
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

const targetTargets: readonly Target[] = [['Observation'], ['QuestionnaireResponse'], ['Sequence']];

export function acceptsRelatedRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'type':
        if (!(value === 'has-member')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'target':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, targetTargets, c))) return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, relatedRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsComponentSystolicComponentRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'referenceRange':
        if (!acceptedMany(acceptsObservationReferenceRange, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, componentSystolicComponentRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsComponentDiastolicComponentRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'referenceRange':
        if (!acceptedMany(acceptsObservationReferenceRange, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, componentDiastolicComponentRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsCategoryCodingRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'http://hl7.org/fhir/observation-category')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(value === 'vital-signs')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!(value === 'Vital Signs')) return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, categoryCodingRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsCodeCodingLoincRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'http://loinc.org')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(value === '85354-9')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'version':
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, codeCodingLoincRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

const bitOfCodeCodingSnomedCTRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return !(before & 1) && acceptsExtension(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

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
        if (!(value === '75367002')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!(value === 'Blood pressure')) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'extension':
        if (!acceptedExtensions(bitOfCodeCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1))
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
        if (!acceptedExtensions(bitOfCodeCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1))
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
        if (!acceptedExtensions(bitOfCodeCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1))
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

export function acceptsComponentSystolicComponentCodeRules(
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
    const bits = acceptedBits(key, value, object, componentSystolicComponentCodeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsComponentSystolicComponentValueXRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'value':
        if (!isDecimal(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'unit':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'system':
        if (!(value === 'http://unitsofmeasure.org')) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'code':
        if (!(value === 'mm[Hg]')) return false;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'comparator':
        if (!isKnown(quantityComparatorCodes, value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, componentSystolicComponentValueXRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return (
    isWhole(seen, 15) &&
    ((seen & 12) === 0 || quantityQty3.holds!(object, c, ((seen >> 3) & 1) | ((seen >> 1) & 2)))
  );
}

export function acceptsComponentDiastolicComponentCodeRules(
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
    const bits = acceptedBits(key, value, object, componentDiastolicComponentCodeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsComponentDiastolicComponentValueXRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'value':
        if (!isDecimal(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'unit':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'system':
        if (!(value === 'http://unitsofmeasure.org')) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'code':
        if (!(value === 'mm[Hg]')) return false;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'comparator':
        if (!isKnown(quantityComparatorCodes, value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, componentDiastolicComponentValueXRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return (
    isWhole(seen, 15) &&
    ((seen & 12) === 0 || quantityQty3.holds!(object, c, ((seen >> 3) & 1) | ((seen >> 1) & 2)))
  );
}

export function acceptsComponentSystolicComponentCodeCodingLoincRules(
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
        if (!(value === 'http://loinc.org')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(value === '8480-6')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'version':
      case 'display':
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
      componentSystolicComponentCodeCodingLoincRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsComponentSystolicComponentCodeCodingSnomedCTRules(
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
        if (!(value === '72313002')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!(value === 'Systolic arterial pressure')) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'extension':
        if (!acceptedExtensions(bitOfCodeCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1))
          return false;
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
      componentSystolicComponentCodeCodingSnomedCTRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsComponentDiastolicComponentCodeCodingLoincRules(
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
        if (!(value === 'http://loinc.org')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(value === '8462-4')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'version':
      case 'display':
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
      componentDiastolicComponentCodeCodingLoincRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsComponentDiastolicComponentCodeCodingSnomedCTRules(
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
        if (!(value === '1091811000000102')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!(value === 'Diastolic arterial pressure')) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'extension':
        if (!acceptedExtensions(bitOfCodeCodingSnomedCTRulesExtension, 0, value, 0, Infinity, c, depth + 1))
          return false;
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
      componentDiastolicComponentCodeCodingSnomedCTRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}
