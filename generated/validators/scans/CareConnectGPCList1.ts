// Generated from fsh/profiles/CareConnect-GPC-List-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1 version 1.2.7
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
  isDateTime,
  isId,
  isInReach,
  isInstant,
  isKnown,
  isString,
  isTarget,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json, Scan, Target } from '../../runtime/checks.js';
import {
  careConnectGPCList1,
  extensionProblemReferenceExtensionTargetRules,
  extensionProblemReferenceExtensionTypeRules,
  extensionProblemReferenceRules,
  identifierCrossCareSettingIdentifierRules,
  identifierIdentifierRules,
  identifierRules,
  metaRules,
  noteRules,
} from '../CareConnectGPCList1.js';
import { extension, extensionExt1 } from '../types/Extension.js';
import {
  allLanguagesCodes,
  careConnectConditionRelationship1Codes,
  identifierUseCodes,
  languagesCodes,
} from '../valuesets.js';
import { acceptsExtensionCareConnectGPCClinicalSetting1 } from './ExtensionCareConnectGPCClinicalSetting1.js';
import { acceptsExtensionCareConnectGPCListWarningCode1 } from './ExtensionCareConnectGPCListWarningCode1.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsCoding } from './types/Coding.js';
import { acceptsListEntry } from './types/List.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsReference } from './types/Reference.js';

const subjectTargets: readonly Target[] = [
  ['Device'],
  ['Group'],
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const bitOfCareConnectGPCList1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1':
      return !(before & 1) && acceptsExtensionCareConnectGPCClinicalSetting1(item, c, depth) ? 1 : 0;
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1':
      return acceptsExtensionCareConnectGPCListWarningCode1(item, c, depth) ? 2 : 0;
    case 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1':
      return acceptsExtensionProblemReferenceRules(item, c, depth) ? 4 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

const encounterTargets: readonly Target[] = [
  ['Encounter', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1'],
];

const sourceTargets: readonly Target[] = [
  ['Device'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

export const scanCareConnectGPCList1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
      case 'title':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'status':
        if (!(value === 'current')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'mode':
        if (!(value === 'snapshot')) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'subject':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, subjectTargets, c))) break;
        seen |= CONTENT | (1 << 3);
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
        if (!acceptedExtensions(bitOfCareConnectGPCList1Extension, 0, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'encounter':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, encounterTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'date':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
        continue;
      case 'source':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, sourceTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'orderedBy':
        if (!acceptsCodeableConcept(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'note':
        if (!acceptedMany(acceptsNoteRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'entry':
        if (!acceptedMany(acceptsListEntry, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT | (1 << 4);
        continue;
    }
    seen |= property(key, value, object, careConnectGPCList1, c, seen);
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

const bitOfExtensionProblemReferenceRulesExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'type':
      return acceptsExtensionProblemReferenceExtensionTypeRules(item, c, depth) ? 1 : 0;
    case 'target':
      return !(before & 2) && acceptsExtensionProblemReferenceExtensionTargetRules(item, c, depth) ? 2 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsExtensionProblemReferenceRules(
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
            bitOfExtensionProblemReferenceRulesExtension,
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
    const bits = acceptedBits(key, value, object, extensionProblemReferenceRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
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

export function acceptsExtensionProblemReferenceExtensionTypeRules(
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
      extensionProblemReferenceExtensionTypeRules,
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

export function acceptsExtensionProblemReferenceExtensionTargetRules(
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
      extensionProblemReferenceExtensionTargetRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
