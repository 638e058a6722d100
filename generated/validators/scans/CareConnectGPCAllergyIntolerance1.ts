// Generated from fsh/profiles/CareConnect-GPC-AllergyIntolerance-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  accepts,
  acceptsMany,
  acceptsValues,
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
  codeCodingRules,
  codeRules,
  identifierRules,
  metaRules,
  noteRules,
  reactionExposureRouteRules,
  reactionNoteRules,
  reactionRules,
  reactionSubstanceRules,
} from '../CareConnectGPCAllergyIntolerance1.js';
import { age } from '../types/Age.js';
import { coding } from '../types/Coding.js';
import { narrative } from '../types/Narrative.js';
import { period } from '../types/Period.js';
import { range } from '../types/Range.js';
import {
  allLanguagesCodes,
  allergyClinicalStatusCodes,
  allergyIntoleranceCriticalityCodes,
  allergyIntoleranceTypeCodes,
  identifierUseCodes,
  languagesCodes,
  reactionEventSeverityCodes,
} from '../valuesets.js';

export const scanCareConnectGPCAllergyIntolerance1: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isId(value)) break;
        continue;
      case 'meta':
        if (!accepts(metaRules, value, c)) {
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
        if (!acceptsMany(identifierRules, value, 1, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 2);
        continue;
      case 'clinicalStatus':
        if (!isKnown(allergyClinicalStatusCodes, value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'verificationStatus':
        if (!(value === 'unconfirmed')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'type':
        if (!isKnown(allergyIntoleranceTypeCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'criticality':
        if (!isKnown(allergyIntoleranceCriticalityCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'code':
        if (!accepts(codeRules, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 5);
        continue;
      case 'onsetDateTime':
        if (seen & CHOICE || !isDateTime(value)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'onsetAge':
        if (seen & CHOICE || !accepts(age, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'onsetPeriod':
        if (seen & CHOICE || !accepts(period, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'onsetRange':
        if (seen & CHOICE || !accepts(range, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'onsetString':
        if (seen & CHOICE || !isString(value)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'assertedDate':
        if (!isDateTime(value)) break;
        seen |= CONTENT | (1 << 6);
        continue;
      case 'lastOccurrence':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
        continue;
      case 'note':
        if (!acceptsMany(noteRules, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'reaction':
        if (!acceptsMany(reactionRules, value, 0, Infinity, c)) {
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

export const scanMetaRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'versionId':
        if (!isId(value)) break;
        seen |= CONTENT;
        continue;
      case 'lastUpdated':
        if (!isInstant(value)) break;
        seen |= CONTENT;
        continue;
      case 'profile':
        if (!acceptsValues(isUri, value, 1, Infinity)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
      case 'tag':
        if (!acceptsMany(coding, value, 0, Infinity, c)) {
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

export const scanCodeRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'coding':
        if (!acceptsMany(codeCodingRules, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
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

export const scanNoteRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'authorString':
        if (seen & CHOICE || !isString(value)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'time':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
        continue;
      case 'text':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanReactionRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'substance':
        if (!accepts(reactionSubstanceRules, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'description':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'onset':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
        continue;
      case 'severity':
        if (!isKnown(reactionEventSeverityCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'exposureRoute':
        if (!accepts(reactionExposureRouteRules, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'note':
        if (!acceptsMany(reactionNoteRules, value, 0, Infinity, c)) {
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

export const scanCodeCodingRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!isAbsoluteUri(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'display':
        if (!isString(value)) break;
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

export const scanReactionNoteRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'authorString':
        if (seen & CHOICE || !isString(value)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'time':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
        continue;
      case 'text':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanReactionSubstanceCodingSnomedCTRules: Scan = (object, shape, c, isQuiet) => {
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

export const scanReactionManifestationCodingSnomedCTRules: Scan = (object, shape, c, isQuiet) => {
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

export const scanReactionExposureRouteCodingSnomedCTRules: Scan = (object, shape, c, isQuiet) => {
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
