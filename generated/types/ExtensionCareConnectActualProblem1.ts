// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical: https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1
 */
export interface ExtensionCareConnectActualProblem1 extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1',
};

/**
 * Reads the extension `actualProblem`; undefined if it is absent.
 *
 * Carried by `Condition` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function actualProblem<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectActualProblem1 | undefined {
  return readExtensions(element?.extension, shape)[0] as ExtensionCareConnectActualProblem1 | undefined;
}

/**
 * Copies an element and sets the extension `actualProblem`, or removes it if the value is undefined.
 *
 * Carried by `Condition` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function withActualProblem<T extends Extensible>(
  element: T,
  value: ExtensionCareConnectActualProblem1 | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `actualProblem` with a value. */
export function actualProblemExtension(
  value: ExtensionCareConnectActualProblem1,
): ExtensionCareConnectActualProblem1 {
  return makeExtension(shape, value) as ExtensionCareConnectActualProblem1;
}
