// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Ratio
import { ALWAYS, CONTENT, accepts, isString, property } from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { quantity } from '../../types/Quantity.js';

export const scanRatio: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'numerator':
        if (!accepts(quantity, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 1);
        continue;
      case 'denominator':
        if (!accepts(quantity, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
