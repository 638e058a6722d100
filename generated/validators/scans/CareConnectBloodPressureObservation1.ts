// Generated from fsh/profiles/CareConnect-BloodPressure-Observation-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  accepts,
  acceptsMany,
  isAbsoluteUri,
  isBoolean,
  isCode,
  isDateTime,
  isId,
  isInstant,
  isKnown,
  isKnownCode,
  isString,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import {
  bodySiteRules,
  categoryCodingRules,
  identifierRules,
  methodRules,
  relatedRules,
} from '../CareConnectBloodPressureObservation1.js';
import { meta } from '../types/Meta.js';
import { narrative } from '../types/Narrative.js';
import { observationReferenceRange } from '../types/Observation.js';
import { period } from '../types/Period.js';
import {
  allLanguagesCodes,
  identifierUseCodes,
  languagesCodes,
  quantityComparatorCodes,
} from '../valuesets.js';

export const scanCareConnectBloodPressureObservation1: Scan = (object, shape, c, isQuiet) => {
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
      case 'identifier':
        if (!acceptsMany(identifierRules, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'status':
        if (!(value === 'final')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'effectiveDateTime':
        if (seen & CHOICE || !isDateTime(value)) break;
        seen |= CONTENT | (1 << 4) | CHOICE;
        continue;
      case 'effectivePeriod':
        if (seen & CHOICE || !accepts(period, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 4) | CHOICE;
        continue;
      case 'issued':
        if (!isInstant(value)) break;
        seen |= CONTENT;
        continue;
      case 'comment':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'bodySite':
        if (!accepts(bodySiteRules, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'method':
        if (!accepts(methodRules, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'referenceRange':
        if (!acceptsMany(observationReferenceRange, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'related':
        if (!acceptsMany(relatedRules, value, 0, Infinity, c)) {
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

export const scanIdentifierRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'use':
        if (!isKnown(identifierUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'system':
        if (!isAbsoluteUri(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'value':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 1);
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

export const scanCategoryRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'coding':
        if (!acceptsMany(categoryCodingRules, value, 1, 1, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
      case 'text':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanCategoryCodingRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!(value === 'http://hl7.org/fhir/observation-category')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(value === 'vital-signs')) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!(value === 'Vital Signs')) break;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanCodeCodingLoincRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!(value === 'http://loinc.org')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'version':
      case 'display':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'code':
        if (!(value === '85354-9')) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'userSelected':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanCodeCodingSnomedCTRules: Scan = (object, shape, c, isQuiet) => {
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
        if (!(value === '75367002')) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!(value === 'Blood pressure')) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'userSelected':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanBodySiteCodingSnomedCTRules: Scan = (object, shape, c, isQuiet) => {
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
      case 'userSelected':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanMethodCodingSnomedCTRules: Scan = (object, shape, c, isQuiet) => {
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
      case 'userSelected':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanComponentSystolicComponentValueXRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'comparator':
        if (!isKnown(quantityComparatorCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'unit':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'system':
        if (!(value === 'http://unitsofmeasure.org')) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'code':
        if (!(value === 'mm[Hg]')) break;
        seen |= CONTENT | (1 << 3);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanComponentDiastolicComponentValueXRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'comparator':
        if (!isKnown(quantityComparatorCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'unit':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'system':
        if (!(value === 'http://unitsofmeasure.org')) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'code':
        if (!(value === 'mm[Hg]')) break;
        seen |= CONTENT | (1 << 3);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanComponentSystolicComponentCodeCodingLoincRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!(value === 'http://loinc.org')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'version':
      case 'display':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'code':
        if (!(value === '8480-6')) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'userSelected':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanComponentSystolicComponentCodeCodingSnomedCTRules: Scan = (object, shape, c, isQuiet) => {
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
        if (!(value === '72313002')) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!(value === 'Systolic arterial pressure')) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'userSelected':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanComponentDiastolicComponentCodeCodingLoincRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!(value === 'http://loinc.org')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'version':
      case 'display':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'code':
        if (!(value === '8462-4')) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'userSelected':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanComponentDiastolicComponentCodeCodingSnomedCTRules: Scan = (object, shape, c, isQuiet) => {
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
        if (!(value === '1091811000000102')) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!(value === 'Diastolic arterial pressure')) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'userSelected':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
