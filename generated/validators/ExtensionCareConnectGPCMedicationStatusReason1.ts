// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationStatusReason-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1
import type { ExtensionCareConnectGPCMedicationStatusReason1 } from '../types/ExtensionCareConnectGPCMedicationStatusReason1.js';
import { codeableConcept } from './types/CodeableConcept.js';
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
  object,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCMedicationStatusReason1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['MedicationRequest'],
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice('statusReason', extensionStatusReasonRules, 1, 1, 'statusReason'),
          extensionSlice('statusChangeDate', extensionStatusChangeDateRules, 1, 1, 'statusChangeDate'),
        ]),
        'extension:statusReason',
        'extension:statusChangeDate',
      ),
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1',
        ),
      ),
      'value[x]': forbidden,
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1',
);

export const extensionStatusReasonRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCMedicationStatusReason1,
  'extension:statusReason',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('statusReason')),
      'value[x]': choice({ CodeableConcept: object(codeableConcept) }),
    },
  }),
);

export const extensionStatusChangeDateRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCMedicationStatusReason1,
  'extension:statusChangeDate',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('statusChangeDate')),
      'value[x]': choice({ DateTime: dateTime }),
    },
  }),
);

/** Checks a value against Medication status reason (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1). */
export const validateExtensionCareConnectGPCMedicationStatusReason1: Validator<ExtensionCareConnectGPCMedicationStatusReason1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCMedicationStatusReason1>(
    extensionCareConnectGPCMedicationStatusReason1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Medication status reason. */
export function isExtensionCareConnectGPCMedicationStatusReason1(
  value: unknown,
): value is ExtensionCareConnectGPCMedicationStatusReason1 {
  return validateExtensionCareConnectGPCMedicationStatusReason1(value, VERDICT_ONLY).valid;
}
