// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationQuantityText-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1
import type { ExtensionCareConnectGPCMedicationQuantityText1 } from '../types/ExtensionCareConnectGPCMedicationQuantityText1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  VERDICT_ONLY,
  choice,
  dataType,
  fixedPrimitive,
  required,
  string,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCMedicationQuantityText1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['MedicationRequest.dispenseRequest.quantity'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1',
        ),
      ),
      'value[x]': choice({ String: string }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1',
);

/** Checks a value against Quantity in words (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1). */
export const validateExtensionCareConnectGPCMedicationQuantityText1: Validator<ExtensionCareConnectGPCMedicationQuantityText1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCMedicationQuantityText1>(
    extensionCareConnectGPCMedicationQuantityText1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Quantity in words. */
export function isExtensionCareConnectGPCMedicationQuantityText1(
  value: unknown,
): value is ExtensionCareConnectGPCMedicationQuantityText1 {
  return validateExtensionCareConnectGPCMedicationQuantityText1(value, VERDICT_ONLY).valid;
}
