// Generated from fsh/interactions/GPConnect-Slot-Search-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Search-Response-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedMany,
  acceptedOther,
  isAbsoluteUri,
  isBoolean,
  isId,
  isInReach,
  isKnown,
  isLiteral,
  isString,
  isTarget,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json, Scan, Target } from '../../runtime/checks.js';
import {
  gpConnectSlotSearchResponse1,
  identifierRules,
  scheduleRules,
} from '../GPConnectSlotSearchResponse1.js';
import { extension } from '../types/Extension.js';
import { referenceRef1 } from '../types/Reference.js';
import { allLanguagesCodes, languagesCodes } from '../valuesets.js';
import { acceptsExtensionGPConnectDeliveryChannel2 } from './ExtensionGPConnectDeliveryChannel2.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsIdentifier } from './types/Identifier.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';

const scheduleTargets: readonly Target[] = [
  ['Schedule', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1'],
];

const bitOfGpConnectSlotSearchResponse1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2':
      return !(before & 1) && acceptsExtensionGPConnectDeliveryChannel2(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export const scanGpConnectSlotSearchResponse1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
      case 'comment':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'schedule':
        if (!(acceptsScheduleRules(value, c, c.depth) && isTarget(value, scheduleTargets, c))) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'status':
        if (!(value === 'free')) break;
        seen |= CONTENT | (1 << 1);
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
          !acceptedExtensions(bitOfGpConnectSlotSearchResponse1Extension, 0, value, 0, Infinity, c, c.depth)
        )
          break;
        seen |= CONTENT | (1 << 4);
        continue;
      case 'identifier':
        if (!acceptedMany(acceptsIdentifierRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'serviceType':
        if (!acceptedMany(acceptsCodeableConcept, value, 0, 1, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'overbooked':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, gpConnectSlotSearchResponse1, c, seen);
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

export function acceptsScheduleRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'reference':
        if (!(isString(value) && isLiteral(value, c))) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'identifier':
        if (!acceptsIdentifier(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, scheduleRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && ((seen & 1) === 0 || referenceRef1.holds!(object, c, seen & 1));
}
