// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Age
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  isAbsoluteUri,
  isCode,
  isDecimal,
  isInReach,
  isKnown,
  isString,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { age, ageAge1 } from '../../types/Age.js';
import { quantityQty3 } from '../../types/Quantity.js';
import { quantityComparatorCodes } from '../../valuesets.js';

export function acceptsAge(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'value':
        if (!isDecimal(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'comparator':
        if (!isKnown(quantityComparatorCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'unit':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'system':
        if (!isAbsoluteUri(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'code':
        if (!isCode(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, age, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return (
    isWhole(seen, 0) &&
    ((seen & 7) === 0 || ageAge1.holds!(object, c, seen & 7)) &&
    ((seen & 5) === 0 || quantityQty3.holds!(object, c, (seen & 1) | ((seen >> 1) & 2)))
  );
}
