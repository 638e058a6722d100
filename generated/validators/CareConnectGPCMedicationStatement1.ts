// Generated from fsh/profiles/CareConnect-GPC-MedicationStatement-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1 version 1.2.7
import {
  CHOICE,
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
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Slicing, Targets } from '../runtime/checks.js';
import type { CareConnectGPCMedicationStatement1 } from '../types/CareConnectGPCMedicationStatement1.js';
import { careConnectGPCMedication1 } from './CareConnectGPCMedication1.js';
import { careConnectGPCMedicationRequest1 } from './CareConnectGPCMedicationRequest1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { extensionCareConnectGPCMedicationChangeSummary1 } from './ExtensionCareConnectGPCMedicationChangeSummary1.js';
import { extensionCareConnectGPCMedicationStatementLastIssueDate1 } from './ExtensionCareConnectGPCMedicationStatementLastIssueDate1.js';
import { extensionCareConnectGPCPrescribingAgency1 } from './ExtensionCareConnectGPCPrescribingAgency1.js';
import { extensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { annotation } from './types/Annotation.js';
import { carePlan } from './types/CarePlan.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { condition } from './types/Condition.js';
import { dosage } from './types/Dosage.js';
import { element } from './types/Element.js';
import { encounter } from './types/Encounter.js';
import { episodeOfCare } from './types/EpisodeOfCare.js';
import { extension } from './types/Extension.js';
import { group } from './types/Group.js';
import { identifier } from './types/Identifier.js';
import { medication } from './types/Medication.js';
import { medicationAdministration } from './types/MedicationAdministration.js';
import { medicationDispense } from './types/MedicationDispense.js';
import { medicationRequest } from './types/MedicationRequest.js';
import { medicationStatement } from './types/MedicationStatement.js';
import { meta } from './types/Meta.js';
import { observation } from './types/Observation.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { procedure } from './types/Procedure.js';
import { procedureRequest } from './types/ProcedureRequest.js';
import { reference } from './types/Reference.js';
import { referralRequest } from './types/ReferralRequest.js';
import { relatedPerson } from './types/RelatedPerson.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'lastIssueDate',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1',
      shape: () => extensionCareConnectGPCMedicationStatementLastIssueDate1,
      max: 1,
    },
    {
      name: 'changeSummary',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1',
      shape: () => extensionCareConnectGPCMedicationChangeSummary1,
      max: 1,
    },
    {
      name: 'prescribingAgency',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1',
      shape: () => extensionCareConnectGPCPrescribingAgency1,
      min: 1,
      max: 1,
    },
    {
      name: 'dosageLastChanged',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationDosageLastChanged-1',
      shape: () => extensionDosageLastChangedRules,
      max: 1,
    },
  ],
  counted: true,
};

const basedOnTargets: Targets = [
  ['CarePlan'],
  ['MedicationRequest', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const partOfTargets: Targets = [
  ['MedicationAdministration'],
  ['MedicationDispense'],
  [
    'MedicationStatement',
    'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
  ],
  ['Observation'],
  ['Procedure'],
];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const medicationXTargets: Targets = [
  ['Medication', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1'],
];

const informationSourceTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

const subjectTargets: Targets = [
  ['Group'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const reasonReferenceTargets: Targets = [['Condition'], ['Observation']];

export const careConnectGPCMedicationStatement1: Shape = /* @__PURE__ */ shape({
  id: 'MedicationStatement',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
  type: 'MedicationStatement',
  elements: [
    'contained',
    'status',
    'medication[x]',
    'subject',
    'taken',
    'reasonNotTaken',
    'extension:prescribingAgency',
    'identifier',
    'basedOn',
    'dateAsserted',
    'dosage',
  ],
  required: 2014,
  choices: ['medication[x]', 'effective[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'meta':
        return one(value, key, c, metaRules);
      case 'extension':
        extensions(value, key, c, extension, extensionSlices);
        return 64;
      case 'identifier':
        many(value, key, c, identifierRules2);
        return 128;
      case 'basedOn':
        many(value, key, c, reference, 1);
        targets(value, key, c, basedOnTargets);
        return 256;
      case 'partOf':
        many(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'medicationReference':
        one(value, key, c, reference);
        targets(value, key, c, medicationXTargets);
        return 4 | CHOICE;
      case 'dateAsserted':
        medicationStatement.property(key, value, c, object);
        return 512;
      case 'informationSource':
        one(value, key, c, reference);
        return targets(value, key, c, informationSourceTargets);
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 8;
      case 'reasonReference':
        many(value, key, c, reference);
        return targets(value, key, c, reasonReferenceTargets);
      case 'note':
        return many(value, key, c, noteRules);
      case 'dosage':
        many(value, key, c, dosageRules2);
        return 1024;
      case 'medicationCodeableConcept':
        otherChoice(value, key, c, 'medication[x]');
        return 4 | CHOICE;
      default:
        return medicationStatement.property(key, value, c, object);
    }
  },
  base: () => medicationStatement,
});

export const metaRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationStatement.meta',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
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

export const extensionDosageLastChangedRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationStatement.extension:dosageLastChanged',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
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
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationDosageLastChanged-1',
        );
        return 1;
      default:
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const identifierRules2: Shape = /* @__PURE__ */ shape({
  id: 'MedicationStatement.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
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

const noteAuthorXTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export const noteRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationStatement.note',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
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

export const dosageRules2: Shape = /* @__PURE__ */ shape({
  id: 'MedicationStatement.dosage',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
  elements: ['text'],
  required: 1,
  choices: ['asNeeded[x]', 'dose[x]', 'rate[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'text':
        dosage.property(key, value, c, object);
        return 1;
      case 'route':
        return one(value, key, c, dosageRouteRules);
      default:
        return dosage.property(key, value, c, object);
    }
  },
});

const dosageRouteCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => dosageRouteCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const dosageRouteRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationStatement.dosage.route',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, dosageRouteCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const dosageRouteCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const dosageRouteCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationStatement.dosage.route.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, dosageRouteCodingSnomedCTExtensionSlices);
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

/** Checks a value against CareConnect GPC MedicationStatement (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1). */
export const validateCareConnectGPCMedicationStatement1 =
  /* @__PURE__ */ validator<CareConnectGPCMedicationStatement1>(
    careConnectGPCMedicationStatement1,
    'gpconnect-api',
    () => ({
      element,
      types: [
        carePlan,
        condition,
        encounter,
        episodeOfCare,
        group,
        medication,
        medicationAdministration,
        medicationDispense,
        medicationRequest,
        medicationStatement,
        observation,
        organization,
        patient,
        practitioner,
        procedure,
        procedureRequest,
        referralRequest,
        relatedPerson,
      ],
      profiles: [
        careConnectGPCMedication1,
        careConnectGPCMedicationRequest1,
        careConnectGPCOrganization1,
        careConnectGPCPatient1,
        careConnectGPCPractitioner1,
      ],
    }),
  );

/** Whether a value is valid by CareConnect GPC MedicationStatement. */
export function isCareConnectGPCMedicationStatement1(
  value: unknown,
): value is CareConnectGPCMedicationStatement1 {
  return validateCareConnectGPCMedicationStatement1(value, { maxIssues: 1 }).valid;
}
