// Generated from fsh/extensions/patient-cadavericDonor.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor

import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Organ donor after death
 *
 * Whether the patient has agreed that organs or tissue may be given to others after the patient's
 * death.
 *
 * Canonical: http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor
 */
export interface PatientCadavericDonor extends Restricted<Extension, ExtensionValue, 'valueBoolean'> {
  url: 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor';
  /** True if the patient has agreed to it */
  valueBoolean?: boolean | undefined;
}

const shape: ExtensionShape = {
  url: 'http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor',
  value: 'valueBoolean',
};

/**
 * Reads the extension `patient-cadavericDonor`; undefined if it is absent.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function patientCadavericDonor<T extends Extensible>(element: T | undefined): boolean | undefined {
  return readExtensions(element?.extension, shape)[0] as boolean | undefined;
}

/**
 * Copies an element and sets the extension `patient-cadavericDonor`, or removes it if the value is
 * undefined.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function withPatientCadavericDonor<T extends Extensible>(element: T, value: boolean | undefined): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `patient-cadavericDonor` with a value. */
export function patientCadavericDonorExtension(value: boolean): PatientCadavericDonor {
  return makeExtension(shape, value) as PatientCadavericDonor;
}
