// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical:
 * https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1
 */
export interface ExtensionCareConnectRelatedClinicalContent1 extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1',
};

/**
 * Reads the extensions `relatedClinicalContent`; an empty list if there are none.
 *
 * Carried by `Condition` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function relatedClinicalContent<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectRelatedClinicalContent1[] {
  return readExtensions(element?.extension, shape) as ExtensionCareConnectRelatedClinicalContent1[];
}

/**
 * Copies an element and replaces its extensions `relatedClinicalContent`.
 *
 * Carried by `Condition` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function withRelatedClinicalContent<T extends Extensible>(
  element: T,
  values: readonly ExtensionCareConnectRelatedClinicalContent1[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/** Makes an extension `relatedClinicalContent` with a value. */
export function relatedClinicalContentExtension(
  value: ExtensionCareConnectRelatedClinicalContent1,
): ExtensionCareConnectRelatedClinicalContent1 {
  return makeExtension(shape, value) as ExtensionCareConnectRelatedClinicalContent1;
}
