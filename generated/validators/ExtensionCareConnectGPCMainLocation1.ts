// Generated from fsh/extensions/Extension-CareConnect-GPC-MainLocation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1
import type { ExtensionCareConnectGPCMainLocation1 } from '../types/ExtensionCareConnectGPCMainLocation1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { reference } from './types/Reference.js';
import {
  VERDICT_ONLY,
  checked,
  choice,
  dataType,
  fixedPrimitive,
  object,
  required,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCMainLocation1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Organization'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1',
        ),
      ),
      'value[x]': required(
        choice({
          Reference: checked(
            object(reference),
            targets(['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1']),
          ),
        }),
      ),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1',
);

/** Checks a value against Main location (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1). */
export const validateExtensionCareConnectGPCMainLocation1: Validator<ExtensionCareConnectGPCMainLocation1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCMainLocation1>(
    extensionCareConnectGPCMainLocation1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Main location. */
export function isExtensionCareConnectGPCMainLocation1(
  value: unknown,
): value is ExtensionCareConnectGPCMainLocation1 {
  return validateExtensionCareConnectGPCMainLocation1(value, VERDICT_ONLY).valid;
}
