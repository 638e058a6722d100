// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1
import type { ExtensionCareConnectGPCMedicationStatementLastIssueDate1 } from '../types/ExtensionCareConnectGPCMedicationStatementLastIssueDate1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  VERDICT_ONLY,
  choice,
  dataType,
  dateTime,
  fixedPrimitive,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCMedicationStatementLastIssueDate1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['MedicationStatement'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1',
        ),
      ),
      'value[x]': choice({ DateTime: dateTime }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1',
);

/** Checks a value against Last issue date (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1). */
export const validateExtensionCareConnectGPCMedicationStatementLastIssueDate1: Validator<ExtensionCareConnectGPCMedicationStatementLastIssueDate1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCMedicationStatementLastIssueDate1>(
    extensionCareConnectGPCMedicationStatementLastIssueDate1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Last issue date. */
export function isExtensionCareConnectGPCMedicationStatementLastIssueDate1(
  value: unknown,
): value is ExtensionCareConnectGPCMedicationStatementLastIssueDate1 {
  return validateExtensionCareConnectGPCMedicationStatementLastIssueDate1(value, VERDICT_ONLY).valid;
}
