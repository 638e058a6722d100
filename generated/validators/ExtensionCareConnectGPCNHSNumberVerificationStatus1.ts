// Generated from fsh/extensions/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1
import type { ExtensionCareConnectGPCNHSNumberVerificationStatus1 } from '../types/ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectNHSNumberVerificationStatus1Codes } from './valuesets.js';
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

export const extensionCareConnectGPCNHSNumberVerificationStatus1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient.identifier'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1',
        ),
      ),
      'value[x]': required(
        choice({
          CodeableConcept: checked(
            object(codeableConcept),
            boundConcept(careConnectNHSNumberVerificationStatus1Codes),
          ),
        }),
      ),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1',
);

/** Checks a value against NHS number verification status (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1). */
export const validateExtensionCareConnectGPCNHSNumberVerificationStatus1: Validator<ExtensionCareConnectGPCNHSNumberVerificationStatus1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCNHSNumberVerificationStatus1>(
    extensionCareConnectGPCNHSNumberVerificationStatus1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by NHS number verification status. */
export function isExtensionCareConnectGPCNHSNumberVerificationStatus1(
  value: unknown,
): value is ExtensionCareConnectGPCNHSNumberVerificationStatus1 {
  return validateExtensionCareConnectGPCNHSNumberVerificationStatus1(value, VERDICT_ONLY).valid;
}
