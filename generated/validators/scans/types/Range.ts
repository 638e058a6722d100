// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Range
import { ALWAYS, CONTENT, acceptedBits, isInReach, isWhole } from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { range, rangeRng2 } from '../../types/Range.js';
import { acceptsSimpleQuantity } from './SimpleQuantity.js';

export function acceptsRange(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'low':
        if (!acceptsSimpleQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'high':
        if (!acceptsSimpleQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, range, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0) && ((seen & 3) === 0 || rangeRng2.holds!(object, c, seen & 3));
}
