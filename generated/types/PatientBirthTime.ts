// Generated from fsh/extensions/patient-birthTime.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/patient-birthTime

import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Time of birth
 *
 * The date and the time of day at which the patient was born. The date is repeated so that the time
 * can state its zone.
 *
 * Canonical: http://hl7.org/fhir/StructureDefinition/patient-birthTime
 */
export interface PatientBirthTime extends Restricted<Extension, ExtensionValue, 'valueDateTime'> {
  url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime';
  /** Date and time of birth */
  valueDateTime?: string | undefined;
}

const shape: ExtensionShape = {
  url: 'http://hl7.org/fhir/StructureDefinition/patient-birthTime',
  value: 'valueDateTime',
};

/**
 * Reads the extension `patient-birthTime`; undefined if it is absent.
 *
 * Carried by `Patient.birthDate` (CareConnect-GPC-Patient-1), `Patient.birthDate`
 * (GPConnect-Patient-Find-Response-1), `Patient.birthDate` (GPConnect-Patient-Register-Request-1).
 */
export function patientBirthTime<T extends Extensible>(element: T | undefined): string | undefined {
  return readExtensions(element?.extension, shape)[0] as string | undefined;
}

/**
 * Copies an element and sets the extension `patient-birthTime`, or removes it if the value is
 * undefined.
 *
 * Carried by `Patient.birthDate` (CareConnect-GPC-Patient-1), `Patient.birthDate`
 * (GPConnect-Patient-Find-Response-1), `Patient.birthDate` (GPConnect-Patient-Register-Request-1).
 */
export function withPatientBirthTime<T extends Extensible>(element: T, value: string | undefined): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `patient-birthTime` with a value. */
export function patientBirthTimeExtension(value: string): PatientBirthTime {
  return makeExtension(shape, value) as PatientBirthTime;
}
