// Generated from fsh/profiles/GPConnect-Device-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedMany,
  isAbsoluteUri,
  isCode,
  isDateTime,
  isId,
  isInReach,
  isKnown,
  isKnownCode,
  isString,
  isTarget,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { Context, Json, Scan, Target } from '../../runtime/checks.js';
import {
  gpConnectDevice1,
  identifierRules,
  noteRules,
  typeCodingRules,
  typeRules,
} from '../GPConnectDevice1.js';
import { allLanguagesCodes, languagesCodes } from '../valuesets.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsReference } from './types/Reference.js';

const ownerTargets: readonly Target[] = [['Organization']];

const locationTargets: readonly Target[] = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
];

export const scanGpConnectDevice1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
      case 'manufacturer':
      case 'model':
      case 'version':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'type':
        if (!acceptsTypeRules(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 0);
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
      case 'owner':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, ownerTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'location':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, locationTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'note':
        if (!acceptedMany(acceptsNoteRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'safety':
        if (!acceptedMany(acceptsCodeableConcept, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, gpConnectDevice1, c, seen);
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

export function acceptsTypeRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'coding':
        if (!acceptedMany(acceptsTypeCodingRules, value, 1, 1, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, typeRules, c, depth, seen);
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

export function acceptsTypeCodingRules(object: unknown, c: Context, depth: number): object is Json {
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
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = acceptedBits(key, value, object, typeCodingRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}
