// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ContactPoint
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  isInReach,
  isKnown,
  isPositiveInt,
  isString,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { contactPoint, contactPointCpt2 } from '../../types/ContactPoint.js';
import { contactPointSystemCodes, contactPointUseCodes } from '../../valuesets.js';
import { acceptsPeriod } from './Period.js';

export function acceptsContactPoint(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'system':
        if (!isKnown(contactPointSystemCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'use':
        if (!isKnown(contactPointUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'rank':
        if (!isPositiveInt(value)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, contactPoint, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0) && ((seen & 3) === 0 || contactPointCpt2.holds!(object, c, seen & 3));
}
