// Generated from fsh/extensions/Extension-CareConnect-GPC-ClinicalSetting-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1
import type { ExtensionCareConnectGPCClinicalSetting1 } from '../types/ExtensionCareConnectGPCClinicalSetting1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectCareSettingType1Codes } from './valuesets.js';
import {
  VERDICT_ONLY,
  boundConcept,
  checked,
  choice,
  dataType,
  fixedPrimitive,
  object,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCClinicalSetting1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['List'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1',
        ),
      ),
      'value[x]': required(
        choice({
          CodeableConcept: checked(object(codeableConcept), boundConcept(careConnectCareSettingType1Codes)),
        }),
      ),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1',
);

/** Checks a value against Clinical setting (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1). */
export const validateExtensionCareConnectGPCClinicalSetting1: Validator<ExtensionCareConnectGPCClinicalSetting1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCClinicalSetting1>(
    extensionCareConnectGPCClinicalSetting1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Clinical setting. */
export function isExtensionCareConnectGPCClinicalSetting1(
  value: unknown,
): value is ExtensionCareConnectGPCClinicalSetting1 {
  return validateExtensionCareConnectGPCClinicalSetting1(value, VERDICT_ONLY).valid;
}
