// Generated from fsh/extensions/Extension-CareConnect-GPC-ResidentialStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1

import type { CareConnectResidentialStatus1Code } from '../valuesets/CareConnectResidentialStatus1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { CodeableConceptOf, Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Residential status
 *
 * Whether the patient is a resident of the UK or of another country.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1
 */
export interface ExtensionCareConnectGPCResidentialStatus1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1';
  /**
   * Code of the residential status
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ResidentialStatus-1.
   */
  valueCodeableConcept: CodeableConceptOf<CareConnectResidentialStatus1Code>;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1',
  value: 'valueCodeableConcept',
};

/**
 * Reads the extension `residentialStatus`; undefined if it is absent.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function residentialStatus<T extends Extensible>(
  element: T | undefined,
): CodeableConceptOf<CareConnectResidentialStatus1Code> | undefined {
  return readExtensions(element?.extension, shape)[0] as
    CodeableConceptOf<CareConnectResidentialStatus1Code> | undefined;
}

/**
 * Copies an element and sets the extension `residentialStatus`, or removes it if the value is
 * undefined.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function withResidentialStatus<T extends Extensible>(
  element: T,
  value: CodeableConceptOf<CareConnectResidentialStatus1Code> | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `residentialStatus` with a value. */
export function residentialStatusExtension(
  value: CodeableConceptOf<CareConnectResidentialStatus1Code>,
): ExtensionCareConnectGPCResidentialStatus1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCResidentialStatus1;
}
