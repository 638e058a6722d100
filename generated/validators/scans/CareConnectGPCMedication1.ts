// Generated from fsh/profiles/CareConnect-GPC-Medication-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1 version 1.2.7
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
  careConnectGPCMedication1,
  codeCodingRules,
  codeRules,
  formCodingRules,
  formRules,
  ingredientRules,
  metaRules,
  packageContentRules,
  packageRules,
} from '../CareConnectGPCMedication1.js';
import { extension } from '../types/Extension.js';
import { allLanguagesCodes, languagesCodes, medicationStatusCodes } from '../valuesets.js';
import { acceptsExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { acceptsAttachment } from './types/Attachment.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsCoding } from './types/Coding.js';
import { acceptsMedicationPackageBatch } from './types/Medication.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsRatio } from './types/Ratio.js';
import { acceptsReference } from './types/Reference.js';
import { acceptsSimpleQuantity } from './types/SimpleQuantity.js';

const manufacturerTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const scanCareConnectGPCMedication1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
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
      case 'status':
        if (!isKnown(medicationStatusCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'isBrand':
      case 'isOverTheCounter':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'manufacturer':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, manufacturerTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'ingredient':
        if (!acceptedMany(acceptsIngredientRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'package':
        if (!acceptsPackageRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'image':
        if (!acceptedMany(acceptsAttachment, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, careConnectGPCMedication1, c, seen);
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

export function acceptsFormRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'coding':
        if (!acceptedMany(acceptsFormCodingRules, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, formRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

const itemTargets: readonly Target[] = [
  ['Medication', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1'],
  ['Substance'],
];

export function acceptsIngredientRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'itemCodeableConcept':
        if (seen & CHOICE || !acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0) | CHOICE;
        continue;
      case 'itemReference':
        if (seen & CHOICE || !(acceptsReference(value, c, depth + 1) && isTarget(value, itemTargets, c)))
          return false;
        seen |= CONTENT | (1 << 0) | CHOICE;
        continue;
      case 'isActive':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
      case 'amount':
        if (!acceptsRatio(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, ingredientRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsPackageRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'container':
        if (!acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'content':
        if (!acceptedMany(acceptsPackageContentRules, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'batch':
        if (!acceptedMany(acceptsMedicationPackageBatch, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, packageRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
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

export function acceptsFormCodingRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, formCodingRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

const itemTargets2: readonly Target[] = [
  ['Medication', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1'],
];

export function acceptsPackageContentRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'itemCodeableConcept':
        if (seen & CHOICE || !acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0) | CHOICE;
        continue;
      case 'itemReference':
        if (seen & CHOICE || !(acceptsReference(value, c, depth + 1) && isTarget(value, itemTargets2, c)))
          return false;
        seen |= CONTENT | (1 << 0) | CHOICE;
        continue;
      case 'amount':
        if (!acceptsSimpleQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, packageContentRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}
