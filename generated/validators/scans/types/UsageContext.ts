// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/UsageContext
import { ALWAYS, CHOICE, CONTENT, acceptedBits, isInReach, isWhole } from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { usageContext } from '../../types/UsageContext.js';
import { acceptsCodeableConcept } from './CodeableConcept.js';
import { acceptsQuantity } from './Quantity.js';
import { acceptsRange } from './Range.js';

export function acceptsUsageContext(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'valueCodeableConcept':
        if (seen & CHOICE || !acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueQuantity':
        if (seen & CHOICE || !acceptsQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
      case 'valueRange':
        if (seen & CHOICE || !acceptsRange(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, usageContext, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3);
}
