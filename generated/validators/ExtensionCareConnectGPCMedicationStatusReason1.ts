// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationStatusReason-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1 version 1.2.7
import {
  CHOICE,
  dateTime,
  exactly,
  extensions,
  one,
  otherChoice,
  shape,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCMedicationStatusReason1 } from '../types/ExtensionCareConnectGPCMedicationStatusReason1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    { name: 'statusReason', url: 'statusReason', shape: () => extensionStatusReasonRules, min: 1, max: 1 },
    {
      name: 'statusChangeDate',
      url: 'statusChangeDate',
      shape: () => extensionStatusChangeDateRules,
      min: 1,
      max: 1,
    },
  ],
  counted: true,
};

export const extensionCareConnectGPCMedicationStatusReason1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1',
  elements: ['url', 'extension:statusReason'],
  required: 3,
  choices: ['value[x]'],
  context: ['MedicationRequest'],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        extensions(value, key, c, extension, extensionSlices);
        return 2;
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1',
        );
        return 1;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]');
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionStatusReasonRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:statusReason',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'statusReason');
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionStatusChangeDateRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:statusChangeDate',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'statusChangeDate');
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

/** Checks a value against Medication status reason (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1). */
export const validateExtensionCareConnectGPCMedicationStatusReason1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCMedicationStatusReason1>(
    extensionCareConnectGPCMedicationStatusReason1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Medication status reason. */
export function isExtensionCareConnectGPCMedicationStatusReason1(
  value: unknown,
): value is ExtensionCareConnectGPCMedicationStatusReason1 {
  return validateExtensionCareConnectGPCMedicationStatusReason1(value, { maxIssues: 1 }).valid;
}
