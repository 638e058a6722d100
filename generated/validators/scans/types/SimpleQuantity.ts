// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SimpleQuantity
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  isAbsoluteUri,
  isCode,
  isDecimal,
  isInReach,
  isString,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { quantityQty3 } from '../../types/Quantity.js';
import { simpleQuantity, simpleQuantitySqty1 } from '../../types/SimpleQuantity.js';

export function acceptsSimpleQuantity(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'value':
        if (!isDecimal(value)) return false;
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
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, simpleQuantity, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return (
    isWhole(seen, 0) &&
    ((seen & 1) === 0 || simpleQuantitySqty1.holds!(object, c, seen & 1)) &&
    ((seen & 6) === 0 || quantityQty3.holds!(object, c, (seen >> 1) & 3))
  );
}
