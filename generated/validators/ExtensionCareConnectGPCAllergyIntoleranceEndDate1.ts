// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1
import type { ExtensionCareConnectGPCAllergyIntoleranceEndDate1 } from '../types/ExtensionCareConnectGPCAllergyIntoleranceEndDate1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  VERDICT_ONLY,
  choice,
  dataType,
  dateTime,
  fixedPrimitive,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCAllergyIntoleranceEndDate1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['AllergyIntolerance'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1',
        ),
      ),
      'value[x]': choice({ DateTime: dateTime }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1',
);

/** Checks a value against End date of an allergy (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1). */
export const validateExtensionCareConnectGPCAllergyIntoleranceEndDate1: Validator<ExtensionCareConnectGPCAllergyIntoleranceEndDate1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCAllergyIntoleranceEndDate1>(
    extensionCareConnectGPCAllergyIntoleranceEndDate1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by End date of an allergy. */
export function isExtensionCareConnectGPCAllergyIntoleranceEndDate1(
  value: unknown,
): value is ExtensionCareConnectGPCAllergyIntoleranceEndDate1 {
  return validateExtensionCareConnectGPCAllergyIntoleranceEndDate1(value, VERDICT_ONLY).valid;
}
