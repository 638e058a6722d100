// Generated from fsh/extensions/Extension-CareConnect-GPC-NominatedPharmacy-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1

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
 * Nominated pharmacy
 *
 * The pharmacy to which the patient wants prescriptions to be sent.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1
 */
export interface ExtensionCareConnectGPCNominatedPharmacy1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueReference'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1';
  /**
   * The pharmacy
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  valueReference?: ReferenceTo<'Organization'> | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1',
  value: 'valueReference',
};

/**
 * Reads the extension `nominatedPharmacy`; undefined if it is absent.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Find-Response-1),
 * `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function nominatedPharmacy<T extends Extensible>(
  element: T | undefined,
): ReferenceTo<'Organization'> | undefined {
  return readExtensions(element?.extension, shape)[0] as ReferenceTo<'Organization'> | undefined;
}

/**
 * Copies an element and sets the extension `nominatedPharmacy`, or removes it if the value is
 * undefined.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Patient` (GPConnect-Patient-Find-Response-1),
 * `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function withNominatedPharmacy<T extends Extensible, const R extends Reference>(
  element: T,
  value: (R & PlainReference<R, ReferenceTo<'Organization'>>) | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `nominatedPharmacy` with a value. */
export function nominatedPharmacyExtension(
  value: ReferenceTo<'Organization'>,
): ExtensionCareConnectGPCNominatedPharmacy1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCNominatedPharmacy1;
}
