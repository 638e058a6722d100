// Generated from fsh/extensions/patient-cadavericDonor.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor
import type { PatientCadavericDonor } from '../types/PatientCadavericDonor.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  VERDICT_ONLY,
  boolean,
  choice,
  dataType,
  fixedPrimitive,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const patientCadavericDonor: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient'],
    properties: {
      url: required(fixedPrimitive('http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor')),
      'value[x]': choice({ Boolean: boolean }),
    },
  }),
  'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor',
);

/** Checks a value against Organ donor after death (http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor). */
export const validatePatientCadavericDonor: Validator<PatientCadavericDonor> =
  /* @__PURE__ */ validator<PatientCadavericDonor>(patientCadavericDonor, 'gpconnect-api', () => ({
    element,
  }));

/** True if a value is valid by Organ donor after death. */
export function isPatientCadavericDonor(value: unknown): value is PatientCadavericDonor {
  return validatePatientCadavericDonor(value, VERDICT_ONLY).valid;
}
