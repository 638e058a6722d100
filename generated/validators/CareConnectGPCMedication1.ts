// Generated from fsh/profiles/CareConnect-GPC-Medication-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1 version 1.2.7
import {
  CHOICE,
  boundConcept,
  extensions,
  forbidden,
  many,
  one,
  shape,
  targets,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import type { CareConnectGPCMedication1 } from '../types/CareConnectGPCMedication1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { extensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { domainResource } from './types/DomainResource.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  medication,
  medicationIngredient,
  medicationPackage,
  medicationPackageContent,
} from './types/Medication.js';
import { meta } from './types/Meta.js';
import { organization } from './types/Organization.js';
import { reference } from './types/Reference.js';
import { substance } from './types/Substance.js';
import { careConnectMedicationCode1Codes, careConnectMedicationForm1Codes } from './valuesets.js';

const manufacturerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const careConnectGPCMedication1: Shape = /* @__PURE__ */ shape({
  id: 'Medication',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
  type: 'Medication',
  elements: ['contained', 'code'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'meta':
        return one(value, key, c, metaRules);
      case 'code':
        one(value, key, c, codeRules);
        boundConcept(value, key, c, careConnectMedicationCode1Codes, 'required');
        return 2;
      case 'manufacturer':
        one(value, key, c, reference);
        return targets(value, key, c, manufacturerTargets);
      case 'form':
        one(value, key, c, formRules);
        return boundConcept(value, key, c, careConnectMedicationForm1Codes, 'required');
      case 'ingredient':
        return many(value, key, c, ingredientRules);
      case 'package':
        return one(value, key, c, packageRules);
      default:
        return medication.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const metaRules: Shape = /* @__PURE__ */ shape({
  id: 'Medication.meta',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
  elements: ['profile'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'profile':
        meta.property(key, value, c, object);
        return 1;
      default:
        return meta.property(key, value, c, object);
    }
  },
});

export const codeRules: Shape = /* @__PURE__ */ shape({
  id: 'Medication.code',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return many(value, key, c, codeCodingRules);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

export const formRules: Shape = /* @__PURE__ */ shape({
  id: 'Medication.form',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return many(value, key, c, formCodingRules);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const ingredientItemXTargets: Targets = [
  ['Medication', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1'],
  ['Substance'],
];

export const ingredientRules: Shape = /* @__PURE__ */ shape({
  id: 'Medication.ingredient',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
  elements: ['item[x]'],
  required: 1,
  choices: ['item[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'itemCodeableConcept':
        one(value, key, c, codeableConcept);
        return 1 | CHOICE;
      case 'itemReference':
        one(value, key, c, reference);
        targets(value, key, c, ingredientItemXTargets);
        return 1 | CHOICE;
      default:
        return medicationIngredient.property(key, value, c, object);
    }
  },
});

export const packageRules: Shape = /* @__PURE__ */ shape({
  id: 'Medication.package',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
  property(key, value, c, object) {
    switch (key) {
      case 'content':
        return many(value, key, c, packageContentRules);
      default:
        return medicationPackage.property(key, value, c, object);
    }
  },
});

const codeCodingExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const codeCodingRules: Shape = /* @__PURE__ */ shape({
  id: 'Medication.code.coding',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
  elements: ['system', 'code'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, codeCodingExtensionSlices);
      case 'system':
        coding.property(key, value, c, object);
        return 1;
      case 'version':
        return forbidden(value, key, c);
      case 'code':
        coding.property(key, value, c, object);
        return 2;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

const formCodingExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const formCodingRules: Shape = /* @__PURE__ */ shape({
  id: 'Medication.form.coding',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
  elements: ['system', 'code'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, formCodingExtensionSlices);
      case 'system':
        coding.property(key, value, c, object);
        return 1;
      case 'version':
        return forbidden(value, key, c);
      case 'code':
        coding.property(key, value, c, object);
        return 2;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

const packageContentItemXTargets: Targets = [
  ['Medication', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1'],
];

export const packageContentRules: Shape = /* @__PURE__ */ shape({
  id: 'Medication.package.content',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
  elements: ['item[x]'],
  required: 1,
  choices: ['item[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'itemCodeableConcept':
        one(value, key, c, codeableConcept);
        return 1 | CHOICE;
      case 'itemReference':
        one(value, key, c, reference);
        targets(value, key, c, packageContentItemXTargets);
        return 1 | CHOICE;
      default:
        return medicationPackageContent.property(key, value, c, object);
    }
  },
});

/** Checks a value against CareConnect GPC Medication (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1). */
export const validateCareConnectGPCMedication1 = /* @__PURE__ */ validator<CareConnectGPCMedication1>(
  careConnectGPCMedication1,
  'gpconnect-api',
  () => ({
    element,
    types: [medication, organization, substance],
    profiles: [careConnectGPCOrganization1],
  }),
);

/** Whether a value is valid by CareConnect GPC Medication. */
export function isCareConnectGPCMedication1(value: unknown): value is CareConnectGPCMedication1 {
  return validateCareConnectGPCMedication1(value, { maxIssues: 1 }).valid;
}
