// Generated from fsh/profiles/CareConnect-GPC-ProblemHeader-Condition-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1 version 1.2.7
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
  careConnectGPCProblemHeaderCondition1,
  categoryCodingRules,
  categoryRules,
  codeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
  codeCodingSnomedCTRules,
  codeRules,
  extensionActualProblemRules,
  extensionProblemSignificanceRules,
  extensionRelatedClinicalContentRules,
  extensionRelatedProblemHeaderExtensionTargetRules,
  extensionRelatedProblemHeaderExtensionTypeRules,
  extensionRelatedProblemHeaderRules,
  identifierCrossCareSettingIdentifierRules,
  identifierIdentifierRules,
  identifierRules,
  noteRules,
} from '../CareConnectGPCProblemHeaderCondition1.js';
import { extension, extensionExt1 } from '../types/Extension.js';
import {
  allLanguagesCodes,
  careConnectConditionRelationship1Codes,
  conditionClinicalCodes,
  conditionVerStatusCodes,
  identifierUseCodes,
  languagesCodes,
} from '../valuesets.js';
import { acceptsAge } from './types/Age.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsConditionEvidence, acceptsConditionStage } from './types/Condition.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsRange } from './types/Range.js';
import { acceptsReference } from './types/Reference.js';

const subjectTargets: readonly Target[] = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const asserterTargets: readonly Target[] = [['Practitioner']];

const bitOfCareConnectGPCProblemHeaderCondition1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1':
      return !(before & 1) && acceptsExtensionActualProblemRules(item, c, depth) ? 1 : 0;
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1':
      return acceptsExtensionRelatedProblemHeaderRules(item, c, depth) ? 2 : 0;
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1':
      return !(before & 4) && acceptsExtensionProblemSignificanceRules(item, c, depth) ? 4 : 0;
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1':
      return acceptsExtensionRelatedClinicalContentRules(item, c, depth) ? 8 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

const contextTargets: readonly Target[] = [['Encounter']];

export const scanCareConnectGPCProblemHeaderCondition1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'clinicalStatus':
        if (!isKnown(conditionClinicalCodes, value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'code':
        if (!acceptsCodeRules(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 5);
        continue;
      case 'subject':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, subjectTargets, c))) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'assertedDate':
        if (!isDateTime(value)) break;
        seen |= CONTENT | (1 << 6);
        continue;
      case 'asserter':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, asserterTargets, c))) break;
        seen |= CONTENT | (1 << 7);
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
        if (
          !acceptedExtensions(
            bitOfCareConnectGPCProblemHeaderCondition1Extension,
            4,
            value,
            0,
            Infinity,
            c,
            c.depth,
          )
        )
          break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'verificationStatus':
        if (!isKnown(conditionVerStatusCodes, value)) break;
        seen |= CONTENT | (1 << 9);
        continue;
      case 'severity':
        if (!acceptsCodeableConcept(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'bodySite':
        if (!acceptedMany(acceptsCodeableConcept, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'context':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, contextTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'onsetDateTime':
        if (seen & CHOICE || !isDateTime(value)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'onsetAge':
        if (seen & CHOICE || !acceptsAge(value, c, c.depth)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'onsetPeriod':
        if (seen & CHOICE || !acceptsPeriod(value, c, c.depth)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'onsetRange':
        if (seen & CHOICE || !acceptsRange(value, c, c.depth)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'onsetString':
        if (seen & CHOICE || !isString(value)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'abatementDateTime':
        if (seen & (CHOICE << 1) || !isDateTime(value)) break;
        seen |= CONTENT | (1 << 8) | (CHOICE << 1);
        continue;
      case 'abatementAge':
        if (seen & (CHOICE << 1) || !acceptsAge(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 8) | (CHOICE << 1);
        continue;
      case 'abatementBoolean':
        if (seen & (CHOICE << 1) || !isBoolean(value)) break;
        seen |= CONTENT | (1 << 8) | (CHOICE << 1);
        continue;
      case 'abatementPeriod':
        if (seen & (CHOICE << 1) || !acceptsPeriod(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 8) | (CHOICE << 1);
        continue;
      case 'abatementRange':
        if (seen & (CHOICE << 1) || !acceptsRange(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 8) | (CHOICE << 1);
        continue;
      case 'abatementString':
        if (seen & (CHOICE << 1) || !isString(value)) break;
        seen |= CONTENT | (1 << 8) | (CHOICE << 1);
        continue;
      case 'stage':
        if (!acceptsConditionStage(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'evidence':
        if (!acceptedMany(acceptsConditionEvidence, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'note':
        if (!acceptedMany(acceptsNoteRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, careConnectGPCProblemHeaderCondition1, c, seen);
  }
  return seen;
};

export function acceptsExtensionActualProblemRules(
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
            value === 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueReference':
        if (seen & CHOICE || !acceptsReference(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionActualProblemRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

const bitOfExtensionRelatedProblemHeaderRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'type':
      return acceptsExtensionRelatedProblemHeaderExtensionTypeRules(item, c, depth) ? 1 : 0;
    case 'target':
      return !(before & 2) && acceptsExtensionRelatedProblemHeaderExtensionTargetRules(item, c, depth)
        ? 2
        : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsExtensionRelatedProblemHeaderRules(
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
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfExtensionRelatedProblemHeaderRulesExtension,
            2,
            value,
            0,
            Infinity,
            c,
            depth + 1,
          )
        )
          return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionRelatedProblemHeaderRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionProblemSignificanceRules(
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
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1'
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
    const bits = acceptedBits(key, value, object, extensionProblemSignificanceRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionRelatedClinicalContentRules(
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
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueReference':
        if (seen & CHOICE || !acceptsReference(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionRelatedClinicalContentRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

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

const assignerTargets2: readonly Target[] = [['Organization']];

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
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, assignerTargets2, c))) return false;
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
        if (!acceptedMany(acceptsCategoryCodingRules, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
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
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, codeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

const authorTargets: readonly Target[] = [['Patient'], ['Practitioner'], ['RelatedPerson']];

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

export function acceptsExtensionRelatedProblemHeaderExtensionTypeRules(
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
        if (!(value === 'type')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isKnown(careConnectConditionRelationship1Codes, value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      extensionRelatedProblemHeaderExtensionTypeRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

const valueTargets: readonly Target[] = [['Condition']];

export function acceptsExtensionRelatedProblemHeaderExtensionTargetRules(
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
        if (!(value === 'target')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueReference':
        if (seen & CHOICE || !(acceptsReference(value, c, depth + 1) && isTarget(value, valueTargets, c)))
          return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      extensionRelatedProblemHeaderExtensionTargetRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsCategoryCodingRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'http://hl7.org/fhir/condition-category')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(value === 'problem-list-item')) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!(value === 'Problem List Item')) return false;
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
    const bits = acceptedBits(key, value, object, categoryCodingRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

const bitOfCodeCodingSnomedCTRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return !(before & 1) && acceptsCodeCodingSnomedCTExtensionSnomedCTDescriptionIDRules(item, c, depth)
        ? 1
        : 0;
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
    const bits = acceptedBits(key, value, object, codeCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsCodeCodingSnomedCTExtensionSnomedCTDescriptionIDRules(
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
      codeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
