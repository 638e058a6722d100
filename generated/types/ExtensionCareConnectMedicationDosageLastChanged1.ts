// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical:
 * https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationDosageLastChanged-1
 */
export interface ExtensionCareConnectMedicationDosageLastChanged1 extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationDosageLastChanged-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationDosageLastChanged-1',
};

/**
 * Reads the extension `dosageLastChanged`; undefined if it is absent.
 *
 * Carried by `MedicationStatement` (CareConnect-GPC-MedicationStatement-1).
 */
export function dosageLastChanged<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectMedicationDosageLastChanged1 | undefined {
  return readExtensions(element?.extension, shape)[0] as
    ExtensionCareConnectMedicationDosageLastChanged1 | undefined;
}

/**
 * Copies an element and sets the extension `dosageLastChanged`, or removes it if the value is
 * undefined.
 *
 * Carried by `MedicationStatement` (CareConnect-GPC-MedicationStatement-1).
 */
export function withDosageLastChanged<T extends Extensible>(
  element: T,
  value: ExtensionCareConnectMedicationDosageLastChanged1 | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `dosageLastChanged` with a value. */
export function dosageLastChangedExtension(
  value: ExtensionCareConnectMedicationDosageLastChanged1,
): ExtensionCareConnectMedicationDosageLastChanged1 {
  return makeExtension(shape, value) as ExtensionCareConnectMedicationDosageLastChanged1;
}
