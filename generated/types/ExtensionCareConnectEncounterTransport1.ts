// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ExtensionWithUrl } from 'fsh-codegen/runtime/v1/types';

/**
 * A Extension whose definition nobody publishes, so that no more is known of it than its name.
 *
 * Canonical:
 * https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1
 */
export interface ExtensionCareConnectEncounterTransport1 extends ExtensionWithUrl<'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1'> {}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1',
};

/**
 * Reads the extensions `encounterTransport`; an empty list if there are none.
 *
 * Carried by `Encounter` (CareConnect-GPC-Encounter-1).
 */
export function encounterTransport<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectEncounterTransport1[] {
  return readExtensions(element?.extension, shape) as ExtensionCareConnectEncounterTransport1[];
}

/**
 * Copies an element and replaces its extensions `encounterTransport`.
 *
 * Carried by `Encounter` (CareConnect-GPC-Encounter-1).
 */
export function withEncounterTransport<T extends Extensible>(
  element: T,
  values: readonly ExtensionCareConnectEncounterTransport1[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/** Makes an extension `encounterTransport` with a value. */
export function encounterTransportExtension(
  value: ExtensionCareConnectEncounterTransport1,
): ExtensionCareConnectEncounterTransport1 {
  return makeExtension(shape, value) as ExtensionCareConnectEncounterTransport1;
}
