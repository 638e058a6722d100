// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical:
 * https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1
 */
export interface ExtensionCareConnectOutcomeOfAttendance1 extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1',
};

/**
 * Reads the extensions `outcomeOfAttendance`; an empty list if there are none.
 *
 * Carried by `Encounter` (CareConnect-GPC-Encounter-1).
 */
export function outcomeOfAttendance<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectOutcomeOfAttendance1[] {
  return readExtensions(element?.extension, shape) as ExtensionCareConnectOutcomeOfAttendance1[];
}

/**
 * Copies an element and replaces its extensions `outcomeOfAttendance`.
 *
 * Carried by `Encounter` (CareConnect-GPC-Encounter-1).
 */
export function withOutcomeOfAttendance<T extends Extensible>(
  element: T,
  values: readonly ExtensionCareConnectOutcomeOfAttendance1[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/** Makes an extension `outcomeOfAttendance` with a value. */
export function outcomeOfAttendanceExtension(
  value: ExtensionCareConnectOutcomeOfAttendance1,
): ExtensionCareConnectOutcomeOfAttendance1 {
  return makeExtension(shape, value) as ExtensionCareConnectOutcomeOfAttendance1;
}
