// Generated from fsh/extensions/Extension-GPConnect-DeliveryChannel-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1

import type { GPConnectDeliveryChannel1Code } from '../valuesets/GPConnectDeliveryChannel1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import type { CodeableConceptOf, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Delivery channel, as a CodeableConcept
 *
 * How the patient is seen: in person, by telephone, by video or as a visit. The profiles use
 * Extension-GPConnect-DeliveryChannel-2, which says the same with a plain code.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1
 */
export interface ExtensionGPConnectDeliveryChannel1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1';
  /**
   * The channel through which care is given
   *
   * Binding: extensible, https://fhir.nhs.uk/STU3/ValueSet/GPConnect-DeliveryChannel-1.
   */
  valueCodeableConcept?: CodeableConceptOf<GPConnectDeliveryChannel1Code> | undefined;
}
