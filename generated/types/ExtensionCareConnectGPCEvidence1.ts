// Generated from fsh/extensions/Extension-CareConnect-GPC-Evidence-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1

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
 * Evidence of an allergy
 *
 * The report of the investigation that made an allergy certain, such as that of a skin prick test.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1
 */
export interface ExtensionCareConnectGPCEvidence1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueReference'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1';
  /** The report */
  valueReference?: ReferenceTo<'DiagnosticReport'> | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1',
  value: 'valueReference',
};

/**
 * Reads the extension `evidence`; undefined if it is absent.
 *
 * Carried by `AllergyIntolerance` (CareConnect-GPC-AllergyIntolerance-1).
 */
export function allergyIntoleranceEvidence<T extends Extensible>(
  element: T | undefined,
): ReferenceTo<'DiagnosticReport'> | undefined {
  return readExtensions(element?.extension, shape)[0] as ReferenceTo<'DiagnosticReport'> | undefined;
}

/**
 * Copies an element and sets the extension `evidence`, or removes it if the value is undefined.
 *
 * Carried by `AllergyIntolerance` (CareConnect-GPC-AllergyIntolerance-1).
 */
export function withAllergyIntoleranceEvidence<T extends Extensible, const R extends Reference>(
  element: T,
  value: (R & PlainReference<R, ReferenceTo<'DiagnosticReport'>>) | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `evidence` with a value. */
export function allergyIntoleranceEvidenceExtension(
  value: ReferenceTo<'DiagnosticReport'>,
): ExtensionCareConnectGPCEvidence1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCEvidence1;
}
