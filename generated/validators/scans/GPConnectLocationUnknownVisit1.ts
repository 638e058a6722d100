// Generated from fsh/interactions/GPConnect-Location-UnknownVisit-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedMany,
  acceptedValues,
  areTargets,
  isCode,
  isId,
  isInReach,
  isKnown,
  isKnownCode,
  isString,
  isTarget,
  isUri,
  isWhole,
  property,
} from '../../runtime/checks.js';
import type { Context, Json, Scan, Target } from '../../runtime/checks.js';
import {
  addressRules,
  gpConnectLocationUnknownVisit1,
  identifierOdsSiteCodeRules,
  physicalTypeCodingReadCTV3Rules,
  physicalTypeCodingReadV2Rules,
  physicalTypeCodingSnomedCTRules,
  physicalTypeRules,
} from '../GPConnectLocationUnknownVisit1.js';
import {
  addressTypeCodes,
  addressUseCodes,
  allLanguagesCodes,
  languagesCodes,
  locationStatusCodes,
} from '../valuesets.js';
import { acceptsCoding } from './types/Coding.js';
import { acceptsContactPoint } from './types/ContactPoint.js';
import { acceptsLocationPosition } from './types/Location.js';
import { acceptsMeta } from './types/Meta.js';
import { acceptsNarrative } from './types/Narrative.js';
import { acceptsPeriod } from './types/Period.js';
import { acceptsReference } from './types/Reference.js';

const managingOrganizationTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

const partOfTargets: readonly Target[] = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
];

const endpointTargets: readonly Target[] = [['Endpoint']];

export const scanGpConnectLocationUnknownVisit1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
      case 'name':
      case 'description':
        if (!isString(value)) break;
        seen |= CONTENT;
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
      case 'status':
        if (!isKnown(locationStatusCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'operationalStatus':
        if (!acceptsCoding(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'alias':
        if (!acceptedValues(isString, value, 0, Infinity)) break;
        seen |= CONTENT;
        continue;
      case 'telecom':
        if (!acceptedMany(acceptsContactPoint, value, 0, Infinity, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'address':
        if (!acceptsAddressRules(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'physicalType':
        if (!acceptsPhysicalTypeRules(value, c, c.depth)) break;
        seen |= CONTENT;
        continue;
      case 'position':
        if (!acceptsLocationPosition(value, c, c.depth)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'managingOrganization':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, managingOrganizationTargets, c))) break;
        seen |= CONTENT;
        continue;
      case 'partOf':
        if (!(acceptsReference(value, c, c.depth) && isTarget(value, partOfTargets, c))) break;
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
    seen |= property(key, value, object, gpConnectLocationUnknownVisit1, c, seen);
  }
  return seen;
};

export function acceptsIdentifierOdsSiteCodeRules(
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
        if (!(value === 'https://fhir.nhs.uk/Id/ods-site-code')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, identifierOdsSiteCodeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
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

export function acceptsPhysicalTypeRules(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, physicalTypeRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsPhysicalTypeCodingSnomedCTRules(
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
        if (!(value === 'http://snomed.info/sct')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = acceptedBits(key, value, object, physicalTypeCodingSnomedCTRules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsPhysicalTypeCodingReadV2Rules(
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
        if (!(value === 'http://read.info/readv2')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = acceptedBits(key, value, object, physicalTypeCodingReadV2Rules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}

export function acceptsPhysicalTypeCodingReadCTV3Rules(
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
        if (!(value === 'http://read.info/ctv3')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = acceptedBits(key, value, object, physicalTypeCodingReadCTV3Rules, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}
