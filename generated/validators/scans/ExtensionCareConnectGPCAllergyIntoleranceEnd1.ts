// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedOther,
  isDateTime,
  isInReach,
  isString,
  isWhole,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json } from '../../runtime/checks.js';
import {
  extensionCareConnectGPCAllergyIntoleranceEnd1,
  extensionEndDateRules,
  extensionReasonEndedRules,
} from '../ExtensionCareConnectGPCAllergyIntoleranceEnd1.js';
import { extension, extensionExt1 } from '../types/Extension.js';

const bitOfExtensionCareConnectGPCAllergyIntoleranceEnd1Extension: AcceptsSlice = (
  item,
  url,
  c,
  depth,
  before,
) => {
  switch (url) {
    case 'endDate':
      return !(before & 1) && acceptsExtensionEndDateRules(item, c, depth) ? 1 : 0;
    case 'reasonEnded':
      return !(before & 2) && acceptsExtensionReasonEndedRules(item, c, depth) ? 2 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsExtensionCareConnectGPCAllergyIntoleranceEnd1(
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
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfExtensionCareConnectGPCAllergyIntoleranceEnd1Extension,
            3,
            value,
            0,
            Infinity,
            c,
            depth + 1,
          )
        )
          return false;
        seen |= CONTENT | (1 << 1) | (1 << 2);
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      extensionCareConnectGPCAllergyIntoleranceEnd1,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7) && extensionExt1.holds!(object, c, ((seen >> 1) & 1) | ((seen >> 2) & 2));
}

export function acceptsExtensionEndDateRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'endDate')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionEndDateRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionReasonEndedRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'reasonEnded')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionReasonEndedRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
