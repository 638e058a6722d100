// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationRepeatInformation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1 version 1.2.7
import {
  CHOICE,
  dateTime,
  exactly,
  extensions,
  otherChoice,
  positiveInt,
  shape,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCMedicationRepeatInformation1 } from '../types/ExtensionCareConnectGPCMedicationRepeatInformation1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'numberOfRepeatPrescriptionsAllowed',
      url: 'numberOfRepeatPrescriptionsAllowed',
      shape: () => extensionNumberOfRepeatPrescriptionsAllowedRules,
      max: 1,
    },
    {
      name: 'numberOfRepeatPrescriptionsIssued',
      url: 'numberOfRepeatPrescriptionsIssued',
      shape: () => extensionNumberOfRepeatPrescriptionsIssuedRules,
      min: 1,
      max: 1,
    },
    {
      name: 'authorisationExpiryDate',
      url: 'authorisationExpiryDate',
      shape: () => extensionAuthorisationExpiryDateRules,
      max: 1,
    },
  ],
  counted: true,
};

export const extensionCareConnectGPCMedicationRepeatInformation1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile:
    'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1',
  elements: ['url', 'extension:numberOfRepeatPrescriptionsIssued'],
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
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1',
        );
        return 1;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]');
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionNumberOfRepeatPrescriptionsAllowedRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:numberOfRepeatPrescriptionsAllowed',
  profile:
    'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'numberOfRepeatPrescriptionsAllowed');
        return 1;
      case 'valuePositiveInt':
        positiveInt(value, key, c);
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionNumberOfRepeatPrescriptionsIssuedRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:numberOfRepeatPrescriptionsIssued',
  profile:
    'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'numberOfRepeatPrescriptionsIssued');
        return 1;
      case 'valuePositiveInt':
        positiveInt(value, key, c);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionAuthorisationExpiryDateRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:authorisationExpiryDate',
  profile:
    'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'authorisationExpiryDate');
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

/** Checks a value against Repeat information (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1). */
export const validateExtensionCareConnectGPCMedicationRepeatInformation1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCMedicationRepeatInformation1>(
    extensionCareConnectGPCMedicationRepeatInformation1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Repeat information. */
export function isExtensionCareConnectGPCMedicationRepeatInformation1(
  value: unknown,
): value is ExtensionCareConnectGPCMedicationRepeatInformation1 {
  return validateExtensionCareConnectGPCMedicationRepeatInformation1(value, { maxIssues: 1 }).valid;
}
