// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Period
import { ALWAYS, CONTENT, acceptedBits, isDateTime, isInReach, isWhole } from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { period, periodPer1 } from '../../types/Period.js';

export function acceptsPeriod(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'start':
        if (!isDateTime(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'end':
        if (!isDateTime(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
    }
    const bits = acceptedBits(key, value, object, period, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0) && ((seen & 3) === 0 || periodPer1.holds!(object, c, seen & 3));
}
