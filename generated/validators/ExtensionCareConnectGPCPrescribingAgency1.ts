// Generated from fsh/extensions/Extension-CareConnect-GPC-PrescribingAgency-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1
import type { ExtensionCareConnectGPCPrescribingAgency1 } from '../types/ExtensionCareConnectGPCPrescribingAgency1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectPrescribingAgency1Codes } from './valuesets.js';
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

export const extensionCareConnectGPCPrescribingAgency1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['MedicationStatement'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1',
        ),
      ),
      'value[x]': choice({
        CodeableConcept: checked(object(codeableConcept), boundConcept(careConnectPrescribingAgency1Codes)),
      }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1',
);

/** Checks a value against Prescribing agency (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1). */
export const validateExtensionCareConnectGPCPrescribingAgency1: Validator<ExtensionCareConnectGPCPrescribingAgency1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCPrescribingAgency1>(
    extensionCareConnectGPCPrescribingAgency1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Prescribing agency. */
export function isExtensionCareConnectGPCPrescribingAgency1(
  value: unknown,
): value is ExtensionCareConnectGPCPrescribingAgency1 {
  return validateExtensionCareConnectGPCPrescribingAgency1(value, VERDICT_ONLY).valid;
}
