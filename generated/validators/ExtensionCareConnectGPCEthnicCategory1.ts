// Generated from fsh/extensions/Extension-CareConnect-GPC-EthnicCategory-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1
import type { ExtensionCareConnectGPCEthnicCategory1 } from '../types/ExtensionCareConnectGPCEthnicCategory1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectEthnicCategory1Codes } from './valuesets.js';
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

export const extensionCareConnectGPCEthnicCategory1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
        ),
      ),
      'value[x]': required(
        choice({
          CodeableConcept: checked(object(codeableConcept), boundConcept(careConnectEthnicCategory1Codes)),
        }),
      ),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
);

/** Checks a value against Ethnic category (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1). */
export const validateExtensionCareConnectGPCEthnicCategory1: Validator<ExtensionCareConnectGPCEthnicCategory1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCEthnicCategory1>(
    extensionCareConnectGPCEthnicCategory1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Ethnic category. */
export function isExtensionCareConnectGPCEthnicCategory1(
  value: unknown,
): value is ExtensionCareConnectGPCEthnicCategory1 {
  return validateExtensionCareConnectGPCEthnicCategory1(value, VERDICT_ONLY).valid;
}
