// Generated from fsh/extensions/birthPlace.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/birthPlace

import type { ExtensionValue } from './choices.js';
import type { Address, Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Place of birth
 *
 * Where the patient was born, as registered. A system that keeps the place as one line of text gives
 * it in the address's text.
 *
 * Canonical: http://hl7.org/fhir/StructureDefinition/birthPlace
 */
export interface BirthPlace extends Restricted<Extension, ExtensionValue, 'valueAddress'> {
  url: 'http://hl7.org/fhir/StructureDefinition/birthPlace';
  /** The place, in parts or as text */
  valueAddress?: Address | undefined;
}

const shape: ExtensionShape = {
  url: 'http://hl7.org/fhir/StructureDefinition/birthPlace',
  value: 'valueAddress',
};

/**
 * Reads the extension `birthPlace`; undefined if it is absent.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function birthPlace<T extends Extensible>(element: T | undefined): Address | undefined {
  return readExtensions(element?.extension, shape)[0] as Address | undefined;
}

/**
 * Copies an element and sets the extension `birthPlace`, or removes it if the value is undefined.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function withBirthPlace<T extends Extensible>(element: T, value: Address | undefined): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `birthPlace` with a value. */
export function birthPlaceExtension(value: Address): BirthPlace {
  return makeExtension(shape, value) as BirthPlace;
}
