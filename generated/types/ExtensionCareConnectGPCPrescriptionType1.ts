// Generated from fsh/extensions/Extension-CareConnect-GPC-PrescriptionType-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1

import type { CareConnectPrescriptionType1Code } from '../valuesets/CareConnectPrescriptionType1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { CodeableConceptOf, Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Prescription type
 *
 * What kind of prescription it is: acute, repeat, repeat dispensing and so on.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1
 */
export interface ExtensionCareConnectGPCPrescriptionType1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1';
  /**
   * Code of the kind of prescription
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescriptionType-1.
   */
  valueCodeableConcept?: CodeableConceptOf<CareConnectPrescriptionType1Code> | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1',
  value: 'valueCodeableConcept',
};

/**
 * Reads the extension `prescriptionType`; undefined if it is absent.
 *
 * Carried by `MedicationRequest` (CareConnect-GPC-MedicationRequest-1).
 */
export function prescriptionType<T extends Extensible>(
  element: T | undefined,
): CodeableConceptOf<CareConnectPrescriptionType1Code> | undefined {
  return readExtensions(element?.extension, shape)[0] as
    CodeableConceptOf<CareConnectPrescriptionType1Code> | undefined;
}

/**
 * Copies an element and sets the extension `prescriptionType`, or removes it if the value is
 * undefined.
 *
 * Carried by `MedicationRequest` (CareConnect-GPC-MedicationRequest-1).
 */
export function withPrescriptionType<T extends Extensible>(
  element: T,
  value: CodeableConceptOf<CareConnectPrescriptionType1Code> | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `prescriptionType` with a value. */
export function prescriptionTypeExtension(
  value: CodeableConceptOf<CareConnectPrescriptionType1Code>,
): ExtensionCareConnectGPCPrescriptionType1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCPrescriptionType1;
}
