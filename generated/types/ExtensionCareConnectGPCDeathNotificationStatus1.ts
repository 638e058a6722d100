// Generated from fsh/extensions/Extension-CareConnect-GPC-DeathNotificationStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1

import type { CareConnectDeathNotificationStatus1Code } from '../valuesets/CareConnectDeathNotificationStatus1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { CodeableConceptOf, Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Death notification status
 *
 * What kind of notice of the patient's death the Personal Demographics Service (PDS) holds: an
 * informal one from a local NHS organisation, or a formal one from a registrar.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1
 */
export interface ExtensionCareConnectGPCDeathNotificationStatus1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1';
  /**
   * The kind of notice on PDS
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-DeathNotificationStatus-1.
   */
  valueCodeableConcept: CodeableConceptOf<CareConnectDeathNotificationStatus1Code>;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1',
  value: 'valueCodeableConcept',
};

/**
 * Reads the extension `deathNotificationStatus`; undefined if it is absent.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Find-Response-1),
 * `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function deathNotificationStatus<T extends Extensible>(
  element: T | undefined,
): CodeableConceptOf<CareConnectDeathNotificationStatus1Code> | undefined {
  return readExtensions(element?.extension, shape)[0] as
    CodeableConceptOf<CareConnectDeathNotificationStatus1Code> | undefined;
}

/**
 * Copies an element and sets the extension `deathNotificationStatus`, or removes it if the value is
 * undefined.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Find-Response-1),
 * `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function withDeathNotificationStatus<T extends Extensible>(
  element: T,
  value: CodeableConceptOf<CareConnectDeathNotificationStatus1Code> | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `deathNotificationStatus` with a value. */
export function deathNotificationStatusExtension(
  value: CodeableConceptOf<CareConnectDeathNotificationStatus1Code>,
): ExtensionCareConnectGPCDeathNotificationStatus1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCDeathNotificationStatus1;
}
