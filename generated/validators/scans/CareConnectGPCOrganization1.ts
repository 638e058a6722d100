// Generated from fsh/profiles/CareConnect-GPC-Organization-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  accepts,
  acceptsMany,
  acceptsValues,
  isBoolean,
  isId,
  isKnown,
  isString,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import {
  addressRules,
  contactAddressRules,
  contactNameRules,
  contactRules,
  telecomRules,
} from '../CareConnectGPCOrganization1.js';
import { contactPoint } from '../types/ContactPoint.js';
import { meta } from '../types/Meta.js';
import { narrative } from '../types/Narrative.js';
import { period } from '../types/Period.js';
import {
  addressTypeCodes,
  addressUseCodes,
  allLanguagesCodes,
  languagesCodes,
  nameUseCodes,
} from '../valuesets.js';

export const scanCareConnectGPCOrganization1: Scan = (object, shape, c, isQuiet) => {
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
      case 'active':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'name':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'alias':
        if (!acceptsValues(isString, value, 0, Infinity)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'telecom':
        if (!acceptsMany(telecomRules, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'address':
        if (!acceptsMany(addressRules, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'contact':
        if (!acceptsMany(contactRules, value, 0, Infinity, c)) {
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

export const scanIdentifierOdsOrganisationCodeRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!(value === 'https://fhir.nhs.uk/Id/ods-organization-code')) break;
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

export const scanContactRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'name':
        if (!accepts(contactNameRules, value, c)) {
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
        if (!accepts(contactAddressRules, value, c)) {
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

export const scanContactNameRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'use':
        if (!isKnown(nameUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'text':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'family':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'given':
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

export const scanContactAddressRules: Scan = (object, shape, c, isQuiet) => {
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
