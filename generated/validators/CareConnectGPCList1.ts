// Generated from fsh/profiles/CareConnect-GPC-List-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1
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
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  at,
  boundConcept,
  checked,
  choice,
  coded,
  elementOf,
  equals,
  extensionSlice,
  extensions,
  fixedPrimitive,
  object,
  required,
  resourceType,
  sliced,
  string,
  targets,
  undecidable,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const careConnectGPCList1: Shape = /* @__PURE__ */ resourceType(
  'List',
  () => ({
    base: list,
    properties: {
      meta: object(metaRules),
      extension: extensions(extension, [
        extensionSlice(
          'clinicalSetting',
          extensionCareConnectGPCClinicalSetting1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1',
        ),
        extensionSlice(
          'warningCode',
          extensionCareConnectGPCListWarningCode1,
          0,
          Infinity,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1',
        ),
        extensionSlice(
          'problemReference',
          extensionProblemReferenceRules,
          0,
          Infinity,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1',
        ),
      ]),
      identifier: sliced(identifierRules, {
        slices: [
          {
            name: 'crossCareSettingIdentifier',
            matches: at(equals('https://fhir.nhs.uk/Id/cross-care-setting-identifier'), 'system'),
            shape: identifierCrossCareSettingIdentifierRules,
          },
          {
            name: 'identifier',
            matches: undecidable(
              'slice List.identifier:identifier of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
            ),
            shape: identifierIdentifierRules,
          },
        ],
      }),
      status: required(fixedPrimitive('current')),
      mode: required(fixedPrimitive('snapshot')),
      code: required(checked(object(codeableConcept), boundConcept(careConnectListCode1Codes, EXTENSIBLE))),
      subject: required(
        checked(
          object(reference),
          targets(
            ['Device'],
            ['Group'],
            ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
            ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
          ),
        ),
      ),
      encounter: checked(
        object(reference),
        targets(['Encounter', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1']),
      ),
      source: checked(
        object(reference),
        targets(
          ['Device'],
          ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
          ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
        ),
      ),
      note: array(noteRules),
      emptyReason: checked(object(codeableConcept), boundConcept(careConnectListEmptyReasonCode1Codes)),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1',
);

export const metaRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCList1, 'meta', () => ({
  base: meta,
  properties: {
    profile: required(),
  },
}));

export const extensionProblemReferenceRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCList1,
  'extension:problemReference',
  () => ({
    base: extensionCareConnectRelatedProblemHeader1,
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice('type', extensionProblemReferenceExtensionTypeRules, 0, Infinity, 'type'),
          extensionSlice('target', extensionProblemReferenceExtensionTargetRules, 1, 1, 'target'),
        ]),
        'extension:target',
      ),
    },
  }),
);

export const identifierCrossCareSettingIdentifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCList1,
  'identifier:crossCareSettingIdentifier',
  () => ({
    base: identifier,
    properties: {
      system: required(fixedPrimitive('https://fhir.nhs.uk/Id/cross-care-setting-identifier')),
      value: required(),
      assigner: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
    },
  }),
);

export const identifierIdentifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCList1,
  'identifier:identifier',
  () => ({
    base: identifier,
    properties: {
      system: required(),
      value: required(),
      assigner: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
    },
  }),
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCList1, 'identifier', () => ({
  base: identifier,
  properties: {
    system: required(),
    value: required(),
    assigner: checked(
      object(reference),
      targets([
        'Organization',
        'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
      ]),
    ),
  },
}));

export const noteRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCList1, 'note', () => ({
  base: annotation,
  properties: {
    'author[x]': choice({
      Reference: checked(
        object(reference),
        targets(
          ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
          ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
          ['RelatedPerson'],
        ),
      ),
      String: string,
    }),
  },
}));

export const extensionProblemReferenceExtensionTypeRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCList1,
  'extension:problemReference.extension:type',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('type')),
      'value[x]': choice({ Code: coded(careConnectConditionRelationship1Codes) }),
    },
  }),
);

export const extensionProblemReferenceExtensionTargetRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCList1,
  'extension:problemReference.extension:target',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('target')),
      'value[x]': choice({ Reference: checked(object(reference), targets(['Condition'])) }),
    },
  }),
);

/** Checks a value against CareConnect GPC List (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1). */
export const validateCareConnectGPCList1: Validator<CareConnectGPCList1> =
  /* @__PURE__ */ validator<CareConnectGPCList1>(careConnectGPCList1, 'gpconnect-api', () => ({
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
  }));

/** True if a value is valid by CareConnect GPC List. */
export function isCareConnectGPCList1(value: unknown): value is CareConnectGPCList1 {
  return validateCareConnectGPCList1(value, VERDICT_ONLY).valid;
}
