// Generated from fsh/profiles/CareConnect-GPC-List-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1 version 1.2.7
import {
  CHOICE,
  boundCode,
  boundConcept,
  code,
  exactly,
  extensions,
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
import type { CareConnectGPCList1 } from '../types/CareConnectGPCList1.js';
import { careConnectGPCEncounter1 } from './CareConnectGPCEncounter1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { extensionCareConnectGPCClinicalSetting1 } from './ExtensionCareConnectGPCClinicalSetting1.js';
import { extensionCareConnectGPCListWarningCode1 } from './ExtensionCareConnectGPCListWarningCode1.js';
import { extensionCareConnectRelatedProblemHeader1 } from './ExtensionCareConnectRelatedProblemHeader1.js';
import { annotation } from './types/Annotation.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { condition } from './types/Condition.js';
import { device } from './types/Device.js';
import { element } from './types/Element.js';
import { encounter } from './types/Encounter.js';
import { extension } from './types/Extension.js';
import { group } from './types/Group.js';
import { identifier } from './types/Identifier.js';
import { list } from './types/List.js';
import { location } from './types/Location.js';
import { meta } from './types/Meta.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import {
  careConnectConditionRelationship1Codes,
  careConnectListCode1Codes,
  careConnectListEmptyReasonCode1Codes,
} from './valuesets.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'clinicalSetting',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1',
      shape: () => extensionCareConnectGPCClinicalSetting1,
      max: 1,
    },
    {
      name: 'warningCode',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1',
      shape: () => extensionCareConnectGPCListWarningCode1,
    },
    {
      name: 'problemReference',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1',
      shape: () => extensionProblemReferenceRules,
    },
  ],
};

const identifierSlices: Slicing = {
  slices: [
    {
      name: 'crossCareSettingIdentifier',
      matches: (item, c) =>
        has(item, ['system'], c, (value) => value === 'https://fhir.nhs.uk/Id/cross-care-setting-identifier'),
      shape: () => identifierCrossCareSettingIdentifierRules,
    },
    {
      name: 'identifier',
      matches: (_item, c) =>
        untold(
          c,
          'slice List.identifier:identifier of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
        ),
      shape: () => identifierIdentifierRules,
    },
  ],
};

const subjectTargets: Targets = [
  ['Device'],
  ['Group'],
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const encounterTargets: Targets = [
  ['Encounter', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1'],
];

const sourceTargets: Targets = [
  ['Device'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

export const careConnectGPCList1: Shape = /* @__PURE__ */ shape({
  id: 'List',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
  type: 'List',
  elements: ['contained', 'status', 'mode', 'entry', 'emptyReason', 'code', 'subject'],
  required: 102,
  property(key, value, c, object) {
    switch (key) {
      case 'meta':
        return one(value, key, c, metaRules);
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'identifier':
        return sliced(value, key, c, identifierRules, identifierSlices);
      case 'status':
        exactly(value, key, c, 'current');
        return 2;
      case 'mode':
        exactly(value, key, c, 'snapshot');
        return 4;
      case 'code':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectListCode1Codes, 'extensible');
        return 32;
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 64;
      case 'encounter':
        one(value, key, c, reference);
        return targets(value, key, c, encounterTargets);
      case 'source':
        one(value, key, c, reference);
        return targets(value, key, c, sourceTargets);
      case 'note':
        return many(value, key, c, noteRules);
      case 'emptyReason':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectListEmptyReasonCode1Codes, 'required');
        return 16;
      default:
        return list.property(key, value, c, object);
    }
  },
  base: () => list,
});

export const metaRules: Shape = /* @__PURE__ */ shape({
  id: 'List.meta',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
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

const extensionProblemReferenceExtensionSlices: ExtensionSlicing = {
  slices: [
    { name: 'type', url: 'type', shape: () => extensionProblemReferenceExtensionTypeRules },
    {
      name: 'target',
      url: 'target',
      shape: () => extensionProblemReferenceExtensionTargetRules,
      min: 1,
      max: 1,
    },
  ],
  counted: true,
};

export const extensionProblemReferenceRules: Shape = /* @__PURE__ */ shape({
  id: 'List.extension:problemReference',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
  elements: ['url', 'extension:target'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        extensions(value, key, c, extension, extensionProblemReferenceExtensionSlices);
        return 2;
      default:
        return extensionCareConnectRelatedProblemHeader1.property(key, value, c, object);
    }
  },
  base: () => extension,
});

const identifierAssignerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'List.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
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
  id: 'List.identifier:crossCareSettingIdentifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
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
  id: 'List.identifier:identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
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

const noteAuthorXTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export const noteRules: Shape = /* @__PURE__ */ shape({
  id: 'List.note',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
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

export const extensionProblemReferenceExtensionTypeRules: Shape = /* @__PURE__ */ shape({
  id: 'List.extension:problemReference.extension:type',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
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

const extensionProblemReferenceExtensionTargetValueXTargets: Targets = [['Condition']];

export const extensionProblemReferenceExtensionTargetRules: Shape = /* @__PURE__ */ shape({
  id: 'List.extension:problemReference.extension:target',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
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
        targets(value, key, c, extensionProblemReferenceExtensionTargetValueXTargets);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against CareConnect GPC List (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1). */
export const validateCareConnectGPCList1 = /* @__PURE__ */ validator<CareConnectGPCList1>(
  careConnectGPCList1,
  'gpconnect-api',
  () => ({
    element,
    types: [
      condition,
      device,
      encounter,
      group,
      location,
      organization,
      patient,
      practitioner,
      relatedPerson,
    ],
    profiles: [
      careConnectGPCEncounter1,
      careConnectGPCLocation1,
      careConnectGPCOrganization1,
      careConnectGPCPatient1,
      careConnectGPCPractitioner1,
    ],
  }),
);

/** Whether a value is valid by CareConnect GPC List. */
export function isCareConnectGPCList1(value: unknown): value is CareConnectGPCList1 {
  return validateCareConnectGPCList1(value, { maxIssues: 1 }).valid;
}
