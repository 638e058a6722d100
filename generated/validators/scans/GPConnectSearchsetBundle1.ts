// Generated from fsh/profiles/GPConnect-Searchset-Bundle-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedMany,
  isAbsoluteUri,
  isId,
  isInReach,
  isKnown,
  isString,
  isTarget,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { Context, Json, Scan, Target } from '../../runtime/checks.js';
import { entryRules, gpConnectSearchsetBundle1, identifierRules } from '../GPConnectSearchsetBundle1.js';
import { allLanguagesCodes, identifierUseCodes, languagesCodes } from '../valuesets.js';
import { acceptsBundleLink } from './types/Bundle.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsReference } from './types/Reference.js';

export const scanGpConnectSearchsetBundle1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'type':
        if (!(value === 'searchset')) break;
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
      case 'identifier':
        if (!acceptsIdentifierRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, gpConnectSearchsetBundle1, c, seen);
  }
  return seen;
};

const assignerTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export function acceptsIdentifierRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'use':
        if (!isKnown(identifierUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'system':
        if (!isAbsoluteUri(value)) return false;
        seen |= CONTENT;
        continue;
      case 'value':
        if (!isString(value)) return false;
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
  return isWhole(seen, 0);
}

export const scanEntryRules: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'link':
        if (!acceptedMany(acceptsBundleLink, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'fullUrl':
        if (!isUri(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    seen |= property(key, value, object, entryRules, c, seen);
  }
  return seen;
};
