// Generated from fsh/profiles/GPConnect-Device-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  accepts,
  acceptsMany,
  isAbsoluteUri,
  isCode,
  isDateTime,
  isId,
  isKnown,
  isKnownCode,
  isString,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import { identifierRules, noteRules, typeCodingRules, typeRules } from '../GPConnectDevice1.js';
import { codeableConcept } from '../types/CodeableConcept.js';
import { meta } from '../types/Meta.js';
import { narrative } from '../types/Narrative.js';
import { allLanguagesCodes, languagesCodes } from '../valuesets.js';

export const scanGpConnectDevice1: Scan = (object, shape, c, isQuiet) => {
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
      case 'type':
        if (!accepts(typeRules, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
      case 'manufacturer':
      case 'model':
      case 'version':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'note':
        if (!acceptsMany(noteRules, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'safety':
        if (!acceptsMany(codeableConcept, value, 0, Infinity, c)) {
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
      case 'system':
        if (!isAbsoluteUri(value)) break;
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

export const scanTypeCodingRules: Scan = (object, shape, c, isQuiet) => {
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
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
