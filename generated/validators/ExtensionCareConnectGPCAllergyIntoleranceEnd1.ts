// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1
import type { ExtensionCareConnectGPCAllergyIntoleranceEnd1 } from '../types/ExtensionCareConnectGPCAllergyIntoleranceEnd1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  VERDICT_ONLY,
  choice,
  dataType,
  dateTime,
  elementOf,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
  required,
  string,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCAllergyIntoleranceEnd1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['AllergyIntolerance'],
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice('endDate', extensionEndDateRules, 1, 1, 'endDate'),
          extensionSlice('reasonEnded', extensionReasonEndedRules, 1, 1, 'reasonEnded'),
        ]),
        'extension:endDate',
        'extension:reasonEnded',
      ),
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1',
        ),
      ),
      'value[x]': forbidden,
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1',
);

export const extensionEndDateRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCAllergyIntoleranceEnd1,
  'extension:endDate',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('endDate')),
      'value[x]': choice({ DateTime: dateTime }),
    },
  }),
);

export const extensionReasonEndedRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCAllergyIntoleranceEnd1,
  'extension:reasonEnded',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('reasonEnded')),
      'value[x]': choice({ String: string }),
    },
  }),
);

/** Checks a value against End of an allergy (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1). */
export const validateExtensionCareConnectGPCAllergyIntoleranceEnd1: Validator<ExtensionCareConnectGPCAllergyIntoleranceEnd1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCAllergyIntoleranceEnd1>(
    extensionCareConnectGPCAllergyIntoleranceEnd1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by End of an allergy. */
export function isExtensionCareConnectGPCAllergyIntoleranceEnd1(
  value: unknown,
): value is ExtensionCareConnectGPCAllergyIntoleranceEnd1 {
  return validateExtensionCareConnectGPCAllergyIntoleranceEnd1(value, VERDICT_ONLY).valid;
}
