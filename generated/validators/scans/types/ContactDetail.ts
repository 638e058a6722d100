// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ContactDetail
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedMany,
  isInReach,
  isString,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { contactDetail } from '../../types/ContactDetail.js';
import { acceptsContactPoint } from './ContactPoint.js';

export function acceptsContactDetail(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'name':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'telecom':
        if (!acceptedMany(acceptsContactPoint, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, contactDetail, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}
