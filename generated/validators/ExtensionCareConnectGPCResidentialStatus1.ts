// Generated from fsh/extensions/Extension-CareConnect-GPC-ResidentialStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1
import type { ExtensionCareConnectGPCResidentialStatus1 } from '../types/ExtensionCareConnectGPCResidentialStatus1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectResidentialStatus1Codes } from './valuesets.js';
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

export const extensionCareConnectGPCResidentialStatus1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1',
        ),
      ),
      'value[x]': required(
        choice({
          CodeableConcept: checked(object(codeableConcept), boundConcept(careConnectResidentialStatus1Codes)),
        }),
      ),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1',
);

/** Checks a value against Residential status (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1). */
export const validateExtensionCareConnectGPCResidentialStatus1: Validator<ExtensionCareConnectGPCResidentialStatus1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCResidentialStatus1>(
    extensionCareConnectGPCResidentialStatus1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Residential status. */
export function isExtensionCareConnectGPCResidentialStatus1(
  value: unknown,
): value is ExtensionCareConnectGPCResidentialStatus1 {
  return validateExtensionCareConnectGPCResidentialStatus1(value, VERDICT_ONLY).valid;
}
