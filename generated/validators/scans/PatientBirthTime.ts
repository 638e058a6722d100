// Generated from fsh/extensions/patient-birthTime.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/patient-birthTime version 1.2.7
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  isDateTime,
  isInReach,
  isWhole,
} from '../../runtime/checks.js';
import type { Context, Json } from '../../runtime/checks.js';
import { patientBirthTime } from '../PatientBirthTime.js';
import { extensionExt1 } from '../types/Extension.js';

export function acceptsPatientBirthTime(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'http://hl7.org/fhir/StructureDefinition/patient-birthTime')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, patientBirthTime, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
