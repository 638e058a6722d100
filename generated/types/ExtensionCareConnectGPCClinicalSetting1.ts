// Generated from fsh/extensions/Extension-CareConnect-GPC-ClinicalSetting-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1

import type { ExtensionValue } from './choices.js';
import type { CodeableConcept, Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Clinical setting
 *
 * The setting of care in which a list, of problems above all, was drawn up.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1
 */
export interface ExtensionCareConnectGPCClinicalSetting1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1';
  /**
   * Code of the setting
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-CareSettingType-1. Its codes are
   * not all known here, so that the type does not list them.
   */
  valueCodeableConcept: CodeableConcept;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1',
  value: 'valueCodeableConcept',
};

/**
 * Reads the extension `clinicalSetting`; undefined if it is absent.
 *
 * Carried by `List` (CareConnect-GPC-List-1).
 */
export function clinicalSetting<T extends Extensible>(element: T | undefined): CodeableConcept | undefined {
  return readExtensions(element?.extension, shape)[0] as CodeableConcept | undefined;
}

/**
 * Copies an element and sets the extension `clinicalSetting`, or removes it if the value is undefined.
 *
 * Carried by `List` (CareConnect-GPC-List-1).
 */
export function withClinicalSetting<T extends Extensible>(element: T, value: CodeableConcept | undefined): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `clinicalSetting` with a value. */
export function clinicalSettingExtension(value: CodeableConcept): ExtensionCareConnectGPCClinicalSetting1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCClinicalSetting1;
}
