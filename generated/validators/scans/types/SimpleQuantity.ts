// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SimpleQuantity
import { ALWAYS, CONTENT, isCode, isString, isUri, property } from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';

export const scanSimpleQuantity: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'unit':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'system':
        if (!isUri(value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'code':
        if (!isCode(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
