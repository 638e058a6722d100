// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical: https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1
 */
export interface ExtensionCareConnectDischargeMethod1 extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1',
};

/**
 * Reads the extensions `dischargeMethod`; an empty list if there are none.
 *
 * Carried by `Encounter.hospitalization` (CareConnect-GPC-Encounter-1).
 */
export function dischargeMethod<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectDischargeMethod1[] {
  return readExtensions(element?.extension, shape) as ExtensionCareConnectDischargeMethod1[];
}

/**
 * Copies an element and replaces its extensions `dischargeMethod`.
 *
 * Carried by `Encounter.hospitalization` (CareConnect-GPC-Encounter-1).
 */
export function withDischargeMethod<T extends Extensible>(
  element: T,
  values: readonly ExtensionCareConnectDischargeMethod1[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/** Makes an extension `dischargeMethod` with a value. */
export function dischargeMethodExtension(
  value: ExtensionCareConnectDischargeMethod1,
): ExtensionCareConnectDischargeMethod1 {
  return makeExtension(shape, value) as ExtensionCareConnectDischargeMethod1;
}
