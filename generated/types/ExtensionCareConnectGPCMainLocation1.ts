// Generated from fsh/extensions/Extension-CareConnect-GPC-MainLocation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1 version 1.2.7

import type { ExtensionValue } from './choices.js';
import {
  type Extensible,
  type ExtensionShape,
  type ReferenceTo,
  type Restricted,
  readExtensions,
  withExtensions,
} from './support.js';
import type { Extension } from 'fhir/r3.js';

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
 * Reads the extension `mainLocation`; undefined where it is absent.
 *
 * Carried by `Organization` (CareConnect-GPC-Organization-1).
 */
export function mainLocation(element: Extensible | undefined): ReferenceTo<'Location'> | undefined {
  return readExtensions(element?.extension, shape)[0] as ReferenceTo<'Location'> | undefined;
}

/**
 * A copy of an element with the extension `mainLocation` set or replaced; with undefined, without it.
 *
 * Carried by `Organization` (CareConnect-GPC-Organization-1).
 */
export function withMainLocation<T extends Extensible>(
  element: T,
  value: ReferenceTo<'Location'> | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}
