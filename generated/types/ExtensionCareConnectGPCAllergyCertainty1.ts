// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergyCertainty-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1

import type { CareConnectAllergyCertainty1Code } from '../valuesets/CareConnectAllergyCertainty1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import type { CodeableConceptOf, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Allergy certainty
 *
 * How sure it is that the substance, and not something else, made the patient react.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1
 */
export interface ExtensionCareConnectGPCAllergyCertainty1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1';
  /**
   * Code of the certainty
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyCertainty-1.
   */
  valueCodeableConcept?: CodeableConceptOf<CareConnectAllergyCertainty1Code> | undefined;
}
