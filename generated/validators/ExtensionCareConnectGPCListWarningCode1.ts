// Generated from fsh/extensions/Extension-CareConnect-GPC-ListWarningCode-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1
import type { ExtensionCareConnectGPCListWarningCode1 } from '../types/ExtensionCareConnectGPCListWarningCode1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectListWarningCode1Codes } from './valuesets.js';
import {
  VERDICT_ONLY,
  choice,
  coded,
  dataType,
  fixedPrimitive,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCListWarningCode1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['List'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1',
        ),
      ),
      'value[x]': required(choice({ Code: coded(careConnectListWarningCode1Codes) })),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1',
);

/** Checks a value against List warning (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1). */
export const validateExtensionCareConnectGPCListWarningCode1: Validator<ExtensionCareConnectGPCListWarningCode1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCListWarningCode1>(
    extensionCareConnectGPCListWarningCode1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by List warning. */
export function isExtensionCareConnectGPCListWarningCode1(
  value: unknown,
): value is ExtensionCareConnectGPCListWarningCode1 {
  return validateExtensionCareConnectGPCListWarningCode1(value, VERDICT_ONLY).valid;
}
