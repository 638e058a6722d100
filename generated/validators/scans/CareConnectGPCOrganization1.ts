// Generated from fsh/profiles/CareConnect-GPC-Organization-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedExtensions,
  acceptedMany,
  acceptedOther,
  acceptedValues,
  areTargets,
  isBoolean,
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
  addressRulesOrg2,
  careConnectGPCOrganization1,
  contactAddressRules,
  contactNameRules,
  contactRules,
  identifierOdsOrganisationCodeRules,
  telecomRules,
  telecomRulesOrg3,
} from '../CareConnectGPCOrganization1.js';
import { contactPointCpt2 } from '../types/ContactPoint.js';
import { extension } from '../types/Extension.js';
import {
  addressTypeCodes,
  addressUseCodes,
  allLanguagesCodes,
  languagesCodes,
  nameUseCodes,
} from '../valuesets.js';
import { acceptsExtensionCareConnectGPCMainLocation1 } from './ExtensionCareConnectGPCMainLocation1.js';
import { acceptsOrganizationPeriod } from './OrganizationPeriod.js';
import { acceptsContactPoint } from './types/ContactPoint.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsReference } from './types/Reference.js';

const bitOfCareConnectGPCOrganization1Extension: AcceptsSlice = (item, url, c, depth, before) => {
  switch (url) {
    case 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1':
      return !(before & 1) && acceptsExtensionCareConnectGPCMainLocation1(item, c, depth) ? 1 : 0;
    case 'http://hl7.org/fhir/StructureDefinition/organization-period':
      return !(before & 2) && acceptsOrganizationPeriod(item, c, depth) ? 2 : 0;
    default:
      return acceptedOther(extension, item, url, c, depth);
  }
};

const partOfTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

const endpointTargets: readonly Target[] = [['Endpoint']];

export const scanCareConnectGPCOrganization1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'name':
        if (!isString(value)) break;
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
        if (!acceptedExtensions(bitOfCareConnectGPCOrganization1Extension, 0, value, 0, Infinity, c, c.depth))
          break;
        seen |= CONTENT;
        continue;
      case 'active':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'alias':
        if (!acceptedValues(isString, value, 0, Infinity)) break;
        seen |= CONTENT;
        continue;
      case 'telecom':
        if (!acceptedMany(acceptsTelecomRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'address':
        if (!acceptedMany(acceptsAddressRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'partOf':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, partOfTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'contact':
        if (!acceptedMany(acceptsContactRules, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'endpoint':
        if (!(
          acceptedMany(acceptsReference, value, 0, Infinity, c, c.depth) &&
          areTargets(value as Json[], endpointTargets, c)
        ))
          break;
        seen |= CONTENT;
        continue;
    }
    seen |= property(key, value, object, careConnectGPCOrganization1, c, seen);
  }
  return seen;
};

export function acceptsIdentifierOdsOrganisationCodeRules(
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
        if (!(value === 'https://fhir.nhs.uk/Id/ods-organization-code')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierOdsOrganisationCodeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}

export function acceptsTelecomRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
    }
    const bits = acceptedBits(key, value, object, telecomRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return (
    isWhole(seen, 0) &&
    telecomRulesOrg3.holds!(object, c, 0) &&
    ((seen & 3) === 0 || contactPointCpt2.holds!(object, c, seen & 3))
  );
}

export function acceptsAddressRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'use':
        if (!isKnown(addressUseCodes, value)) break;
        seen |= CONTENT | (1 << 0);
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
  return isWhole(seen, 0) && ((seen & 1) === 0 || addressRulesOrg2.holds!(object, c, seen & 1));
}

export function acceptsContactRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'name':
        if (!acceptsContactNameRules(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'telecom':
        if (!acceptedMany(acceptsContactPoint, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'address':
        if (!acceptsContactAddressRules(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, contactRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsContactNameRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, contactNameRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}

export function acceptsContactAddressRules(object: unknown, c: Context, depth: number): object is Json {
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
    const bits = acceptedBits(key, value, object, contactAddressRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}
