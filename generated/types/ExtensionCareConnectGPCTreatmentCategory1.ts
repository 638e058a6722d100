// Generated from fsh/extensions/Extension-CareConnect-GPC-TreatmentCategory-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1

import type { CareConnectTreatmentCategory1Code } from '../valuesets/CareConnectTreatmentCategory1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { CodeableConceptOf, Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Treatment category
 *
 * What the patient has to pay for treatment, if anything, and on which ground the patient is exempt.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1
 */
export interface ExtensionCareConnectGPCTreatmentCategory1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1';
  /**
   * Code of the treatment category
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-TreatmentCategory-1.
   */
  valueCodeableConcept?: CodeableConceptOf<CareConnectTreatmentCategory1Code> | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1',
  value: 'valueCodeableConcept',
};

/**
 * Reads the extension `treatmentCategory`; undefined if it is absent.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function treatmentCategory<T extends Extensible>(
  element: T | undefined,
): CodeableConceptOf<CareConnectTreatmentCategory1Code> | undefined {
  return readExtensions(element?.extension, shape)[0] as
    CodeableConceptOf<CareConnectTreatmentCategory1Code> | undefined;
}

/**
 * Copies an element and sets the extension `treatmentCategory`, or removes it if the value is
 * undefined.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function withTreatmentCategory<T extends Extensible>(
  element: T,
  value: CodeableConceptOf<CareConnectTreatmentCategory1Code> | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `treatmentCategory` with a value. */
export function treatmentCategoryExtension(
  value: CodeableConceptOf<CareConnectTreatmentCategory1Code>,
): ExtensionCareConnectGPCTreatmentCategory1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCTreatmentCategory1;
}
