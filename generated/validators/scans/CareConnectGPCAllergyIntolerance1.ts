// Generated from fsh/profiles/CareConnect-GPC-AllergyIntolerance-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedMany,
  acceptedOther,
  acceptedValues,
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
  careConnectGPCAllergyIntolerance1,
  codeCodingRules,
  codeRules,
  identifierRules,
  metaRules,
  noteRules,
  reactionExposureRouteCodingSnomedCTRules,
  reactionExposureRouteRules,
  reactionManifestationCodingSnomedCTRules,
  reactionManifestationRules,
  reactionNoteRules,
  reactionRules,
  reactionSubstanceCodingSnomedCTRules,
  reactionSubstanceRules,
} from '../CareConnectGPCAllergyIntolerance1.js';
import { extension } from '../types/Extension.js';
import {
  allLanguagesCodes,
  allergyClinicalStatusCodes,
  allergyIntoleranceCriticalityCodes,
  allergyIntoleranceTypeCodes,
  identifierUseCodes,
  languagesCodes,
  reactionEventSeverityCodes,
} from '../valuesets.js';
import { acceptsEncounterAssociatedEncounter } from './EncounterAssociatedEncounter.js';
import { acceptsExtensionCareConnectGPCAllergyIntoleranceEnd1 } from './ExtensionCareConnectGPCAllergyIntoleranceEnd1.js';
import { acceptsExtensionCareConnectGPCEvidence1 } from './ExtensionCareConnectGPCEvidence1.js';
import { acceptsExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { acceptsAge } from './types/Age.js';
import { acceptsCoding } from './types/Coding.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsRange } from './types/Range.js';
import { acceptsReference } from './types/Reference.js';

const patientTargets: readonly Target[] = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const recorderTargets: readonly Target[] = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

const bitOfCareConnectGPCAllergyIntolerance1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter':
      return !(before & 1) && acceptsEncounterAssociatedEncounter(item, c, depth) ? 1 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1':
      return !(before & 2) && acceptsExtensionCareConnectGPCAllergyIntoleranceEnd1(item, c, depth) ? 2 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1':
      return !(before & 4) && acceptsExtensionCareConnectGPCEvidence1(item, c, depth) ? 4 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

const asserterTargets: readonly Target[] = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export const scanCareConnectGPCAllergyIntolerance1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'identifier':
        if (!acceptedMany(acceptsIdentifierRules, value, 1, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'clinicalStatus':
        if (!isKnown(allergyClinicalStatusCodes, value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'verificationStatus':
        if (!(value === 'unconfirmed')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!acceptsCodeRules(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 5);
        continue;
      case 'patient':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, patientTargets, c))) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'assertedDate':
        if (!isDateTime(value)) break;
        seen |= CONTENT | (1 << 6);
        continue;
      case 'recorder':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, recorderTargets, c))) break;
        seen |= CONTENT | (1 << 7);
        continue;
      case 'id':
        if (!isId(value)) break;
        continue;
      case 'meta':
        if (!acceptsMetaRules(value, c, c.depth)) break;
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
            bitOfCareConnectGPCAllergyIntolerance1Extension,
            0,
            value,
            0,
            Infinity,
            c,
            c.depth,
          )
        )
          break;
        seen |= CONTENT;
        continue;
      case 'type':
        if (!isKnown(allergyIntoleranceTypeCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'criticality':
        if (!isKnown(allergyIntoleranceCriticalityCodes, value)) break;
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
      case 'asserter':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, asserterTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'lastOccurrence':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
        continue;
      case 'note':
        if (!acceptedMany(acceptsNoteRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'reaction':
        if (!acceptedMany(acceptsReactionRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, careConnectGPCAllergyIntolerance1, c, seen);
  }
  return seen;
};

export function acceptsMetaRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'profile':
        if (!acceptedValues(isUri, value, 1, Infinity)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'versionId':
        if (!isId(value)) return false;
        seen |= CONTENT;
        continue;
      case 'lastUpdated':
        if (!isInstant(value)) return false;
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

export function acceptsCodeRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'coding':
        if (!acceptedMany(acceptsCodeCodingRules, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
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
        if (seen & CHOICE || !(acceptsReference(value, c, depth + 1) && isTarget(value, asserterTargets, c)))
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

export function acceptsReactionRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'substance':
        if (!acceptsReactionSubstanceRules(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'description':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'onset':
        if (!isDateTime(value)) return false;
        seen |= CONTENT;
        continue;
      case 'severity':
        if (!isKnown(reactionEventSeverityCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'exposureRoute':
        if (!acceptsReactionExposureRouteRules(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'note':
        if (!acceptedMany(acceptsReactionNoteRules, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, reactionRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

const bitOfCodeCodingRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid':
      return !(before & 1) && acceptsExtensionCodingSctdescid(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsCodeCodingRules(object: unknown, c: Context, depth: number): object is Json {
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
        if (!(isCode(value) && isKnownCode(value, c, object))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'extension':
        if (!acceptedExtensions(bitOfCodeCodingRulesExtension, 0, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, codeCodingRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsReactionSubstanceRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, reactionSubstanceRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsReactionManifestationRules(
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
    const bits = acceptedBits(key, value, object, reactionManifestationRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsReactionExposureRouteRules(
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
    const bits = acceptedBits(key, value, object, reactionExposureRouteRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsReactionNoteRules(object: unknown, c: Context, depth: number): object is Json {
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
        if (seen & CHOICE || !(acceptsReference(value, c, depth + 1) && isTarget(value, asserterTargets, c)))
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
    const bits = acceptedBits(key, value, object, reactionNoteRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsReactionSubstanceCodingSnomedCTRules(
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
      case 'extension':
        if (!acceptedExtensions(bitOfCodeCodingRulesExtension, 0, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, reactionSubstanceCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsReactionManifestationCodingSnomedCTRules(
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
      case 'extension':
        if (!acceptedExtensions(bitOfCodeCodingRulesExtension, 0, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, reactionManifestationCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsReactionExposureRouteCodingSnomedCTRules(
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
      case 'extension':
        if (!acceptedExtensions(bitOfCodeCodingRulesExtension, 0, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, reactionExposureRouteCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}
