// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergySeverity-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1

import type { ExtensionValue } from './choices.js';
import type { CodeableConcept, Extension } from 'fhir/r3.js';
import type { Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Allergy severity
 *
 * How badly the patient reacts, as a code.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1
 */
export interface ExtensionCareConnectGPCAllergySeverity1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1';
  /**
   * Code of the severity
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergySeverity-1. Its codes are
   * not all known here, so that the type does not list them.
   */
  valueCodeableConcept?: CodeableConcept | undefined;
}
