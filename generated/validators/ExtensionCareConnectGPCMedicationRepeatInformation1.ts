// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationRepeatInformation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1
import type { ExtensionCareConnectGPCMedicationRepeatInformation1 } from '../types/ExtensionCareConnectGPCMedicationRepeatInformation1.js';
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
  positiveInt,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCMedicationRepeatInformation1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['MedicationRequest'],
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice(
            'numberOfRepeatPrescriptionsAllowed',
            extensionNumberOfRepeatPrescriptionsAllowedRules,
            0,
            1,
            'numberOfRepeatPrescriptionsAllowed',
          ),
          extensionSlice(
            'numberOfRepeatPrescriptionsIssued',
            extensionNumberOfRepeatPrescriptionsIssuedRules,
            1,
            1,
            'numberOfRepeatPrescriptionsIssued',
          ),
          extensionSlice(
            'authorisationExpiryDate',
            extensionAuthorisationExpiryDateRules,
            0,
            1,
            'authorisationExpiryDate',
          ),
        ]),
        'extension:numberOfRepeatPrescriptionsIssued',
      ),
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1',
        ),
      ),
      'value[x]': forbidden,
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1',
);

export const extensionNumberOfRepeatPrescriptionsAllowedRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCMedicationRepeatInformation1,
  'extension:numberOfRepeatPrescriptionsAllowed',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('numberOfRepeatPrescriptionsAllowed')),
      'value[x]': required(choice({ PositiveInt: positiveInt })),
    },
  }),
);

export const extensionNumberOfRepeatPrescriptionsIssuedRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCMedicationRepeatInformation1,
  'extension:numberOfRepeatPrescriptionsIssued',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('numberOfRepeatPrescriptionsIssued')),
      'value[x]': choice({ PositiveInt: positiveInt }),
    },
  }),
);

export const extensionAuthorisationExpiryDateRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCMedicationRepeatInformation1,
  'extension:authorisationExpiryDate',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('authorisationExpiryDate')),
      'value[x]': choice({ DateTime: dateTime }),
    },
  }),
);

/** Checks a value against Repeat information (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1). */
export const validateExtensionCareConnectGPCMedicationRepeatInformation1: Validator<ExtensionCareConnectGPCMedicationRepeatInformation1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCMedicationRepeatInformation1>(
    extensionCareConnectGPCMedicationRepeatInformation1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Repeat information. */
export function isExtensionCareConnectGPCMedicationRepeatInformation1(
  value: unknown,
): value is ExtensionCareConnectGPCMedicationRepeatInformation1 {
  return validateExtensionCareConnectGPCMedicationRepeatInformation1(value, VERDICT_ONLY).valid;
}
