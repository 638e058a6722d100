// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Reference
import { ALWAYS, CONTENT, accepts, isLiteral, isString, property } from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { identifier } from '../../types/Identifier.js';

export const scanReference: Scan = (object, shape, c, isQuiet) => {
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
