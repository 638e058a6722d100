// Generated from fsh/extensions/patient-birthTime.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/patient-birthTime
import type { PatientBirthTime } from '../types/PatientBirthTime.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  VERDICT_ONLY,
  choice,
  dataType,
  dateTime,
  fixedPrimitive,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const patientBirthTime: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient.birthDate'],
    properties: {
      url: required(fixedPrimitive('http://hl7.org/fhir/StructureDefinition/patient-birthTime')),
      'value[x]': choice({ DateTime: dateTime }),
    },
  }),
  'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
);

/** Checks a value against Time of birth (http://hl7.org/fhir/StructureDefinition/patient-birthTime). */
export const validatePatientBirthTime: Validator<PatientBirthTime> =
  /* @__PURE__ */ validator<PatientBirthTime>(patientBirthTime, 'gpconnect-api', () => ({
    element,
  }));

/** True if a value is valid by Time of birth. */
export function isPatientBirthTime(value: unknown): value is PatientBirthTime {
  return validatePatientBirthTime(value, VERDICT_ONLY).valid;
}
