// Generated from fsh/profiles/CareConnect-GPC-Location-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  accepts,
  acceptsMany,
  acceptsValues,
  isCode,
  isId,
  isKnown,
  isKnownCode,
  isString,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import { addressRules, physicalTypeRules } from '../CareConnectGPCLocation1.js';
import { coding } from '../types/Coding.js';
import { contactPoint } from '../types/ContactPoint.js';
import { locationPosition } from '../types/Location.js';
import { meta } from '../types/Meta.js';
import { narrative } from '../types/Narrative.js';
import { period } from '../types/Period.js';
import {
  addressTypeCodes,
  addressUseCodes,
  allLanguagesCodes,
  languagesCodes,
  locationStatusCodes,
} from '../valuesets.js';

export const scanCareConnectGPCLocation1: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isId(value)) break;
        continue;
      case 'meta':
        if (!accepts(meta, value, c)) {
          if (isQuiet) return 0;
          break;
        }
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
        if (!accepts(narrative, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'status':
        if (!isKnown(locationStatusCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'operationalStatus':
        if (!accepts(coding, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'name':
      case 'description':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'alias':
        if (!acceptsValues(isString, value, 0, Infinity)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'telecom':
        if (!acceptsMany(contactPoint, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'address':
        if (!accepts(addressRules, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'physicalType':
        if (!accepts(physicalTypeRules, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'position':
        if (!accepts(locationPosition, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanIdentifierOdsSiteCodeRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!(value === 'https://fhir.nhs.uk/Id/ods-site-code')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanAddressRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
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
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'line':
        if (!acceptsValues(isString, value, 0, Infinity)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'period':
        if (!accepts(period, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanPhysicalTypeCodingSnomedCTRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!(value === 'http://snomed.info/sct')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanPhysicalTypeCodingReadV2Rules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!(value === 'http://read.info/readv2')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanPhysicalTypeCodingReadCTV3Rules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!(value === 'http://read.info/ctv3')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
