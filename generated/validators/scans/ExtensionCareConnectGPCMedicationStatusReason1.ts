// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationStatusReason-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedOther,
  isDateTime,
  isInReach,
  isWhole,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json } from '../../runtime/checks.js';
import {
  extensionCareConnectGPCMedicationStatusReason1,
  extensionStatusChangeDateRules,
  extensionStatusReasonRules,
} from '../ExtensionCareConnectGPCMedicationStatusReason1.js';
import { extension, extensionExt1 } from '../types/Extension.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';

const bitOfExtensionCareConnectGPCMedicationStatusReason1Extension: AcceptsSlice = (
  item,
  url,
  c,
  depth,
  before,
) => {
  switch (url) {
    case 'statusReason':
      return !(before & 1) && acceptsExtensionStatusReasonRules(item, c, depth) ? 1 : 0;
    case 'statusChangeDate':
      return !(before & 2) && acceptsExtensionStatusChangeDateRules(item, c, depth) ? 2 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsExtensionCareConnectGPCMedicationStatusReason1(
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
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfExtensionCareConnectGPCMedicationStatusReason1Extension,
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
      extensionCareConnectGPCMedicationStatusReason1,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7) && extensionExt1.holds!(object, c, ((seen >> 1) & 1) | ((seen >> 2) & 2));
}

export function acceptsExtensionStatusReasonRules(
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
        if (!(value === 'statusReason')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueCodeableConcept':
        if (seen & CHOICE || !acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionStatusReasonRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionStatusChangeDateRules(
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
        if (!(value === 'statusChangeDate')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionStatusChangeDateRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
