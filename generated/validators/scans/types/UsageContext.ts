// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/UsageContext
import { ALWAYS, CHOICE, CONTENT, accepts, isString, property } from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { codeableConcept } from '../../types/CodeableConcept.js';
import { quantity } from '../../types/Quantity.js';
import { range } from '../../types/Range.js';

export const scanUsageContext: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'valueCodeableConcept':
        if (seen & CHOICE || !accepts(codeableConcept, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueQuantity':
        if (seen & CHOICE || !accepts(quantity, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueRange':
        if (seen & CHOICE || !accepts(range, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
