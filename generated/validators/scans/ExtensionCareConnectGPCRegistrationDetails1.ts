// Generated from fsh/extensions/Extension-CareConnect-GPC-RegistrationDetails-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedOther,
  isInReach,
  isTarget,
  isWhole,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json, Target } from '../../runtime/checks.js';
import {
  extensionCareConnectGPCRegistrationDetails1,
  extensionPreferredBranchSurgeryRules,
  extensionRegistrationPeriodRules,
  extensionRegistrationStatusRules,
  extensionRegistrationTypeRules,
} from '../ExtensionCareConnectGPCRegistrationDetails1.js';
import { extension, extensionExt1 } from '../types/Extension.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsReference } from './types/Reference.js';

const bitOfExtensionCareConnectGPCRegistrationDetails1Extension: AcceptsSlice = (
  item,
  url,
  c,
  depth,
  before,
) => {
  switch (url) {
    case 'registrationPeriod':
      return !(before & 1) && acceptsExtensionRegistrationPeriodRules(item, c, depth) ? 1 : 0;
    case 'registrationType':
      return !(before & 2) && acceptsExtensionRegistrationTypeRules(item, c, depth) ? 2 : 0;
    case 'registrationStatus':
      return 0;
    case 'preferredBranchSurgery':
      return !(before & 8) && acceptsExtensionPreferredBranchSurgeryRules(item, c, depth) ? 8 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsExtensionCareConnectGPCRegistrationDetails1(
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
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfExtensionCareConnectGPCRegistrationDetails1Extension,
            0,
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
    const bits = acceptedBits(
      key,
      value,
      object,
      extensionCareConnectGPCRegistrationDetails1,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionRegistrationPeriodRules(
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
        if (!(value === 'registrationPeriod')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valuePeriod':
        if (seen & CHOICE || !acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionRegistrationPeriodRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}

export function acceptsExtensionRegistrationTypeRules(
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
        if (!(value === 'registrationType')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionRegistrationTypeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}

export function acceptsExtensionRegistrationStatusRules(
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
        if (!(value === 'registrationStatus')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionRegistrationStatusRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}

const valueTargets: readonly Target[] = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
];

export function acceptsExtensionPreferredBranchSurgeryRules(
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
        if (!(value === 'preferredBranchSurgery')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueReference':
        if (seen & CHOICE || !(acceptsReference(value, c, depth + 1) && isTarget(value, valueTargets, c)))
          return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionPreferredBranchSurgeryRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
