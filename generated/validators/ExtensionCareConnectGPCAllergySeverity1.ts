// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergySeverity-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1
import type { ExtensionCareConnectGPCAllergySeverity1 } from '../types/ExtensionCareConnectGPCAllergySeverity1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectAllergySeverity1Codes } from './valuesets.js';
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

export const extensionCareConnectGPCAllergySeverity1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['AllergyIntolerance.reaction'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1',
        ),
      ),
      'value[x]': choice({
        CodeableConcept: checked(object(codeableConcept), boundConcept(careConnectAllergySeverity1Codes)),
      }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1',
);

/** Checks a value against Allergy severity (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1). */
export const validateExtensionCareConnectGPCAllergySeverity1: Validator<ExtensionCareConnectGPCAllergySeverity1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCAllergySeverity1>(
    extensionCareConnectGPCAllergySeverity1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Allergy severity. */
export function isExtensionCareConnectGPCAllergySeverity1(
  value: unknown,
): value is ExtensionCareConnectGPCAllergySeverity1 {
  return validateExtensionCareConnectGPCAllergySeverity1(value, VERDICT_ONLY).valid;
}
