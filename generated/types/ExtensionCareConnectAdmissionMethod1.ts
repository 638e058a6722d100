// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical: https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1
 */
export interface ExtensionCareConnectAdmissionMethod1 extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1',
};

/**
 * Reads the extensions `admissionMethod`; an empty list if there are none.
 *
 * Carried by `Encounter.hospitalization` (CareConnect-GPC-Encounter-1).
 */
export function admissionMethod<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectAdmissionMethod1[] {
  return readExtensions(element?.extension, shape) as ExtensionCareConnectAdmissionMethod1[];
}

/**
 * Copies an element and replaces its extensions `admissionMethod`.
 *
 * Carried by `Encounter.hospitalization` (CareConnect-GPC-Encounter-1).
 */
export function withAdmissionMethod<T extends Extensible>(
  element: T,
  values: readonly ExtensionCareConnectAdmissionMethod1[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/** Makes an extension `admissionMethod` with a value. */
export function admissionMethodExtension(
  value: ExtensionCareConnectAdmissionMethod1,
): ExtensionCareConnectAdmissionMethod1 {
  return makeExtension(shape, value) as ExtensionCareConnectAdmissionMethod1;
}
