// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical:
 * https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1
 */
export interface ExtensionCareConnectEmergencyCareDischargeStatus1 extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1',
};

/**
 * Reads the extensions `emergencyCareDischargeStatus`; an empty list if there are none.
 *
 * Carried by `Encounter` (CareConnect-GPC-Encounter-1).
 */
export function emergencyCareDischargeStatus<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectEmergencyCareDischargeStatus1[] {
  return readExtensions(element?.extension, shape) as ExtensionCareConnectEmergencyCareDischargeStatus1[];
}

/**
 * Copies an element and replaces its extensions `emergencyCareDischargeStatus`.
 *
 * Carried by `Encounter` (CareConnect-GPC-Encounter-1).
 */
export function withEmergencyCareDischargeStatus<T extends Extensible>(
  element: T,
  values: readonly ExtensionCareConnectEmergencyCareDischargeStatus1[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/** Makes an extension `emergencyCareDischargeStatus` with a value. */
export function emergencyCareDischargeStatusExtension(
  value: ExtensionCareConnectEmergencyCareDischargeStatus1,
): ExtensionCareConnectEmergencyCareDischargeStatus1 {
  return makeExtension(shape, value) as ExtensionCareConnectEmergencyCareDischargeStatus1;
}
