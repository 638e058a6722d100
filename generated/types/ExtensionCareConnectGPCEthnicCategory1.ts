// Generated from fsh/extensions/Extension-CareConnect-GPC-EthnicCategory-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1

import type { CareConnectEthnicCategory1Code } from '../valuesets/CareConnectEthnicCategory1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { CodeableConceptOf, Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Ethnic category
 *
 * The ethnic group to which the patient belongs, by the NHS classification.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1
 */
export interface ExtensionCareConnectGPCEthnicCategory1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1';
  /**
   * Code of the ethnic group
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-EthnicCategory-1.
   */
  valueCodeableConcept: CodeableConceptOf<CareConnectEthnicCategory1Code>;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
  value: 'valueCodeableConcept',
};

/**
 * Reads the extension `ethnicCategory`; undefined if it is absent.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function ethnicCategory<T extends Extensible>(
  element: T | undefined,
): CodeableConceptOf<CareConnectEthnicCategory1Code> | undefined {
  return readExtensions(element?.extension, shape)[0] as
    CodeableConceptOf<CareConnectEthnicCategory1Code> | undefined;
}

/**
 * Copies an element and sets the extension `ethnicCategory`, or removes it if the value is undefined.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function withEthnicCategory<T extends Extensible>(
  element: T,
  value: CodeableConceptOf<CareConnectEthnicCategory1Code> | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `ethnicCategory` with a value. */
export function ethnicCategoryExtension(
  value: CodeableConceptOf<CareConnectEthnicCategory1Code>,
): ExtensionCareConnectGPCEthnicCategory1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCEthnicCategory1;
}
