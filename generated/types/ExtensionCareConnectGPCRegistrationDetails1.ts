// Generated from fsh/extensions/Extension-CareConnect-GPC-RegistrationDetails-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1

import type { CareConnectRegistrationType1Code } from '../valuesets/CareConnectRegistrationType1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension, Period } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type {
  CodeableConceptOf,
  Extensible,
  ExtensionShape,
  ReferenceTo,
  Restricted,
} from 'fsh-codegen/runtime/v1/types';

/**
 * When the registration began and, if it did, ended
 *
 * Element: `Extension.extension:registrationPeriod`
 */
export interface ExtensionCareConnectGPCRegistrationDetails1ExtensionRegistrationPeriod extends Restricted<
  Extension,
  ExtensionValue,
  'valuePeriod'
> {
  url: 'registrationPeriod';
  /**
   * The time during which the patient is registered
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  valuePeriod: Period;
}

/**
 * Kind of registration, such as regular or temporary
 *
 * Element: `Extension.extension:registrationType`
 */
export interface ExtensionCareConnectGPCRegistrationDetails1ExtensionRegistrationType extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'registrationType';
  /**
   * The kind, as a code
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationType-1.
   */
  valueCodeableConcept: CodeableConceptOf<CareConnectRegistrationType1Code>;
}

/**
 * The branch that the patient usually goes to
 *
 * Element: `Extension.extension:preferredBranchSurgery`
 */
export interface ExtensionCareConnectGPCRegistrationDetails1ExtensionPreferredBranchSurgery extends Restricted<
  Extension,
  ExtensionValue,
  'valueReference'
> {
  url: 'preferredBranchSurgery';
  /**
   * The branch surgery
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1.
   */
  valueReference?: ReferenceTo<'Location'> | undefined;
}

/**
 * Registration details
 *
 * How a patient is registered with the practice: since when, as what kind of patient, and which branch
 * the patient prefers.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1
 */
export interface ExtensionCareConnectGPCRegistrationDetails1 extends Restricted<
  Extension,
  ExtensionValue,
  never
> {
  /**
   * Additional Content defined by implementations
   *
   * Slices: registrationPeriod (0..1), registrationType (0..1), registrationStatus (0..0),
   * preferredBranchSurgery (0..1).
   */
  extension?:
    | (
        | ExtensionCareConnectGPCRegistrationDetails1ExtensionRegistrationPeriod
        | ExtensionCareConnectGPCRegistrationDetails1ExtensionRegistrationType
        | ExtensionCareConnectGPCRegistrationDetails1ExtensionPreferredBranchSurgery
        | Extension
      )[]
    | undefined;
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1';
}

/** What the extension says, part by part. */
export interface ExtensionCareConnectGPCRegistrationDetails1Value {
  /**
   * When the registration began and, if it did, ended
   *
   * The time during which the patient is registered
   */
  registrationPeriod?: Period | undefined;
  /**
   * Kind of registration, such as regular or temporary
   *
   * The kind, as a code
   */
  registrationType?: CodeableConceptOf<CareConnectRegistrationType1Code> | undefined;
  /**
   * The branch that the patient usually goes to
   *
   * The branch surgery
   */
  preferredBranchSurgery?: ReferenceTo<'Location'> | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1',
  parts: {
    registrationPeriod: { url: 'registrationPeriod', value: 'valuePeriod' },
    registrationType: { url: 'registrationType', value: 'valueCodeableConcept' },
    preferredBranchSurgery: { url: 'preferredBranchSurgery', value: 'valueReference' },
  },
};

/**
 * Reads the extension `registrationDetails`; undefined if it is absent.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Find-Response-1),
 * `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function registrationDetails<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectGPCRegistrationDetails1Value | undefined {
  return readExtensions(element?.extension, shape)[0] as
    ExtensionCareConnectGPCRegistrationDetails1Value | undefined;
}

/**
 * Copies an element and sets the extension `registrationDetails`, or removes it if the value is
 * undefined.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Find-Response-1),
 * `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function withRegistrationDetails<T extends Extensible>(
  element: T,
  value: ExtensionCareConnectGPCRegistrationDetails1Value | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `registrationDetails` with a value. */
export function registrationDetailsExtension(
  value: ExtensionCareConnectGPCRegistrationDetails1Value,
): ExtensionCareConnectGPCRegistrationDetails1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCRegistrationDetails1;
}
