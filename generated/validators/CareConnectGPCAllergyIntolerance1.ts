// Generated from fsh/profiles/CareConnect-GPC-AllergyIntolerance-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1 version 1.2.7
import {
  CHOICE,
  boundConcept,
  exactly,
  extensions,
  forbidden,
  has,
  many,
  one,
  shape,
  sliced,
  string,
  targets,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Slicing, Targets } from '../runtime/checks.js';
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
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { identifier } from './types/Identifier.js';
import { meta } from './types/Meta.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { careConnectAllergyManifestation1Codes } from './valuesets.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'encounter',
      url: 'http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter',
      shape: () => encounterAssociatedEncounter,
      max: 1,
    },
    {
      name: 'allergyEnd',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1',
      shape: () => extensionCareConnectGPCAllergyIntoleranceEnd1,
      max: 1,
    },
    {
      name: 'evidence',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1',
      shape: () => extensionCareConnectGPCEvidence1,
      max: 1,
    },
  ],
};

const patientTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const recorderTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

const asserterTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export const careConnectGPCAllergyIntolerance1: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
  type: 'AllergyIntolerance',
  elements: [
    'contained',
    'verificationStatus',
    'patient',
    'clinicalStatus',
    'identifier',
    'category',
    'code',
    'assertedDate',
    'recorder',
  ],
  required: 510,
  choices: ['onset[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'meta':
        return one(value, key, c, metaRules);
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'identifier':
        many(value, key, c, identifierRules2);
        return 16;
      case 'clinicalStatus':
        allergyIntolerance.property(key, value, c, object);
        return 8;
      case 'verificationStatus':
        exactly(value, key, c, 'unconfirmed');
        return 2;
      case 'category':
        allergyIntolerance.property(key, value, c, object);
        return 32;
      case 'code':
        one(value, key, c, codeRules2);
        return 64;
      case 'patient':
        one(value, key, c, reference);
        targets(value, key, c, patientTargets);
        return 4;
      case 'assertedDate':
        allergyIntolerance.property(key, value, c, object);
        return 128;
      case 'recorder':
        one(value, key, c, reference);
        targets(value, key, c, recorderTargets);
        return 256;
      case 'asserter':
        one(value, key, c, reference);
        return targets(value, key, c, asserterTargets);
      case 'note':
        return many(value, key, c, noteRules);
      case 'reaction':
        return many(value, key, c, reactionRules);
      default:
        return allergyIntolerance.property(key, value, c, object);
    }
  },
  base: () => allergyIntolerance,
});

export const metaRules: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.meta',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
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

export const identifierRules2: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
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
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

export const codeRules2: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.code',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return many(value, key, c, codeCodingRules);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const noteAuthorXTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export const noteRules: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.note',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
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

export const reactionRules: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.reaction',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
  elements: ['manifestation'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'substance':
        return one(value, key, c, reactionSubstanceRules);
      case 'manifestation':
        many(value, key, c, reactionManifestationRules);
        boundConcept(value, key, c, careConnectAllergyManifestation1Codes, 'extensible');
        return 1;
      case 'exposureRoute':
        return one(value, key, c, reactionExposureRouteRules);
      case 'note':
        return many(value, key, c, reactionNoteRules);
      default:
        return allergyIntoleranceReaction.property(key, value, c, object);
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
  id: 'AllergyIntolerance.code.coding',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
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

const reactionSubstanceCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => reactionSubstanceCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const reactionSubstanceRules: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.reaction.substance',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, reactionSubstanceCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const reactionManifestationCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => reactionManifestationCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const reactionManifestationRules: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.reaction.manifestation',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, reactionManifestationCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const reactionExposureRouteCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => reactionExposureRouteCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const reactionExposureRouteRules: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.reaction.exposureRoute',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, reactionExposureRouteCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const reactionNoteAuthorXTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export const reactionNoteRules: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.reaction.note',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
  elements: ['text'],
  required: 1,
  choices: ['author[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'authorReference':
        one(value, key, c, reference);
        targets(value, key, c, reactionNoteAuthorXTargets);
        return CHOICE;
      case 'authorString':
        string(value, key, c);
        return CHOICE;
      default:
        return annotation.property(key, value, c, object);
    }
  },
});

const reactionSubstanceCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const reactionSubstanceCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.reaction.substance.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
  elements: ['system', 'code'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, reactionSubstanceCodingSnomedCTExtensionSlices);
      case 'system':
        exactly(value, key, c, 'http://snomed.info/sct');
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

const reactionManifestationCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const reactionManifestationCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.reaction.manifestation.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
  elements: ['system', 'code'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, reactionManifestationCodingSnomedCTExtensionSlices);
      case 'system':
        exactly(value, key, c, 'http://snomed.info/sct');
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

const reactionExposureRouteCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const reactionExposureRouteCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.reaction.exposureRoute.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1',
  elements: ['system', 'code'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, reactionExposureRouteCodingSnomedCTExtensionSlices);
      case 'system':
        exactly(value, key, c, 'http://snomed.info/sct');
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

/** Checks a value against CareConnect GPC AllergyIntolerance (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1). */
export const validateCareConnectGPCAllergyIntolerance1 =
  /* @__PURE__ */ validator<CareConnectGPCAllergyIntolerance1>(
    careConnectGPCAllergyIntolerance1,
    'gpconnect-api',
    () => ({
      element,
      types: [organization, patient, practitioner, relatedPerson],
      profiles: [careConnectGPCPatient1, careConnectGPCPractitioner1],
    }),
  );

/** Whether a value is valid by CareConnect GPC AllergyIntolerance. */
export function isCareConnectGPCAllergyIntolerance1(
  value: unknown,
): value is CareConnectGPCAllergyIntolerance1 {
  return validateCareConnectGPCAllergyIntolerance1(value, { maxIssues: 1 }).valid;
}
