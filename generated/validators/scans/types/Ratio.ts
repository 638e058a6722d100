// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Ratio
import { ALWAYS, CONTENT, acceptedBits, isInReach, isWhole } from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { ratio, ratioRat1 } from '../../types/Ratio.js';
import { acceptsQuantity } from './Quantity.js';

export function acceptsRatio(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'numerator':
        if (!acceptsQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'denominator':
        if (!acceptsQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = acceptedBits(key, value, object, ratio, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0) && ratioRat1.holds!(object, c, seen & 7);
}
