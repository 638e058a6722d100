// Generated from fsh/profiles/CareConnect-GPC-MedicationStatement-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1
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
import { device } from './types/Device.js';
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
import {
  VERDICT_ONLY,
  array,
  at,
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

export const careConnectGPCMedicationStatement1: Shape = /* @__PURE__ */ resourceType(
  'MedicationStatement',
  () => ({
    base: medicationStatement,
    properties: {
      meta: object(metaRules),
      extension: required(
        extensions(extension, [
          extensionSlice(
            'lastIssueDate',
            extensionCareConnectGPCMedicationStatementLastIssueDate1,
            0,
            1,
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1',
          ),
          extensionSlice(
            'changeSummary',
            extensionCareConnectGPCMedicationChangeSummary1,
            0,
            1,
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1',
          ),
          extensionSlice(
            'prescribingAgency',
            extensionCareConnectGPCPrescribingAgency1,
            1,
            1,
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1',
          ),
          extensionSlice(
            'dosageLastChanged',
            extensionDosageLastChangedRules,
            0,
            1,
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationDosageLastChanged-1',
          ),
        ]),
        'extension:prescribingAgency',
      ),
      identifier: required(array(identifierRules)),
      basedOn: required(
        checked(
          array(reference, 1),
          targets(
            ['CarePlan'],
            [
              'MedicationRequest',
              'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
            ],
            ['ProcedureRequest'],
            ['ReferralRequest'],
          ),
        ),
      ),
      partOf: checked(
        array(reference),
        targets(
          ['MedicationAdministration'],
          ['MedicationDispense'],
          [
            'MedicationStatement',
            'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
          ],
          ['Observation'],
          ['Procedure'],
        ),
      ),
      context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
      'medication[x]': required(
        choice({
          Reference: checked(
            object(reference),
            targets([
              'Medication',
              'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
            ]),
          ),
        }),
      ),
      dateAsserted: required(),
      informationSource: checked(
        object(reference),
        targets(
          ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
          ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
          ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
          ['RelatedPerson'],
        ),
      ),
      subject: required(
        checked(
          object(reference),
          targets(
            ['Group'],
            ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
          ),
        ),
      ),
      reasonReference: checked(array(reference), targets(['Condition'], ['Observation'])),
      note: array(noteRules),
      dosage: required(array(dosageRules)),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1',
);

export const metaRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCMedicationStatement1, 'meta', () => ({
  base: meta,
  properties: {
    profile: required(),
  },
}));

export const extensionDosageLastChangedRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationStatement1,
  'extension:dosageLastChanged',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationDosageLastChanged-1',
        ),
      ),
    },
  }),
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationStatement1,
  'identifier',
  () => ({
    base: identifier,
    properties: {
      system: required(),
      value: required(),
    },
  }),
);

export const noteRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCMedicationStatement1, 'note', () => ({
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

export const dosageRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationStatement1,
  'dosage',
  () => ({
    base: dosage,
    properties: {
      text: required(),
      route: object(dosageRouteRules),
    },
  }),
);

export const dosageRouteRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationStatement1,
  'dosage.route',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: dosageRouteCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const dosageRouteCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationStatement1,
  'dosage.route.coding:snomedCT',
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
      display: required(),
    },
  }),
);

/** Checks a value against CareConnect GPC MedicationStatement (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1). */
export const validateCareConnectGPCMedicationStatement1: Validator<CareConnectGPCMedicationStatement1> =
  /* @__PURE__ */ validator<CareConnectGPCMedicationStatement1>(
    careConnectGPCMedicationStatement1,
    'gpconnect-api',
    () => ({
      element,
      types: [
        carePlan,
        condition,
        device,
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

/** True if a value is valid by CareConnect GPC MedicationStatement. */
export function isCareConnectGPCMedicationStatement1(
  value: unknown,
): value is CareConnectGPCMedicationStatement1 {
  return validateCareConnectGPCMedicationStatement1(value, VERDICT_ONLY).valid;
}
