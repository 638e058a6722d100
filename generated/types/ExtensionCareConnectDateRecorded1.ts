// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical: https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1
 */
export interface ExtensionCareConnectDateRecorded1 extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1',
};

/**
 * Reads the extension `recordedDate`; undefined if it is absent.
 *
 * Carried by `Immunization` (CareConnect-GPC-Immunization-1).
 */
export function recordedDate<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectDateRecorded1 | undefined {
  return readExtensions(element?.extension, shape)[0] as ExtensionCareConnectDateRecorded1 | undefined;
}

/**
 * Copies an element and sets the extension `recordedDate`, or removes it if the value is undefined.
 *
 * Carried by `Immunization` (CareConnect-GPC-Immunization-1).
 */
export function withRecordedDate<T extends Extensible>(
  element: T,
  value: ExtensionCareConnectDateRecorded1 | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `recordedDate` with a value. */
export function recordedDateExtension(
  value: ExtensionCareConnectDateRecorded1,
): ExtensionCareConnectDateRecorded1 {
  return makeExtension(shape, value) as ExtensionCareConnectDateRecorded1;
}
