// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Medication
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  isDateTime,
  isInReach,
  isString,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { medicationPackageBatch } from '../../types/Medication.js';

export function acceptsMedicationPackageBatch(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'lotNumber':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'expirationDate':
        if (!isDateTime(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, medicationPackageBatch, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}
