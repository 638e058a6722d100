// Generated from fsh/extensions/Extension-CareConnect-GPC-PrescribingAgency-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1 version 1.2.7
import {
  boundConcept,
  checked,
  choice,
  dataType,
  fixedPrimitive,
  object,
  required,
  validator,
} from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCPrescribingAgency1 } from '../types/ExtensionCareConnectGPCPrescribingAgency1.js';
import { acceptsExtensionCareConnectGPCPrescribingAgency1 } from './scans/ExtensionCareConnectGPCPrescribingAgency1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectPrescribingAgency1Codes } from './valuesets.js';

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
    accepts: acceptsExtensionCareConnectGPCPrescribingAgency1,
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1',
);

/** Checks a value against Prescribing agency (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1). */
export const validateExtensionCareConnectGPCPrescribingAgency1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCPrescribingAgency1>(
    extensionCareConnectGPCPrescribingAgency1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Prescribing agency. */
export function isExtensionCareConnectGPCPrescribingAgency1(
  value: unknown,
): value is ExtensionCareConnectGPCPrescribingAgency1 {
  return validateExtensionCareConnectGPCPrescribingAgency1(value, { maxIssues: 1 }).valid;
}
