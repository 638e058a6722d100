// Generated from fsh/extensions/Extension-CareConnect-GPC-NHSCommunication-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1 version 1.2.7
import {
  CHOICE,
  boolean,
  boundConcept,
  exactly,
  extensions,
  one,
  otherChoice,
  shape,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCNHSCommunication1 } from '../types/ExtensionCareConnectGPCNHSCommunication1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  careConnectHumanLanguage1Codes,
  careConnectLanguageAbilityMode1Codes,
  careConnectLanguageAbilityProficiency1Codes,
} from './valuesets.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    { name: 'language', url: 'language', shape: () => extensionLanguageRules, min: 1, max: 1 },
    { name: 'preferred', url: 'preferred', shape: () => extensionPreferredRules },
    {
      name: 'modeOfCommunication',
      url: 'modeOfCommunication',
      shape: () => extensionModeOfCommunicationRules,
    },
    {
      name: 'communicationProficiency',
      url: 'communicationProficiency',
      shape: () => extensionCommunicationProficiencyRules,
      max: 1,
    },
    {
      name: 'interpreterRequired',
      url: 'interpreterRequired',
      shape: () => extensionInterpreterRequiredRules,
      max: 1,
    },
  ],
  counted: true,
};

export const extensionCareConnectGPCNHSCommunication1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
  elements: ['url', 'extension:language'],
  required: 3,
  choices: ['value[x]'],
  context: ['Patient', 'Practitioner'],
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
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
        );
        return 1;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]');
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionLanguageRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:language',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'language');
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectHumanLanguage1Codes, 'required');
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionPreferredRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:preferred',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'preferred');
        return 1;
      case 'valueBoolean':
        boolean(value, key, c);
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionModeOfCommunicationRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:modeOfCommunication',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'modeOfCommunication');
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectLanguageAbilityMode1Codes, 'required');
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionCommunicationProficiencyRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:communicationProficiency',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'communicationProficiency');
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectLanguageAbilityProficiency1Codes, 'required');
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionInterpreterRequiredRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:interpreterRequired',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'interpreterRequired');
        return 1;
      case 'valueBoolean':
        boolean(value, key, c);
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against NHS communication (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1). */
export const validateExtensionCareConnectGPCNHSCommunication1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCNHSCommunication1>(
    extensionCareConnectGPCNHSCommunication1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by NHS communication. */
export function isExtensionCareConnectGPCNHSCommunication1(
  value: unknown,
): value is ExtensionCareConnectGPCNHSCommunication1 {
  return validateExtensionCareConnectGPCNHSCommunication1(value, { maxIssues: 1 }).valid;
}
