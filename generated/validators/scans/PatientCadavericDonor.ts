// Generated from fsh/extensions/patient-cadavericDonor.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  isBoolean,
  isInReach,
  isWhole,
} from '../../runtime/checks.js';
import type { Context, Json } from '../../runtime/checks.js';
import { patientCadavericDonor } from '../PatientCadavericDonor.js';
import { extensionExt1 } from '../types/Extension.js';

export function acceptsPatientCadavericDonor(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, patientCadavericDonor, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
