// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MedicationRequest
import { ALWAYS, CONTENT, acceptedBits, isBoolean, isInReach, isWhole } from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { medicationRequestSubstitution } from '../../types/MedicationRequest.js';
import { acceptsCodeableConcept } from './CodeableConcept.js';

export function acceptsMedicationRequestSubstitution(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'allowed':
        if (!isBoolean(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'reason':
        if (!acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, medicationRequestSubstitution, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}
