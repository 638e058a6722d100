// Generated from fsh/profiles/CareConnect-GPC-ProblemHeader-Condition-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1 version 1.2.7
import {
  CHOICE,
  boundCode,
  boundCoding,
  boundConcept,
  code,
  exactly,
  extensions,
  forbidden,
  has,
  many,
  one,
  otherChoice,
  shape,
  sliced,
  string,
  targets,
  untold,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Slicing, Targets } from '../runtime/checks.js';
import type { CareConnectGPCProblemHeaderCondition1 } from '../types/CareConnectGPCProblemHeaderCondition1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { extensionCareConnectRelatedProblemHeader1 } from './ExtensionCareConnectRelatedProblemHeader1.js';
import { annotation } from './types/Annotation.js';
import { clinicalImpression } from './types/ClinicalImpression.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { condition } from './types/Condition.js';
import { diagnosticReport } from './types/DiagnosticReport.js';
import { element } from './types/Element.js';
import { encounter } from './types/Encounter.js';
import { extension } from './types/Extension.js';
import { identifier } from './types/Identifier.js';
import { observation } from './types/Observation.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import {
  careConnectConditionCategory1Codes,
  careConnectConditionCode1Codes,
  careConnectConditionRelationship1Codes,
} from './valuesets.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'actualProblem',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1',
      shape: () => extensionActualProblemRules,
      max: 1,
    },
    {
      name: 'relatedProblemHeader',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1',
      shape: () => extensionRelatedProblemHeaderRules,
    },
    {
      name: 'problemSignificance',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1',
      shape: () => extensionProblemSignificanceRules,
      min: 1,
      max: 1,
    },
    {
      name: 'relatedClinicalContent',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1',
      shape: () => extensionRelatedClinicalContentRules,
    },
  ],
  counted: true,
};

const identifierSlices: Slicing = {
  slices: [
    {
      name: 'crossCareSettingIdentifier',
      matches: (item, c) =>
        has(item, ['system'], c, (value) => value === 'https://fhir.nhs.uk/Id/cross-care-setting-identifier'),
      shape: () => identifierCrossCareSettingIdentifierRules,
      min: 1,
      max: 1,
    },
    {
      name: 'identifier',
      matches: (_item, c) =>
        untold(
          c,
          'slice Condition.identifier:identifier of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
        ),
      shape: () => identifierIdentifierRules,
    },
  ],
};

const subjectTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const contextTargets: Targets = [['Encounter']];

const asserterTargets: Targets = [['Practitioner']];

export const careConnectGPCProblemHeaderCondition1: Shape = /* @__PURE__ */ shape({
  id: 'Condition',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  type: 'Condition',
  elements: [
    'contained',
    'subject',
    'abatement[x]',
    'clinicalStatus',
    'extension:problemSignificance',
    'identifier',
    'category',
    'code',
    'assertedDate',
    'asserter',
  ],
  required: 1018,
  choices: ['onset[x]', 'abatement[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        extensions(value, key, c, extension, extensionSlices);
        return 16;
      case 'identifier':
        sliced(value, key, c, identifierRules, identifierSlices);
        return 32;
      case 'clinicalStatus':
        condition.property(key, value, c, object);
        return 8;
      case 'category':
        many(value, key, c, categoryRules, 1);
        boundConcept(value, key, c, careConnectConditionCategory1Codes, 'extensible');
        return 64;
      case 'code':
        one(value, key, c, codeRules2);
        return 128;
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 2;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'assertedDate':
        condition.property(key, value, c, object);
        return 256;
      case 'asserter':
        one(value, key, c, reference);
        targets(value, key, c, asserterTargets);
        return 512;
      case 'note':
        return many(value, key, c, noteRules);
      default:
        return condition.property(key, value, c, object);
    }
  },
  base: () => condition,
});

export const extensionActualProblemRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.extension:actualProblem',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1',
        );
        return 1;
      case 'valueReference':
        one(value, key, c, reference);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

const extensionRelatedProblemHeaderExtensionSlices: ExtensionSlicing = {
  slices: [
    { name: 'type', url: 'type', shape: () => extensionRelatedProblemHeaderExtensionTypeRules },
    {
      name: 'target',
      url: 'target',
      shape: () => extensionRelatedProblemHeaderExtensionTargetRules,
      min: 1,
      max: 1,
    },
  ],
  counted: true,
};

export const extensionRelatedProblemHeaderRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.extension:relatedProblemHeader',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['url', 'extension:target'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        extensions(value, key, c, extension, extensionRelatedProblemHeaderExtensionSlices);
        return 2;
      default:
        return extensionCareConnectRelatedProblemHeader1.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionProblemSignificanceRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.extension:problemSignificance',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1',
        );
        return 1;
      default:
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionRelatedClinicalContentRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.extension:relatedClinicalContent',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1',
        );
        return 1;
      case 'valueReference':
        one(value, key, c, reference);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

