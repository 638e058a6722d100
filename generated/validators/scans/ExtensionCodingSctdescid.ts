// Generated from fsh/extensions/Extension-coding-sctdescid.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedOther,
  isId,
  isInReach,
  isString,
  isWhole,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json } from '../../runtime/checks.js';
import {
  extensionCodingSctdescid,
  extensionDescriptionDisplayRules,
  extensionDescriptionIdRules,
} from '../ExtensionCodingSctdescid.js';
import { extension, extensionExt1 } from '../types/Extension.js';

const bitOfExtensionCodingSctdescidExtension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'descriptionId':
      return !(before & 1) && acceptsExtensionDescriptionIdRules(item, c, depth) ? 1 : 0;
    case 'descriptionDisplay':
      return !(before & 2) && acceptsExtensionDescriptionDisplayRules(item, c, depth) ? 2 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsExtensionCodingSctdescid(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid'))
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'extension':
        if (!acceptedExtensions(bitOfExtensionCodingSctdescidExtension, 3, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT | (1 << 1) | (1 << 2);
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionCodingSctdescid, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7) && extensionExt1.holds!(object, c, ((seen >> 1) & 1) | ((seen >> 2) & 2));
}

export function acceptsExtensionDescriptionIdRules(
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
        if (!(value === 'descriptionId')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionDescriptionIdRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionDescriptionDisplayRules(
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
        if (!(value === 'descriptionDisplay')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionDescriptionDisplayRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
