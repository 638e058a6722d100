// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationChangeSummary-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1 version 1.2.7
import {
  CHOICE,
  boundCode,
  code,
  dateTime,
  exactly,
  extensions,
  one,
  otherChoice,
  shape,
  string,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCMedicationChangeSummary1 } from '../types/ExtensionCareConnectGPCMedicationChangeSummary1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectMedicationChangeStatus1Codes } from './valuesets.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    { name: 'status', url: 'status', shape: () => extensionStatusRules, max: 1 },
    {
      name: 'indicationForChange',
      url: 'indicationForChange',
      shape: () => extensionIndicationForChangeRules,
      max: 1,
    },
    { name: 'dateChanged', url: 'dateChanged', shape: () => extensionDateChangedRules, max: 1 },
    {
      name: 'detailsOfAmendment',
      url: 'detailsOfAmendment',
      shape: () => extensionDetailsOfAmendmentRules,
      max: 1,
    },
  ],
};

export const extensionCareConnectGPCMedicationChangeSummary1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['MedicationStatement'],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1',
        );
        return 1;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]');
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionStatusRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:status',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'status');
        return 1;
      case 'valueCode':
        code(value, key, c);
        boundCode(value, key, c, careConnectMedicationChangeStatus1Codes, 'required');
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionIndicationForChangeRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:indicationForChange',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'indicationForChange');
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

export const extensionDateChangedRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:dateChanged',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'dateChanged');
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

export const extensionDetailsOfAmendmentRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:detailsOfAmendment',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'detailsOfAmendment');
        return 1;
      case 'valueString':
        string(value, key, c);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Medication change summary (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1). */
export const validateExtensionCareConnectGPCMedicationChangeSummary1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCMedicationChangeSummary1>(
    extensionCareConnectGPCMedicationChangeSummary1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Medication change summary. */
export function isExtensionCareConnectGPCMedicationChangeSummary1(
  value: unknown,
): value is ExtensionCareConnectGPCMedicationChangeSummary1 {
  return validateExtensionCareConnectGPCMedicationChangeSummary1(value, { maxIssues: 1 }).valid;
}
