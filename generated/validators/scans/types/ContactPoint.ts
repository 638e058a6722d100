// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ContactPoint
import { ALWAYS, CONTENT, accepts, isKnown, isString, property } from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { period } from '../../types/Period.js';
import { contactPointSystemCodes, contactPointUseCodes } from '../../valuesets.js';

export const scanContactPoint: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!isKnown(contactPointSystemCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'value':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 0);
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
