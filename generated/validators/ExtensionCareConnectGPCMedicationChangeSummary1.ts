// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationChangeSummary-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1
import type { ExtensionCareConnectGPCMedicationChangeSummary1 } from '../types/ExtensionCareConnectGPCMedicationChangeSummary1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectMedicationChangeStatus1Codes } from './valuesets.js';
import {
  VERDICT_ONLY,
  choice,
  coded,
  dataType,
  dateTime,
  elementOf,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
  object,
  required,
  string,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCMedicationChangeSummary1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['MedicationStatement'],
    properties: {
      extension: extensions(extension, [
        extensionSlice('status', extensionStatusRules, 0, 1, 'status'),
        extensionSlice('indicationForChange', extensionIndicationForChangeRules, 0, 1, 'indicationForChange'),
        extensionSlice('dateChanged', extensionDateChangedRules, 0, 1, 'dateChanged'),
        extensionSlice('detailsOfAmendment', extensionDetailsOfAmendmentRules, 0, 1, 'detailsOfAmendment'),
      ]),
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1',
        ),
      ),
      'value[x]': forbidden,
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1',
);

export const extensionStatusRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCMedicationChangeSummary1,
  'extension:status',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('status')),
      'value[x]': choice({ Code: coded(careConnectMedicationChangeStatus1Codes) }),
    },
  }),
);

export const extensionIndicationForChangeRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCMedicationChangeSummary1,
  'extension:indicationForChange',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('indicationForChange')),
      'value[x]': choice({ CodeableConcept: object(codeableConcept) }),
    },
  }),
);

export const extensionDateChangedRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCMedicationChangeSummary1,
  'extension:dateChanged',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('dateChanged')),
      'value[x]': choice({ DateTime: dateTime }),
    },
  }),
);

export const extensionDetailsOfAmendmentRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCMedicationChangeSummary1,
  'extension:detailsOfAmendment',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('detailsOfAmendment')),
      'value[x]': choice({ String: string }),
    },
  }),
);

/** Checks a value against Medication change summary (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1). */
export const validateExtensionCareConnectGPCMedicationChangeSummary1: Validator<ExtensionCareConnectGPCMedicationChangeSummary1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCMedicationChangeSummary1>(
    extensionCareConnectGPCMedicationChangeSummary1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Medication change summary. */
export function isExtensionCareConnectGPCMedicationChangeSummary1(
  value: unknown,
): value is ExtensionCareConnectGPCMedicationChangeSummary1 {
  return validateExtensionCareConnectGPCMedicationChangeSummary1(value, VERDICT_ONLY).valid;
}
