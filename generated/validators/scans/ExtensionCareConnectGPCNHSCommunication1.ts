// Generated from fsh/extensions/Extension-CareConnect-GPC-NHSCommunication-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedOther,
  isBoolean,
  isInReach,
  isWhole,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json } from '../../runtime/checks.js';
import {
  extensionCareConnectGPCNHSCommunication1,
  extensionCommunicationProficiencyRules,
  extensionInterpreterRequiredRules,
  extensionLanguageRules,
  extensionModeOfCommunicationRules,
  extensionPreferredRules,
} from '../ExtensionCareConnectGPCNHSCommunication1.js';
import { extension, extensionExt1 } from '../types/Extension.js';

const bitOfExtensionCareConnectGPCNHSCommunication1Extension: AcceptsSlice = (
  item,
  url,
  c,
  depth,
  before,
) => {
  switch (url) {
    case 'language':
      return !(before & 1) && acceptsExtensionLanguageRules(item, c, depth) ? 1 : 0;
    case 'preferred':
      return acceptsExtensionPreferredRules(item, c, depth) ? 2 : 0;
    case 'modeOfCommunication':
      return acceptsExtensionModeOfCommunicationRules(item, c, depth) ? 4 : 0;
    case 'communicationProficiency':
      return !(before & 8) && acceptsExtensionCommunicationProficiencyRules(item, c, depth) ? 8 : 0;
    case 'interpreterRequired':
      return !(before & 16) && acceptsExtensionInterpreterRequiredRules(item, c, depth) ? 16 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsExtensionCareConnectGPCNHSCommunication1(
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
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfExtensionCareConnectGPCNHSCommunication1Extension,
            1,
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
    const bits = acceptedBits(key, value, object, extensionCareConnectGPCNHSCommunication1, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionLanguageRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'language')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionLanguageRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}

export function acceptsExtensionPreferredRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'preferred')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionPreferredRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}

export function acceptsExtensionModeOfCommunicationRules(
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
        if (!(value === 'modeOfCommunication')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionModeOfCommunicationRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}

export function acceptsExtensionCommunicationProficiencyRules(
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
        if (!(value === 'communicationProficiency')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionCommunicationProficiencyRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}

export function acceptsExtensionInterpreterRequiredRules(
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
        if (!(value === 'interpreterRequired')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionInterpreterRequiredRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}
