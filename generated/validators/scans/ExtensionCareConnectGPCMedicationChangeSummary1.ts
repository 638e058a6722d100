// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationChangeSummary-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedOther,
  isDateTime,
  isInReach,
  isKnown,
  isString,
  isWhole,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json } from '../../runtime/checks.js';
import {
  extensionCareConnectGPCMedicationChangeSummary1,
  extensionDateChangedRules,
  extensionDetailsOfAmendmentRules,
  extensionIndicationForChangeRules,
  extensionStatusRules,
} from '../ExtensionCareConnectGPCMedicationChangeSummary1.js';
import { extension, extensionExt1 } from '../types/Extension.js';
import { careConnectMedicationChangeStatus1Codes } from '../valuesets.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';

const bitOfExtensionCareConnectGPCMedicationChangeSummary1Extension: AcceptsSlice = (
  item,
  url,
  c,
  depth,
  before,
) => {
  switch (url) {
    case 'status':
      return !(before & 1) && acceptsExtensionStatusRules(item, c, depth) ? 1 : 0;
    case 'indicationForChange':
      return !(before & 2) && acceptsExtensionIndicationForChangeRules(item, c, depth) ? 2 : 0;
    case 'dateChanged':
      return !(before & 4) && acceptsExtensionDateChangedRules(item, c, depth) ? 4 : 0;
    case 'detailsOfAmendment':
      return !(before & 8) && acceptsExtensionDetailsOfAmendmentRules(item, c, depth) ? 8 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsExtensionCareConnectGPCMedicationChangeSummary1(
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
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfExtensionCareConnectGPCMedicationChangeSummary1Extension,
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
      extensionCareConnectGPCMedicationChangeSummary1,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionStatusRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'status')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isKnown(careConnectMedicationChangeStatus1Codes, value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionStatusRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionIndicationForChangeRules(
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
        if (!(value === 'indicationForChange')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueCodeableConcept':
        if (seen & CHOICE || !acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionIndicationForChangeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionDateChangedRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'dateChanged')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionDateChangedRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionDetailsOfAmendmentRules(
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
        if (!(value === 'detailsOfAmendment')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionDetailsOfAmendmentRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
