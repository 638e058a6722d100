// Generated from fsh/profiles/CareConnect-GPC-Practitioner-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedMany,
  acceptedOther,
  acceptedValues,
  isAbsoluteUri,
  isBoolean,
  isDate,
  isId,
  isInReach,
  isKnown,
  isString,
  isTarget,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { AcceptsSlice, Context, Json, Scan, Target } from '../../runtime/checks.js';
import {
  addressRules,
  careConnectGPCPractitioner1,
  identifierSdsRoleProfileIDRules,
  identifierSdsUserIDRules,
  nameRules,
  qualificationIdentifierRules,
  qualificationRules,
} from '../CareConnectGPCPractitioner1.js';
import { extension } from '../types/Extension.js';
import {
  addressTypeCodes,
  addressUseCodes,
  allLanguagesCodes,
  careConnectAdministrativeGender1Codes,
  identifierUseCodes,
  languagesCodes,
  nameUseCodes,
} from '../valuesets.js';
import { acceptsExtensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import { acceptsAttachment } from './types/Attachment.js';
import { acceptsCodeableConcept } from './types/CodeableConcept.js';
import { acceptsContactPoint } from './types/ContactPoint.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsReference } from './types/Reference.js';

const bitOfCareConnectGPCPractitioner1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1':
      return acceptsExtensionCareConnectGPCNHSCommunication1(item, c, depth) ? 1 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

export const scanCareConnectGPCPractitioner1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'name':
        if (!acceptedMany(acceptsNameRules, value, 1, 1, c, c.depth)) break;
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
        if (!acceptedExtensions(bitOfCareConnectGPCPractitioner1Extension, 0, value, 0, Infinity, c, c.depth))
          break;
        seen |= CONTENT;
        continue;
      case 'active':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'telecom':
        if (!acceptedMany(acceptsContactPoint, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'address':
        if (!acceptedMany(acceptsAddressRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'gender':
        if (!isKnown(careConnectAdministrativeGender1Codes, value)) break;
        seen |= CONTENT;
        continue;
      case 'birthDate':
        if (!isDate(value)) break;
        seen |= CONTENT;
        continue;
      case 'photo':
        if (!acceptedMany(acceptsAttachment, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'qualification':
        if (!acceptedMany(acceptsQualificationRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, careConnectGPCPractitioner1, c, seen);
  }
  return seen;
};

export function acceptsIdentifierSdsUserIDRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'https://fhir.nhs.uk/Id/sds-user-id')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierSdsUserIDRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsIdentifierSdsRoleProfileIDRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!(value === 'https://fhir.nhs.uk/Id/sds-role-profile-id')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierSdsRoleProfileIDRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsNameRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'family':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'use':
        if (!isKnown(nameUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'given':
      case 'prefix':
      case 'suffix':
        if (!acceptedValues(isString, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, nameRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsAddressRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'use':
        if (!isKnown(addressUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'type':
        if (!isKnown(addressTypeCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'text':
      case 'city':
      case 'district':
      case 'postalCode':
      case 'country':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'line':
        if (!acceptedValues(isString, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, addressRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

const issuerTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export function acceptsQualificationRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'code':
        if (!acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'identifier':
        if (!acceptedMany(acceptsQualificationIdentifierRules, value, 0, Infinity, c, depth + 1))
          return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'issuer':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, issuerTargets, c))) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, qualificationRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsQualificationIdentifierRules(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'use':
        if (!isKnown(identifierUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'system':
        if (!isAbsoluteUri(value)) return false;
        seen |= CONTENT;
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'assigner':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, issuerTargets, c))) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, qualificationIdentifierRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}
