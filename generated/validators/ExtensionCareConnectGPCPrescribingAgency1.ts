// Generated from fsh/extensions/Extension-CareConnect-GPC-PrescribingAgency-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1 version 1.2.7
import { CHOICE, boundConcept, exactly, one, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCPrescribingAgency1 } from '../types/ExtensionCareConnectGPCPrescribingAgency1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectPrescribingAgency1Codes } from './valuesets.js';

export const extensionCareConnectGPCPrescribingAgency1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1',
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
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1',
        );
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectPrescribingAgency1Codes, 'required');
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

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
