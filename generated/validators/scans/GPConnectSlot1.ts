// Generated from fsh/profiles/GPConnect-Slot-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1 version 1.2.7
import {
  ALWAYS,
  CONTENT,
  accepts,
  acceptsMany,
  isAbsoluteUri,
  isBoolean,
  isId,
  isInstant,
  isKnown,
  isLiteral,
  isString,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import { identifierRules } from '../GPConnectSlot1.js';
import { codeableConcept } from '../types/CodeableConcept.js';
import { identifier } from '../types/Identifier.js';
import { meta } from '../types/Meta.js';
import { narrative } from '../types/Narrative.js';
import { allLanguagesCodes, languagesCodes, slotstatusCodes } from '../valuesets.js';

export const scanGpConnectSlot1: Scan = (object, shape, c, isQuiet) => {
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
      case 'serviceType':
      case 'specialty':
        if (!acceptsMany(codeableConcept, value, 0, 1, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'status':
        if (!isKnown(slotstatusCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'start':
        if (!isInstant(value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'end':
        if (!isInstant(value)) break;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'overbooked':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'comment':
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

export const scanScheduleRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'reference':
        if (!(isString(value) && isLiteral(value, c))) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'identifier':
        if (!accepts(identifier, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'display':
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
