// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical:
 * https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1
 */
export interface ExtensionCareConnectProblemSignificance1 extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1',
};

/**
 * Reads the extension `problemSignificance`; undefined if it is absent.
 *
 * Carried by `Condition` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function problemSignificance<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectProblemSignificance1 | undefined {
  return readExtensions(element?.extension, shape)[0] as ExtensionCareConnectProblemSignificance1 | undefined;
}

/**
 * Copies an element and sets the extension `problemSignificance`, or removes it if the value is
 * undefined.
 *
 * Carried by `Condition` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function withProblemSignificance<T extends Extensible>(
  element: T,
  value: ExtensionCareConnectProblemSignificance1 | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `problemSignificance` with a value. */
export function problemSignificanceExtension(
  value: ExtensionCareConnectProblemSignificance1,
): ExtensionCareConnectProblemSignificance1 {
  return makeExtension(shape, value) as ExtensionCareConnectProblemSignificance1;
}
