// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Condition
import { ALWAYS, CONTENT, accepts, acceptsMany, isString, property } from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { codeableConcept } from '../../types/CodeableConcept.js';
import { reference } from '../../types/Reference.js';

export const scanConditionEvidence: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'code':
        if (!acceptsMany(codeableConcept, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
      case 'detail':
        if (!acceptsMany(reference, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
