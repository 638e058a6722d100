// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1

import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import type { Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * End date of an allergy
 *
 * When an allergy or intolerance ceased to hold. The profiles use
 * Extension-CareConnect-GPC-AllergyIntoleranceEnd-1, which also gives the reason.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1
 */
export interface ExtensionCareConnectGPCAllergyIntoleranceEndDate1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueDateTime'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1';
  /** Date, or date and time, of the end */
  valueDateTime?: string | undefined;
}
