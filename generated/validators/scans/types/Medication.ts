// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Medication
import { ALWAYS, CONTENT, isDateTime, isString, property } from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';

export const scanMedicationPackageBatch: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'lotNumber':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'expirationDate':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
