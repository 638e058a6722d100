// Generated from fsh/profiles/CareConnect-GPC-ProblemHeader-Condition-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1
import type { CareConnectGPCProblemHeaderCondition1 } from '../types/CareConnectGPCProblemHeaderCondition1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { extensionCareConnectRelatedProblemHeader1 } from './ExtensionCareConnectRelatedProblemHeader1.js';
import { annotation } from './types/Annotation.js';
import { clinicalImpression } from './types/ClinicalImpression.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { condition } from './types/Condition.js';
import { device } from './types/Device.js';
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
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  at,
  boundCoding,
  boundConcept,
  checked,
  choice,
  coded,
  elementOf,
  equals,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
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

export const careConnectGPCProblemHeaderCondition1: Shape = /* @__PURE__ */ resourceType(
  'Condition',
  () => ({
    base: condition,
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice(
            'actualProblem',
            extensionActualProblemRules,
            0,
            1,
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1',
          ),
          extensionSlice(
            'relatedProblemHeader',
            extensionRelatedProblemHeaderRules,
            0,
            Infinity,
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1',
          ),
          extensionSlice(
            'problemSignificance',
            extensionProblemSignificanceRules,
            1,
            1,
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1',
          ),
          extensionSlice(
            'relatedClinicalContent',
            extensionRelatedClinicalContentRules,
            0,
            Infinity,
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1',
          ),
        ]),
        'extension:problemSignificance',
      ),
      identifier: required(
        sliced(identifierRules, {
          slices: [
            {
              name: 'crossCareSettingIdentifier',
              matches: at(equals('https://fhir.nhs.uk/Id/cross-care-setting-identifier'), 'system'),
              shape: identifierCrossCareSettingIdentifierRules,
              min: 1,
              max: 1,
            },
            {
              name: 'identifier',
              matches: undecidable(
                'slice Condition.identifier:identifier of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
              ),
              shape: identifierIdentifierRules,
            },
          ],
        }),
      ),
      clinicalStatus: required(),
      category: required(
        checked(array(categoryRules, 1), boundConcept(careConnectConditionCategory1Codes, EXTENSIBLE)),
      ),
      code: required(object(codeRules)),
      subject: required(
        checked(
          object(reference),
          targets(['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1']),
        ),
      ),
      context: checked(object(reference), targets(['Encounter'])),
      assertedDate: required(),
      asserter: required(checked(object(reference), targets(['Practitioner']))),
      note: array(noteRules),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1',
);

export const extensionActualProblemRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'extension:actualProblem',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1',
        ),
      ),
      'value[x]': choice({ Reference: checked(object(reference), targets()) }),
    },
  }),
);

export const extensionRelatedProblemHeaderRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'extension:relatedProblemHeader',
  () => ({
    base: extensionCareConnectRelatedProblemHeader1,
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice('type', extensionRelatedProblemHeaderExtensionTypeRules, 0, Infinity, 'type'),
          extensionSlice('target', extensionRelatedProblemHeaderExtensionTargetRules, 1, 1, 'target'),
        ]),
        'extension:target',
      ),
    },
  }),
);

export const extensionProblemSignificanceRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'extension:problemSignificance',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1',
        ),
      ),
    },
  }),
);

export const extensionRelatedClinicalContentRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'extension:relatedClinicalContent',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1',
        ),
      ),
      'value[x]': choice({ Reference: checked(object(reference), targets()) }),
    },
  }),
);

export const identifierCrossCareSettingIdentifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
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
  careConnectGPCProblemHeaderCondition1,
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

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'identifier',
  () => ({
    base: identifier,
    properties: {
      system: required(),
      value: required(),
      assigner: checked(object(reference), targets(['Organization'])),
    },
  }),
);

export const categoryRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'category',
  () => ({
    base: codeableConcept,
    properties: {
      coding: array(categoryCodingRules),
    },
  }),
);

export const codeRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'code',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: codeCodingSnomedCTRules,
            checks: [boundCoding(careConnectConditionCode1Codes)],
            max: 1,
          },
        ],
      }),
      text: required(),
    },
  }),
);

export const noteRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'note',
  () => ({
    base: annotation,
    properties: {
      'author[x]': choice({
        Reference: checked(object(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
        String: string,
      }),
    },
  }),
);

export const extensionRelatedProblemHeaderExtensionTypeRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'extension:relatedProblemHeader.extension:type',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('type')),
      'value[x]': choice({ Code: coded(careConnectConditionRelationship1Codes) }),
    },
  }),
);

export const extensionRelatedProblemHeaderExtensionTargetRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'extension:relatedProblemHeader.extension:target',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('target')),
      'value[x]': choice({ Reference: checked(object(reference), targets(['Condition'])) }),
    },
  }),
);

export const categoryCodingRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'category.coding',
  () => ({
    base: coding,
    properties: {
      system: required(fixedPrimitive('http://hl7.org/fhir/condition-category')),
      code: required(fixedPrimitive('problem-list-item')),
      display: required(fixedPrimitive('Problem List Item')),
    },
  }),
);

export const codeCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'code.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          codeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
          0,
          1,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      version: forbidden,
      code: required(),
      display: required(),
    },
  }),
);

export const codeCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCProblemHeaderCondition1,
  'code.coding:snomedCT.extension:snomedCTDescriptionID',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive('https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid'),
      ),
    },
  }),
);

/** Checks a value against CareConnect GPC Problem Header Condition (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1). */
export const validateCareConnectGPCProblemHeaderCondition1: Validator<CareConnectGPCProblemHeaderCondition1> =
  /* @__PURE__ */ validator<CareConnectGPCProblemHeaderCondition1>(
    careConnectGPCProblemHeaderCondition1,
    'gpconnect-api',
    () => ({
      element,
      types: [
        clinicalImpression,
        condition,
        device,
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

/** True if a value is valid by CareConnect GPC Problem Header Condition. */
export function isCareConnectGPCProblemHeaderCondition1(
  value: unknown,
): value is CareConnectGPCProblemHeaderCondition1 {
  return validateCareConnectGPCProblemHeaderCondition1(value, VERDICT_ONLY).valid;
}
