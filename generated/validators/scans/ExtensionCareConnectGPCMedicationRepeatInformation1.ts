// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationRepeatInformation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedOther,
  isDateTime,
  isInReach,
  isPositiveInt,
  isWhole,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json } from '../../runtime/checks.js';
import {
  extensionAuthorisationExpiryDateRules,
  extensionCareConnectGPCMedicationRepeatInformation1,
  extensionNumberOfRepeatPrescriptionsAllowedRules,
  extensionNumberOfRepeatPrescriptionsIssuedRules,
} from '../ExtensionCareConnectGPCMedicationRepeatInformation1.js';
import { extension, extensionExt1 } from '../types/Extension.js';

const bitOfExtensionCareConnectGPCMedicationRepeatInformation1Extension: AcceptsSlice = (
  item,
  url,
  c,
  depth,
  before,
) => {
  switch (url) {
    case 'numberOfRepeatPrescriptionsAllowed':
      return !(before & 1) && acceptsExtensionNumberOfRepeatPrescriptionsAllowedRules(item, c, depth) ? 1 : 0;
    case 'numberOfRepeatPrescriptionsIssued':
      return !(before & 2) && acceptsExtensionNumberOfRepeatPrescriptionsIssuedRules(item, c, depth) ? 2 : 0;
    case 'authorisationExpiryDate':
      return !(before & 4) && acceptsExtensionAuthorisationExpiryDateRules(item, c, depth) ? 4 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export function acceptsExtensionCareConnectGPCMedicationRepeatInformation1(
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
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'extension':
        if (
          !acceptedExtensions(
            bitOfExtensionCareConnectGPCMedicationRepeatInformation1Extension,
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
    const bits = acceptedBits(
      key,
      value,
      object,
      extensionCareConnectGPCMedicationRepeatInformation1,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionNumberOfRepeatPrescriptionsAllowedRules(
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
        if (!(value === 'numberOfRepeatPrescriptionsAllowed')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      extensionNumberOfRepeatPrescriptionsAllowedRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}

export function acceptsExtensionNumberOfRepeatPrescriptionsIssuedRules(
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
        if (!(value === 'numberOfRepeatPrescriptionsIssued')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(
      key,
      value,
      object,
      extensionNumberOfRepeatPrescriptionsIssuedRules,
      c,
      depth,
      seen,
    );
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}

export function acceptsExtensionAuthorisationExpiryDateRules(
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
        if (!(value === 'authorisationExpiryDate')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionAuthorisationExpiryDateRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
