// Generated from fsh/extensions/patient-birthTime.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/patient-birthTime version 1.2.7
import { CHOICE, dateTime, exactly, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { PatientBirthTime } from '../types/PatientBirthTime.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';

export const patientBirthTime: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['Patient.birthDate'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'http://hl7.org/fhir/StructureDefinition/patient-birthTime');
        return 1;
      case 'valueDateTime':
        dateTime(value, key, c);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Time of birth (http://hl7.org/fhir/StructureDefinition/patient-birthTime). */
export const validatePatientBirthTime = /* @__PURE__ */ validator<PatientBirthTime>(
  patientBirthTime,
  'gpconnect-api',
  () => ({
    element,
  }),
);

/** Whether a value is valid by Time of birth. */
export function isPatientBirthTime(value: unknown): value is PatientBirthTime {
  return validatePatientBirthTime(value, { maxIssues: 1 }).valid;
}
