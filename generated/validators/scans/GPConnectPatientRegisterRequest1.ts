// Generated from fsh/interactions/GPConnect-Patient-Register-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  accepts,
  acceptsMany,
  acceptsValues,
  isDate,
  isKnown,
  isString,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import { addressRules, telecomRules } from '../GPConnectPatientRegisterRequest1.js';
import { meta } from '../types/Meta.js';
import { period } from '../types/Period.js';
import {
  addressTypeCodes,
  addressUseCodes,
  careConnectAdministrativeGender1Codes,
  contactPointSystemCodes,
  contactPointUseCodes,
} from '../valuesets.js';

export const scanGpConnectPatientRegisterRequest1: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'meta':
        if (!accepts(meta, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
      case 'telecom':
        if (!acceptsMany(telecomRules, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 5);
        continue;
      case 'gender':
        if (!isKnown(careConnectAdministrativeGender1Codes, value)) break;
        seen |= CONTENT;
        continue;
      case 'birthDate':
        if (!isDate(value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'address':
        if (!acceptsMany(addressRules, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 4);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanIdentifierNhsNumberRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!(value === 'https://fhir.nhs.uk/Id/nhs-number')) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'value':
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

export const scanNameOfficialRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'use':
        if (!(value === 'official')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'text':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'family':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'given':
        if (!acceptsValues(isString, value, 1, Infinity)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 2);
        continue;
      case 'prefix':
      case 'suffix':
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

export const scanTelecomRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!isKnown(contactPointSystemCodes, value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'use':
        if (!isKnown(contactPointUseCodes, value)) break;
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
