// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1 version 1.2.7
import { CHOICE, dateTime, exactly, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCMedicationStatementLastIssueDate1 } from '../types/ExtensionCareConnectGPCMedicationStatementLastIssueDate1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';

export const extensionCareConnectGPCMedicationStatementLastIssueDate1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile:
    'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['MedicationStatement'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1',
        );
        return 1;
      case 'valueDateTime':
        dateTime(value, key, c);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Last issue date (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1). */
export const validateExtensionCareConnectGPCMedicationStatementLastIssueDate1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCMedicationStatementLastIssueDate1>(
    extensionCareConnectGPCMedicationStatementLastIssueDate1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Last issue date. */
export function isExtensionCareConnectGPCMedicationStatementLastIssueDate1(
  value: unknown,
): value is ExtensionCareConnectGPCMedicationStatementLastIssueDate1 {
  return validateExtensionCareConnectGPCMedicationStatementLastIssueDate1(value, { maxIssues: 1 }).valid;
}
