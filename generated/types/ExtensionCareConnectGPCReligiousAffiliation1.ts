// Generated from fsh/extensions/Extension-CareConnect-GPC-ReligiousAffiliation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1

import type { ExtensionValue } from './choices.js';
import type { CodeableConcept, Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Religious affiliation
 *
 * The religion or belief that the patient follows.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1
 */
export interface ExtensionCareConnectGPCReligiousAffiliation1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1';
  /**
   * Code of the religion or belief
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ReligiousAffiliation-1. Its codes
   * are not all known here, so that the type does not list them.
   */
  valueCodeableConcept: CodeableConcept;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1',
  value: 'valueCodeableConcept',
};

/**
 * Reads the extension `religiousAffiliation`; undefined if it is absent.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function religiousAffiliation<T extends Extensible>(
  element: T | undefined,
): CodeableConcept | undefined {
  return readExtensions(element?.extension, shape)[0] as CodeableConcept | undefined;
}

/**
 * Copies an element and sets the extension `religiousAffiliation`, or removes it if the value is
 * undefined.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function withReligiousAffiliation<T extends Extensible>(
  element: T,
  value: CodeableConcept | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `religiousAffiliation` with a value. */
export function religiousAffiliationExtension(
  value: CodeableConcept,
): ExtensionCareConnectGPCReligiousAffiliation1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCReligiousAffiliation1;
}
