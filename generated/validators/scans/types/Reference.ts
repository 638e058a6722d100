// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Reference
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  isInReach,
  isLiteral,
  isString,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { reference, referenceRef1 } from '../../types/Reference.js';
import { acceptsIdentifier } from './Identifier.js';

export function acceptsReference(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'reference':
        if (!(isString(value) && isLiteral(value, c))) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'identifier':
        if (!acceptsIdentifier(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'display':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, reference, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0) && ((seen & 1) === 0 || referenceRef1.holds!(object, c, seen & 1));
}
