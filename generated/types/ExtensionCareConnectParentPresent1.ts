// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical: https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1
 */
export interface ExtensionCareConnectParentPresent1 extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1',
};

/**
 * Reads the extension `parentPresent`; undefined if it is absent.
 *
 * Carried by `Immunization` (CareConnect-GPC-Immunization-1).
 */
export function parentPresent<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectParentPresent1 | undefined {
  return readExtensions(element?.extension, shape)[0] as ExtensionCareConnectParentPresent1 | undefined;
}

/**
 * Copies an element and sets the extension `parentPresent`, or removes it if the value is undefined.
 *
 * Carried by `Immunization` (CareConnect-GPC-Immunization-1).
 */
export function withParentPresent<T extends Extensible>(
  element: T,
  value: ExtensionCareConnectParentPresent1 | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `parentPresent` with a value. */
export function parentPresentExtension(
  value: ExtensionCareConnectParentPresent1,
): ExtensionCareConnectParentPresent1 {
  return makeExtension(shape, value) as ExtensionCareConnectParentPresent1;
}
