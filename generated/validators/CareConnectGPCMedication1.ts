// Generated from fsh/profiles/CareConnect-GPC-Medication-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1
import type { CareConnectGPCMedication1 } from '../types/CareConnectGPCMedication1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { extensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
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
import {
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  choice,
  elementOf,
  extensionSlice,
  extensions,
  forbidden,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const careConnectGPCMedication1: Shape = /* @__PURE__ */ resourceType(
  'Medication',
  () => ({
    base: medication,
    properties: {
      meta: object(metaRules),
      code: required(checked(object(codeRules), boundConcept(careConnectMedicationCode1Codes))),
      manufacturer: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
      form: checked(object(formRules), boundConcept(careConnectMedicationForm1Codes)),
      ingredient: array(ingredientRules),
      package: object(packageRules),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
);

export const metaRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCMedication1, 'meta', () => ({
  base: meta,
  properties: {
    profile: required(),
  },
}));

export const codeRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCMedication1, 'code', () => ({
  base: codeableConcept,
  properties: {
    coding: array(codeCodingRules),
  },
}));

export const formRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCMedication1, 'form', () => ({
  base: codeableConcept,
  properties: {
    coding: array(formCodingRules),
  },
}));

export const ingredientRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedication1,
  'ingredient',
  () => ({
    base: medicationIngredient,
    properties: {
      'item[x]': required(
        choice({
          CodeableConcept: object(codeableConcept),
          Reference: checked(
            object(reference),
            targets(
              ['Medication', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1'],
              ['Substance'],
            ),
          ),
        }),
      ),
    },
  }),
);

export const packageRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCMedication1, 'package', () => ({
  base: medicationPackage,
  properties: {
    content: array(packageContentRules),
  },
}));

export const codeCodingRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedication1,
  'code.coding',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          extensionCodingSctdescid,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(),
      version: forbidden,
      code: required(),
    },
  }),
);

export const formCodingRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedication1,
  'form.coding',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          extensionCodingSctdescid,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(),
      version: forbidden,
      code: required(),
    },
  }),
);

export const packageContentRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedication1,
  'package.content',
  () => ({
    base: medicationPackageContent,
    properties: {
      'item[x]': required(
        choice({
          CodeableConcept: object(codeableConcept),
          Reference: checked(
            object(reference),
            targets([
              'Medication',
              'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
            ]),
          ),
        }),
      ),
    },
  }),
);

/** Checks a value against CareConnect GPC Medication (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1). */
export const validateCareConnectGPCMedication1: Validator<CareConnectGPCMedication1> =
  /* @__PURE__ */ validator<CareConnectGPCMedication1>(careConnectGPCMedication1, 'gpconnect-api', () => ({
    element,
    types: [medication, organization, substance],
    profiles: [careConnectGPCOrganization1],
  }));

/** True if a value is valid by CareConnect GPC Medication. */
export function isCareConnectGPCMedication1(value: unknown): value is CareConnectGPCMedication1 {
  return validateCareConnectGPCMedication1(value, VERDICT_ONLY).valid;
}
