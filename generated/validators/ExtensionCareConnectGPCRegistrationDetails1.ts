// Generated from fsh/extensions/Extension-CareConnect-GPC-RegistrationDetails-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1 version 1.2.7
import {
  CHOICE,
  boundConcept,
  exactly,
  extensions,
  one,
  otherChoice,
  shape,
  targets,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCRegistrationDetails1 } from '../types/ExtensionCareConnectGPCRegistrationDetails1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { period } from './types/Period.js';
import { reference } from './types/Reference.js';
import { careConnectRegistrationStatus1Codes, careConnectRegistrationType1Codes } from './valuesets.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'registrationPeriod',
      url: 'registrationPeriod',
      shape: () => extensionRegistrationPeriodRules,
      max: 1,
    },
    {
      name: 'registrationType',
      url: 'registrationType',
      shape: () => extensionRegistrationTypeRules,
      max: 1,
    },
    {
      name: 'registrationStatus',
      url: 'registrationStatus',
      shape: () => extensionRegistrationStatusRules,
      max: 0,
    },
    {
      name: 'preferredBranchSurgery',
      url: 'preferredBranchSurgery',
      shape: () => extensionPreferredBranchSurgeryRules,
      max: 1,
    },
  ],
  counted: true,
};

export const extensionCareConnectGPCRegistrationDetails1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['Patient'],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1',
        );
        return 1;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]');
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionRegistrationPeriodRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:registrationPeriod',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'registrationPeriod');
        return 1;
      case 'valuePeriod':
        one(value, key, c, period);
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionRegistrationTypeRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:registrationType',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'registrationType');
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectRegistrationType1Codes, 'required');
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionRegistrationStatusRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:registrationStatus',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'registrationStatus');
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectRegistrationStatus1Codes, 'required');
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

const extensionPreferredBranchSurgeryValueXTargets: Targets = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
];

export const extensionPreferredBranchSurgeryRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:preferredBranchSurgery',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'preferredBranchSurgery');
        return 1;
      case 'valueReference':
        one(value, key, c, reference);
        targets(value, key, c, extensionPreferredBranchSurgeryValueXTargets);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Registration details (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1). */
export const validateExtensionCareConnectGPCRegistrationDetails1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCRegistrationDetails1>(
    extensionCareConnectGPCRegistrationDetails1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Registration details. */
export function isExtensionCareConnectGPCRegistrationDetails1(
  value: unknown,
): value is ExtensionCareConnectGPCRegistrationDetails1 {
  return validateExtensionCareConnectGPCRegistrationDetails1(value, { maxIssues: 1 }).valid;
}
