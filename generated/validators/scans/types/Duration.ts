// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Duration
import { ALWAYS, CONTENT, isCode, isKnown, isString, isUri, property } from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { quantityComparatorCodes } from '../../valuesets.js';

export const scanDuration: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'comparator':
        if (!isKnown(quantityComparatorCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'unit':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'system':
        if (!isUri(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'code':
        if (!isCode(value)) break;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
