// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Location
import { ALWAYS, CONTENT, acceptedBits, isDecimal, isInReach, isWhole } from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { locationPosition } from '../../types/Location.js';

export function acceptsLocationPosition(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'longitude':
        if (!isDecimal(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'latitude':
        if (!isDecimal(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'altitude':
        if (!isDecimal(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, locationPosition, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}
