// Generated from fsh/extensions/Extension-CareConnect-GPC-MainLocation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1

import type { ExtensionValue } from './choices.js';
import type { Extension, Reference } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type {
  Extensible,
  ExtensionShape,
  PlainReference,
  ReferenceTo,
  Restricted,
} from 'fsh-codegen/runtime/v1/types';

/**
 * Main location
 *
 * The place from which an organisation chiefly works, a practice's main surgery for instance.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1
 */
export interface ExtensionCareConnectGPCMainLocation1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueReference'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1';
  /**
   * The organisation's main location
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1.
   */
  valueReference: ReferenceTo<'Location'>;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1',
  value: 'valueReference',
};

/**
 * Reads the extension `mainLocation`; undefined if it is absent.
 *
 * Carried by `Organization` (CareConnect-GPC-Organization-1).
 */
export function mainLocation<T extends Extensible>(
  element: T | undefined,
): ReferenceTo<'Location'> | undefined {
  return readExtensions(element?.extension, shape)[0] as ReferenceTo<'Location'> | undefined;
}

/**
 * Copies an element and sets the extension `mainLocation`, or removes it if the value is undefined.
 *
 * Carried by `Organization` (CareConnect-GPC-Organization-1).
 */
export function withMainLocation<T extends Extensible, const R extends Reference>(
  element: T,
  value: (R & PlainReference<R, ReferenceTo<'Location'>>) | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `mainLocation` with a value. */
export function mainLocationExtension(value: ReferenceTo<'Location'>): ExtensionCareConnectGPCMainLocation1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCMainLocation1;
}
