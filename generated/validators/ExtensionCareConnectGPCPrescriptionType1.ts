// Generated from fsh/extensions/Extension-CareConnect-GPC-PrescriptionType-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1
import type { ExtensionCareConnectGPCPrescriptionType1 } from '../types/ExtensionCareConnectGPCPrescriptionType1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectPrescriptionType1Codes } from './valuesets.js';
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

export const extensionCareConnectGPCPrescriptionType1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['MedicationRequest'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1',
        ),
      ),
      'value[x]': choice({
        CodeableConcept: checked(object(codeableConcept), boundConcept(careConnectPrescriptionType1Codes)),
      }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1',
);

/** Checks a value against Prescription type (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1). */
export const validateExtensionCareConnectGPCPrescriptionType1: Validator<ExtensionCareConnectGPCPrescriptionType1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCPrescriptionType1>(
    extensionCareConnectGPCPrescriptionType1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Prescription type. */
export function isExtensionCareConnectGPCPrescriptionType1(
  value: unknown,
): value is ExtensionCareConnectGPCPrescriptionType1 {
  return validateExtensionCareConnectGPCPrescriptionType1(value, VERDICT_ONLY).valid;
}
