// Generated from fsh/extensions/Extension-CareConnect-RelatedProblemHeader-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedOther,
  isInReach,
  isKnown,
  isTarget,
  isWhole,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json, Target } from '../../runtime/checks.js';
import {
  extensionCareConnectRelatedProblemHeader1,
  extensionTargetRules,
  extensionTypeRules,
} from '../ExtensionCareConnectRelatedProblemHeader1.js';
import { extension, extensionExt1 } from '../types/Extension.js';
import { careConnectConditionRelationship1Codes } from '../valuesets.js';
import { acceptsReference } from './types/Reference.js';

const bitOfExtensionCareConnectRelatedProblemHeader1Extension: AcceptsSlice = (
  item,
  url,
  c,
  depth,
  before,
) => {
  switch (url) {
    case 'type':
      return acceptsExtensionTypeRules(item, c, depth) ? 1 : 0;
    case 'target':
      return !(before & 2) && acceptsExtensionTargetRules(item, c, depth) ? 2 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsExtensionCareConnectRelatedProblemHeader1(
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
            bitOfExtensionCareConnectRelatedProblemHeader1Extension,
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
    const bits = acceptedBits(key, value, object, extensionCareConnectRelatedProblemHeader1, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionTypeRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, extensionTypeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

const valueTargets: readonly Target[] = [['Condition']];

export function acceptsExtensionTargetRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, extensionTargetRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
