// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/List
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  isBoolean,
  isDateTime,
  isInReach,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { listEntry } from '../../types/List.js';
import { acceptsCodeableConcept } from './CodeableConcept.js';
import { acceptsReference } from './Reference.js';

export function acceptsListEntry(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'item':
        if (!acceptsReference(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'flag':
        if (!acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'deleted':
        if (!isBoolean(value)) return false;
        seen |= CONTENT;
        continue;
      case 'date':
        if (!isDateTime(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, listEntry, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}
