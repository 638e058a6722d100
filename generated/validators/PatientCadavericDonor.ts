// Generated from fsh/extensions/patient-cadavericDonor.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor version 1.2.7
import { CHOICE, boolean, exactly, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { PatientCadavericDonor } from '../types/PatientCadavericDonor.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';

export const patientCadavericDonor: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['Patient'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor');
        return 1;
      case 'valueBoolean':
        boolean(value, key, c);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Organ donor after death (http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor). */
export const validatePatientCadavericDonor = /* @__PURE__ */ validator<PatientCadavericDonor>(
  patientCadavericDonor,
  'gpconnect-api',
  () => ({
    element,
  }),
);

/** Whether a value is valid by Organ donor after death. */
export function isPatientCadavericDonor(value: unknown): value is PatientCadavericDonor {
  return validatePatientCadavericDonor(value, { maxIssues: 1 }).valid;
}
