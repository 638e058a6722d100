// Generated from fsh/extensions/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1

import type { CareConnectNHSNumberVerificationStatus1Code } from '../valuesets/CareConnectNHSNumberVerificationStatus1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { CodeableConceptOf, Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * NHS number verification status
 *
 * How far it is certain that the NHS number is this patient's: whether it was traced or verified, and
 * with which result.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1
 */
export interface ExtensionCareConnectGPCNHSNumberVerificationStatus1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1';
  /**
   * Result of tracing or verifying the number
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NHSNumberVerificationStatus-1.
   */
  valueCodeableConcept: CodeableConceptOf<CareConnectNHSNumberVerificationStatus1Code>;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1',
  value: 'valueCodeableConcept',
};

/**
 * Reads the extension `nhsNumberVerificationStatus`; undefined if it is absent.
 *
 * Carried by `Patient.identifier:nhsNumber` (CareConnect-GPC-Patient-1),
 * `Patient.identifier:nhsNumber` (GPConnect-Patient-Find-Response-1), `Patient.identifier:nhsNumber`
 * (GPConnect-Patient-Register-Request-1).
 */
export function nhsNumberVerificationStatus<T extends Extensible>(
  element: T | undefined,
): CodeableConceptOf<CareConnectNHSNumberVerificationStatus1Code> | undefined {
  return readExtensions(element?.extension, shape)[0] as
    CodeableConceptOf<CareConnectNHSNumberVerificationStatus1Code> | undefined;
}

/**
 * Copies an element and sets the extension `nhsNumberVerificationStatus`, or removes it if the value
 * is undefined.
 *
 * Carried by `Patient.identifier:nhsNumber` (CareConnect-GPC-Patient-1),
 * `Patient.identifier:nhsNumber` (GPConnect-Patient-Find-Response-1), `Patient.identifier:nhsNumber`
 * (GPConnect-Patient-Register-Request-1).
 */
export function withNhsNumberVerificationStatus<T extends Extensible>(
  element: T,
  value: CodeableConceptOf<CareConnectNHSNumberVerificationStatus1Code> | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `nhsNumberVerificationStatus` with a value. */
export function nhsNumberVerificationStatusExtension(
  value: CodeableConceptOf<CareConnectNHSNumberVerificationStatus1Code>,
): ExtensionCareConnectGPCNHSNumberVerificationStatus1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCNHSNumberVerificationStatus1;
}
