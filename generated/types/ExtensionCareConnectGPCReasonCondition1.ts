// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1
 */
export interface ExtensionCareConnectGPCReasonCondition1 extends ExtensionWithUrl<'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1',
};

/**
 * Reads the extensions `reason`; an empty list if there are none.
 *
 * Carried by `Observation` (CareConnect-GPC-Observation-1).
 */
export function observationReason<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectGPCReasonCondition1[] {
  return readExtensions(element?.extension, shape) as ExtensionCareConnectGPCReasonCondition1[];
}

/**
 * Copies an element and replaces its extensions `reason`.
 *
 * Carried by `Observation` (CareConnect-GPC-Observation-1).
 */
export function withObservationReason<T extends Extensible>(
  element: T,
  values: readonly ExtensionCareConnectGPCReasonCondition1[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/** Makes an extension `reason` with a value. */
export function observationReasonExtension(
  value: ExtensionCareConnectGPCReasonCondition1,
): ExtensionCareConnectGPCReasonCondition1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCReasonCondition1;
}
