// Generated from fsh/interactions/GPConnect-Schedule-Search-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Schedule-Search-Response-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedMany,
  acceptedOther,
  areTargets,
  isAbsoluteUri,
  isId,
  isInReach,
  isKnown,
  isString,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json, Scan, Target } from '../../runtime/checks.js';
import {
  gpConnectScheduleSearchResponse1,
  identifierRules,
  planningHorizonRules,
} from '../GPConnectScheduleSearchResponse1.js';
import { extension } from '../types/Extension.js';
import { periodPer1 } from '../types/Period.js';
import { allLanguagesCodes, languagesCodes } from '../valuesets.js';
import { acceptsExtensionGPConnectPractitionerRole1 } from './ExtensionGPConnectPractitionerRole1.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsReference } from './types/Reference.js';

const actorTargets: readonly Target[] = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

const bitOfGpConnectScheduleSearchResponse1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1':
      return acceptsExtensionGPConnectPractitionerRole1(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export const scanGpConnectScheduleSearchResponse1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
      case 'comment':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'actor':
        if (!(
          acceptedMany(acceptsReference, value, 1, Infinity, c, c.depth) &&
          areTargets(value as Json[], actorTargets, c)
        ))
          break;
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
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfGpConnectScheduleSearchResponse1Extension,
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
      case 'identifier':
        if (!acceptedMany(acceptsIdentifierRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'serviceCategory':
        if (!acceptsCodeableConcept(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'planningHorizon':
        if (!acceptsPlanningHorizonRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, gpConnectScheduleSearchResponse1, c, seen);
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

export function acceptsPlanningHorizonRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
    }
    const bits = acceptedBits(key, value, object, planningHorizonRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && ((seen & 3) === 0 || periodPer1.holds!(object, c, seen & 3));
}
