// Generated from fsh/extensions/Extension-CareConnect-GPC-PrescribingAgency-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1

import type { CareConnectPrescribingAgency1Code } from '../valuesets/CareConnectPrescribingAgency1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { CodeableConceptOf, Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Prescribing agency
 *
 * What kind of organisation or setting authorised and issued a medication that does not come from the
 * practice's own system. A medicine bought without a prescription counts as self-prescribed.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1
 */
export interface ExtensionCareConnectGPCPrescribingAgency1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1';
  /**
   * Code of the kind of organisation
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescribingAgency-1.
   */
  valueCodeableConcept?: CodeableConceptOf<CareConnectPrescribingAgency1Code> | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1',
  value: 'valueCodeableConcept',
};

/**
 * Reads the extension `prescribingAgency`; undefined if it is absent.
 *
 * Carried by `MedicationStatement` (CareConnect-GPC-MedicationStatement-1).
 */
export function prescribingAgency<T extends Extensible>(
  element: T | undefined,
): CodeableConceptOf<CareConnectPrescribingAgency1Code> | undefined {
  return readExtensions(element?.extension, shape)[0] as
    CodeableConceptOf<CareConnectPrescribingAgency1Code> | undefined;
}

/**
 * Copies an element and sets the extension `prescribingAgency`, or removes it if the value is
 * undefined.
 *
 * Carried by `MedicationStatement` (CareConnect-GPC-MedicationStatement-1).
 */
export function withPrescribingAgency<T extends Extensible>(
  element: T,
  value: CodeableConceptOf<CareConnectPrescribingAgency1Code> | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `prescribingAgency` with a value. */
export function prescribingAgencyExtension(
  value: CodeableConceptOf<CareConnectPrescribingAgency1Code>,
): ExtensionCareConnectGPCPrescribingAgency1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCPrescribingAgency1;
}
