// Generated from fsh/extensions/Extension-CareConnect-GPC-PrescriptionType-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1 version 1.2.7
import { CHOICE, boundConcept, exactly, one, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCPrescriptionType1 } from '../types/ExtensionCareConnectGPCPrescriptionType1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectPrescriptionType1Codes } from './valuesets.js';

export const extensionCareConnectGPCPrescriptionType1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['MedicationRequest'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1',
        );
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectPrescriptionType1Codes, 'required');
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Prescription type (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1). */
export const validateExtensionCareConnectGPCPrescriptionType1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCPrescriptionType1>(
    extensionCareConnectGPCPrescriptionType1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Prescription type. */
export function isExtensionCareConnectGPCPrescriptionType1(
  value: unknown,
): value is ExtensionCareConnectGPCPrescriptionType1 {
  return validateExtensionCareConnectGPCPrescriptionType1(value, { maxIssues: 1 }).valid;
}