const identifierAssignerTargets: Targets = [['Organization']];

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['system', 'value'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        identifier.property(key, value, c, object);
        return 1;
      case 'value':
        identifier.property(key, value, c, object);
        return 2;
      case 'assigner':
        one(value, key, c, reference);
        return targets(value, key, c, identifierAssignerTargets);
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

const identifierCrossCareSettingIdentifierAssignerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const identifierCrossCareSettingIdentifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.identifier:crossCareSettingIdentifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['system', 'value'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'https://fhir.nhs.uk/Id/cross-care-setting-identifier');
        return 1;
      case 'value':
        identifier.property(key, value, c, object);
        return 2;
      case 'assigner':
        one(value, key, c, reference);
        return targets(value, key, c, identifierCrossCareSettingIdentifierAssignerTargets);
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

const identifierIdentifierAssignerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const identifierIdentifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.identifier:identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['system', 'value'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        identifier.property(key, value, c, object);
        return 1;
      case 'value':
        identifier.property(key, value, c, object);
        return 2;
      case 'assigner':
        one(value, key, c, reference);
        return targets(value, key, c, identifierIdentifierAssignerTargets);
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

export const categoryRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.category',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return many(value, key, c, categoryCodingRules);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const codeCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => codeCodingSnomedCTRules,
      check: (value, key, c) => {
        boundCoding(value, key, c, careConnectConditionCode1Codes, 'required');
      },
      max: 1,
    },
  ],
};

export const codeRules2: Shape = /* @__PURE__ */ shape({
  id: 'Condition.code',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['text'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, codeCodingSlices);
      case 'text':
        codeableConcept.property(key, value, c, object);
        return 1;
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const noteAuthorXTargets: Targets = [['Patient'], ['Practitioner'], ['RelatedPerson']];

export const noteRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.note',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['text'],
  required: 1,
  choices: ['author[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'authorReference':
        one(value, key, c, reference);
        targets(value, key, c, noteAuthorXTargets);
        return CHOICE;
      case 'authorString':
        string(value, key, c);
        return CHOICE;
      default:
        return annotation.property(key, value, c, object);
    }
  },
});

export const extensionRelatedProblemHeaderExtensionTypeRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.extension:relatedProblemHeader.extension:type',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'type');
        return 1;
      case 'valueCode':
        code(value, key, c);
        boundCode(value, key, c, careConnectConditionRelationship1Codes, 'required');
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

const extensionRelatedProblemHeaderExtensionTargetValueXTargets: Targets = [['Condition']];

export const extensionRelatedProblemHeaderExtensionTargetRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.extension:relatedProblemHeader.extension:target',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'target');
        return 1;
      case 'valueReference':
        one(value, key, c, reference);
        targets(value, key, c, extensionRelatedProblemHeaderExtensionTargetValueXTargets);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const categoryCodingRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.category.coding',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'http://hl7.org/fhir/condition-category');
        return 1;
      case 'code':
        exactly(value, key, c, 'problem-list-item');
        return 2;
      case 'display':
        exactly(value, key, c, 'Problem List Item');
        return 4;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

const codeCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => codeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
      max: 1,
    },
  ],
};

export const codeCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.code.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, codeCodingSnomedCTExtensionSlices);
      case 'system':
        exactly(value, key, c, 'http://snomed.info/sct');
        return 1;
      case 'version':
        return forbidden(value, key, c);
      case 'code':
        coding.property(key, value, c, object);
        return 2;
      case 'display':
        coding.property(key, value, c, object);
        return 4;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

export const codeCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape = /* @__PURE__ */ shape({
  id: 'Condition.code.coding:snomedCT.extension:snomedCTDescriptionID',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid');
        return 1;
      default:
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against CareConnect GPC Problem Header Condition (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1). */
export const validateCareConnectGPCProblemHeaderCondition1 =
  /* @__PURE__ */ validator<CareConnectGPCProblemHeaderCondition1>(
    careConnectGPCProblemHeaderCondition1,
    'gpconnect-api',
    () => ({
      element,
      types: [
        clinicalImpression,
        condition,
        diagnosticReport,
        encounter,
        observation,
        organization,
        patient,
        practitioner,
        relatedPerson,
      ],
      profiles: [careConnectGPCOrganization1, careConnectGPCPatient1],
    }),
  );

/** Whether a value is valid by CareConnect GPC Problem Header Condition. */
export function isCareConnectGPCProblemHeaderCondition1(
  value: unknown,
): value is CareConnectGPCProblemHeaderCondition1 {
  return validateCareConnectGPCProblemHeaderCondition1(value, { maxIssues: 1 }).valid;
}
