// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Immunization
import { ALWAYS, CONTENT, acceptedBits, acceptedMany, isInReach, isWhole } from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { immunizationExplanation } from '../../types/Immunization.js';
import { acceptsCodeableConcept } from './CodeableConcept.js';

export function acceptsImmunizationExplanation(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'reason':
      case 'reasonNotGiven':
        if (!acceptedMany(acceptsCodeableConcept, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, immunizationExplanation, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}
