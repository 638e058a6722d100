// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/List
import {
  ALWAYS,
  CONTENT,
  accepts,
  isBoolean,
  isDateTime,
  isString,
  property,
} from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { codeableConcept } from '../../types/CodeableConcept.js';
import { reference } from '../../types/Reference.js';

export const scanListEntry: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'flag':
        if (!accepts(codeableConcept, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'deleted':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
      case 'date':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
        continue;
      case 'item':
        if (!accepts(reference, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
