// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergyCertainty-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1
import type { ExtensionCareConnectGPCAllergyCertainty1 } from '../types/ExtensionCareConnectGPCAllergyCertainty1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectAllergyCertainty1Codes } from './valuesets.js';
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

export const extensionCareConnectGPCAllergyCertainty1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['AllergyIntolerance.reaction'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1',
        ),
      ),
      'value[x]': choice({
        CodeableConcept: checked(object(codeableConcept), boundConcept(careConnectAllergyCertainty1Codes)),
      }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1',
);

/** Checks a value against Allergy certainty (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1). */
export const validateExtensionCareConnectGPCAllergyCertainty1: Validator<ExtensionCareConnectGPCAllergyCertainty1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCAllergyCertainty1>(
    extensionCareConnectGPCAllergyCertainty1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Allergy certainty. */
export function isExtensionCareConnectGPCAllergyCertainty1(
  value: unknown,
): value is ExtensionCareConnectGPCAllergyCertainty1 {
  return validateExtensionCareConnectGPCAllergyCertainty1(value, VERDICT_ONLY).valid;
}
