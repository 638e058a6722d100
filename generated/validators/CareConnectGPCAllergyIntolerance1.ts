// Generated from fsh/profiles/CareConnect-GPC-AllergyIntolerance-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1
import type { CareConnectGPCAllergyIntolerance1 } from '../types/CareConnectGPCAllergyIntolerance1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { encounterAssociatedEncounter } from './EncounterAssociatedEncounter.js';
import { extensionCareConnectGPCAllergyIntoleranceEnd1 } from './ExtensionCareConnectGPCAllergyIntoleranceEnd1.js';
import { extensionCareConnectGPCEvidence1 } from './ExtensionCareConnectGPCEvidence1.js';
import { extensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { allergyIntolerance, allergyIntoleranceReaction } from './types/AllergyIntolerance.js';
import { annotation } from './types/Annotation.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { diagnosticReport } from './types/DiagnosticReport.js';
import { element } from './types/Element.js';
import { encounter } from './types/Encounter.js';
import { extension } from './types/Extension.js';
import { identifier } from './types/Identifier.js';
import { meta } from './types/Meta.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { careConnectAllergyManifestation1Codes } from './valuesets.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  at,
  boundConcept,
  checked,
  choice,
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
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const careConnectGPCAllergyIntolerance1: Shape = /* @__PURE__ */ resourceType(
  'AllergyIntolerance',
  () => ({
    base: allergyIntolerance,
    properties: {
      meta: object(metaRules),
      extension: extensions(extension, [
        extensionSlice(
          'encounter',
          encounterAssociatedEncounter,
          0,
          1,
          'http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter',
        ),
        extensionSlice(
          'allergyEnd',
          extensionCareConnectGPCAllergyIntoleranceEnd1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1',
        ),
        extensionSlice(
          'evidence',
          extensionCareConnectGPCEvidence1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1',
        ),
      ]),
      identifier: required(array(identifierRules)),
      clinicalStatus: required(),
      verificationStatus: required(fixedPrimitive('unconfirmed')),
      category: required(),
      code: required(object(codeRules)),
      patient: required(
        checked(
          object(reference),
          targets(['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1']),
        ),
      ),
      assertedDate: required(),
      recorder: required(
        checked(
          object(reference),
          targets(
            ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
            ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
          ),
        ),
      ),
      asserter: checked(
        object(reference),
        targets(
          ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
          ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
          ['RelatedPerson'],
        ),
      ),
      note: array(noteRules),
      reaction: array(reactionRules),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
);

export const metaRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCAllergyIntolerance1, 'meta', () => ({
  base: meta,
  properties: {
    profile: required(),
  },
}));

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCAllergyIntolerance1,
  'identifier',
  () => ({
    base: identifier,
    properties: {
      system: required(),
      value: required(),
    },
  }),
);

export const codeRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCAllergyIntolerance1, 'code', () => ({
  base: codeableConcept,
  properties: {
    coding: array(codeCodingRules),
  },
}));

export const noteRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCAllergyIntolerance1, 'note', () => ({
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

export const reactionRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCAllergyIntolerance1,
  'reaction',
  () => ({
    base: allergyIntoleranceReaction,
    properties: {
      substance: object(reactionSubstanceRules),
      manifestation: required(
        checked(
          array(reactionManifestationRules),
          boundConcept(careConnectAllergyManifestation1Codes, EXTENSIBLE),
        ),
      ),
      exposureRoute: object(reactionExposureRouteRules),
      note: array(reactionNoteRules),
    },
  }),
);

export const codeCodingRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCAllergyIntolerance1,
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

export const reactionSubstanceRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCAllergyIntolerance1,
  'reaction.substance',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: reactionSubstanceCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const reactionManifestationRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCAllergyIntolerance1,
  'reaction.manifestation',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: reactionManifestationCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const reactionExposureRouteRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCAllergyIntolerance1,
  'reaction.exposureRoute',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: reactionExposureRouteCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const reactionNoteRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCAllergyIntolerance1,
  'reaction.note',
  () => ({
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
  }),
);

export const reactionSubstanceCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCAllergyIntolerance1,
  'reaction.substance.coding:snomedCT',
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
      system: required(fixedPrimitive('http://snomed.info/sct')),
      version: forbidden,
      code: required(),
    },
  }),
);

export const reactionManifestationCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCAllergyIntolerance1,
  'reaction.manifestation.coding:snomedCT',
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
      system: required(fixedPrimitive('http://snomed.info/sct')),
      version: forbidden,
      code: required(),
    },
  }),
);

export const reactionExposureRouteCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCAllergyIntolerance1,
  'reaction.exposureRoute.coding:snomedCT',
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
      system: required(fixedPrimitive('http://snomed.info/sct')),
      version: forbidden,
      code: required(),
    },
  }),
);

/** Checks a value against CareConnect GPC AllergyIntolerance (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1). */
export const validateCareConnectGPCAllergyIntolerance1: Validator<CareConnectGPCAllergyIntolerance1> =
  /* @__PURE__ */ validator<CareConnectGPCAllergyIntolerance1>(
    careConnectGPCAllergyIntolerance1,
    'gpconnect-api',
    () => ({
      element,
      types: [diagnosticReport, encounter, organization, patient, practitioner, relatedPerson],
      profiles: [careConnectGPCPatient1, careConnectGPCPractitioner1],
    }),
  );

/** True if a value is valid by CareConnect GPC AllergyIntolerance. */
export function isCareConnectGPCAllergyIntolerance1(
  value: unknown,
): value is CareConnectGPCAllergyIntolerance1 {
  return validateCareConnectGPCAllergyIntolerance1(value, VERDICT_ONLY).valid;
}
