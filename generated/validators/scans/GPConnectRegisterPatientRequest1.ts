// Generated from fsh/interactions/GPConnect-RegisterPatient-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-RegisterPatient-Request-1 version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  isBoolean,
  isCode,
  isDate,
  isDateTime,
  isDecimal,
  isId,
  isInstant,
  isInteger,
  isKnown,
  isPositiveInt,
  isString,
  isUnsignedInt,
  isUri,
  property,
} from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import {
  gpConnectRegisterPatientRequest1,
  parameterRegisterPatientRules,
} from '../GPConnectRegisterPatientRequest1.js';
import { allLanguagesCodes, languagesCodes } from '../valuesets.js';
import { acceptsMeta } from './types/Meta.js';

export const scanGpConnectRegisterPatientRequest1: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'resourceType':
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
    }
    seen |= property(key, value, object, gpConnectRegisterPatientRequest1, c, seen);
  }
  return seen;
};

export const scanParameterRegisterPatientRules: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'name':
        if (!(value === 'registerPatient')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isCode(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDate':
        if (seen & CHOICE || !isDate(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueDecimal':
        if (seen & CHOICE || !isDecimal(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInstant':
        if (seen & CHOICE || !isInstant(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueInteger':
        if (seen & CHOICE || !isInteger(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueMarkdown':
      case 'valueString':
        if (seen & CHOICE || !isString(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUnsignedInt':
        if (seen & CHOICE || !isUnsignedInt(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'valueUri':
        if (seen & CHOICE || !isUri(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    seen |= property(key, value, object, parameterRegisterPatientRules, c, seen);
  }
  return seen;
};
