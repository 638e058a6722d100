// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Parameters
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
  isPositiveInt,
  isString,
  isUnsignedInt,
  isUri,
  property,
} from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { parametersParameter } from '../../types/Parameters.js';

export const scanParametersParameter: Scan = (object, c) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'name':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isCode(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueDate':
        if (seen & CHOICE || !isDate(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueDecimal':
        if (seen & CHOICE || !isDecimal(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueInstant':
        if (seen & CHOICE || !isInstant(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueInteger':
        if (seen & CHOICE || !isInteger(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueMarkdown':
      case 'valueString':
        if (seen & CHOICE || !isString(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valuePositiveInt':
        if (seen & CHOICE || !isPositiveInt(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueUnsignedInt':
        if (seen & CHOICE || !isUnsignedInt(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueUri':
        if (seen & CHOICE || !isUri(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
    }
    seen |= property(key, value, object, parametersParameter, c, seen);
  }
  return seen;
};
