// Generated from fsh/profiles/CareConnect-GPC-MedicationRequest-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1
import type { CareConnectGPCMedicationRequest1 } from '../types/CareConnectGPCMedicationRequest1.js';
import { careConnectGPCMedication1 } from './CareConnectGPCMedication1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { extensionCareConnectGPCMedicationQuantityText1 } from './ExtensionCareConnectGPCMedicationQuantityText1.js';
import { extensionCareConnectGPCMedicationRepeatInformation1 } from './ExtensionCareConnectGPCMedicationRepeatInformation1.js';
import { extensionCareConnectGPCMedicationStatusReason1 } from './ExtensionCareConnectGPCMedicationStatusReason1.js';
import { extensionCareConnectGPCPrescriptionType1 } from './ExtensionCareConnectGPCPrescriptionType1.js';
import { extensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { activityDefinition } from './types/ActivityDefinition.js';
import { annotation } from './types/Annotation.js';
import { carePlan } from './types/CarePlan.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { condition } from './types/Condition.js';
import { detectedIssue } from './types/DetectedIssue.js';
import { device } from './types/Device.js';
import { dosage } from './types/Dosage.js';
import { duration } from './types/Duration.js';
import { element } from './types/Element.js';
import { encounter } from './types/Encounter.js';
import { episodeOfCare } from './types/EpisodeOfCare.js';
import { extension } from './types/Extension.js';
import { group } from './types/Group.js';
import { identifier } from './types/Identifier.js';
import { medication } from './types/Medication.js';
import {
  medicationRequest,
  medicationRequestDispenseRequest,
  medicationRequestRequester,
} from './types/MedicationRequest.js';
import { meta } from './types/Meta.js';
import { observation } from './types/Observation.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { period } from './types/Period.js';
import { planDefinition } from './types/PlanDefinition.js';
import { practitioner } from './types/Practitioner.js';
import { procedureRequest } from './types/ProcedureRequest.js';
import { provenance } from './types/Provenance.js';
import { reference } from './types/Reference.js';
import { referralRequest } from './types/ReferralRequest.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { simpleQuantity } from './types/SimpleQuantity.js';
import { unitsOfTimeCodes } from './valuesets.js';
import {
  VERDICT_ONLY,
  array,
  at,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  equals,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
  object,
  positiveInt,
  required,
  resourceType,
  sliced,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const careConnectGPCMedicationRequest1: Shape = /* @__PURE__ */ resourceType(
  'MedicationRequest',
  () => ({
    base: medicationRequest,
    properties: {
      meta: object(metaRules),
      extension: extensions(extension, [
        extensionSlice(
          'repeatInformation',
          extensionRepeatInformationRules,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1',
        ),
        extensionSlice(
          'statusReason',
          extensionCareConnectGPCMedicationStatusReason1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1',
        ),
        extensionSlice(
          'prescriptionType',
          extensionCareConnectGPCPrescriptionType1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1',
        ),
      ]),
      identifier: required(array(identifierRules)),
      basedOn: checked(
        array(reference),
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
      groupIdentifier: object(groupIdentifierRules),
      status: required(),
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
      subject: required(
        checked(
          object(reference),
          targets(
            ['Group'],
            ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
          ),
        ),
      ),
      context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
      authoredOn: required(),
      requester: object(requesterRules),
      recorder: required(
        checked(
          object(reference),
          targets([
            'Practitioner',
            'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
          ]),
        ),
      ),
      reasonReference: checked(array(reference), targets(['Condition'], ['Observation'])),
      note: array(noteRules),
      dosageInstruction: required(array(dosageInstructionRules)),
      dispenseRequest: required(object(dispenseRequestRules)),
      priorPrescription: checked(
        object(reference),
        targets([
          'MedicationRequest',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
        ]),
      ),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
);

export const metaRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCMedicationRequest1, 'meta', () => ({
  base: meta,
  properties: {
    profile: required(),
  },
}));

export const extensionRepeatInformationRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'extension:repeatInformation',
  () => ({
    base: extensionCareConnectGPCMedicationRepeatInformation1,
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice(
            'numberOfRepeatPrescriptionsAllowed',
            extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsAllowedRules,
            0,
            1,
            'numberOfRepeatPrescriptionsAllowed',
          ),
          extensionSlice(
            'numberOfRepeatPrescriptionsIssued',
            extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsIssuedRules,
            1,
            1,
            'numberOfRepeatPrescriptionsIssued',
          ),
          extensionSlice(
            'authorisationExpiryDate',
            extensionRepeatInformationExtensionAuthorisationExpiryDateRules,
            0,
            1,
            'authorisationExpiryDate',
          ),
        ]),
        'extension:numberOfRepeatPrescriptionsIssued',
      ),
    },
  }),
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'identifier',
  () => ({
    base: identifier,
    properties: {
      system: required(),
      value: required(),
    },
  }),
);

export const groupIdentifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'groupIdentifier',
  () => ({
    base: identifier,
    properties: {
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

export const requesterRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'requester',
  () => ({
    base: medicationRequestRequester,
    properties: {
      agent: required(
        checked(
          object(reference),
          targets(
            ['Device'],
            ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
            ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
            ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
            ['RelatedPerson'],
          ),
        ),
      ),
      onBehalfOf: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
    },
  }),
);

export const noteRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCMedicationRequest1, 'note', () => ({
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

export const dosageInstructionRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'dosageInstruction',
  () => ({
    base: dosage,
    properties: {
      text: required(),
      additionalInstruction: array(dosageInstructionAdditionalInstructionRules),
      route: object(dosageInstructionRouteRules),
    },
  }),
);

export const dispenseRequestRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'dispenseRequest',
  () => ({
    base: medicationRequestDispenseRequest,
    properties: {
      validityPeriod: required(object(dispenseRequestValidityPeriodRules)),
      quantity: object(dispenseRequestQuantityRules),
      expectedSupplyDuration: object(dispenseRequestExpectedSupplyDurationRules),
      performer: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
    },
  }),
);

export const extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsAllowedRules: Shape =
  /* @__PURE__ */ elementOf(
    careConnectGPCMedicationRequest1,
    'extension:repeatInformation.extension:numberOfRepeatPrescriptionsAllowed',
    () => ({
      base: extension,
      properties: {
        url: required(fixedPrimitive('numberOfRepeatPrescriptionsAllowed')),
        'value[x]': required(choice({ PositiveInt: positiveInt })),
      },
    }),
  );

export const extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsIssuedRules: Shape =
  /* @__PURE__ */ elementOf(
    careConnectGPCMedicationRequest1,
    'extension:repeatInformation.extension:numberOfRepeatPrescriptionsIssued',
    () => ({
      base: extension,
      properties: {
        url: required(fixedPrimitive('numberOfRepeatPrescriptionsIssued')),
        'value[x]': choice({ PositiveInt: positiveInt }),
      },
    }),
  );

export const extensionRepeatInformationExtensionAuthorisationExpiryDateRules: Shape =
  /* @__PURE__ */ elementOf(
    careConnectGPCMedicationRequest1,
    'extension:repeatInformation.extension:authorisationExpiryDate',
    () => ({
      base: extension,
      properties: {
        url: required(fixedPrimitive('authorisationExpiryDate')),
        'value[x]': choice({ DateTime: dateTime }),
      },
    }),
  );

export const dosageInstructionAdditionalInstructionRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'dosageInstruction.additionalInstruction',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: dosageInstructionAdditionalInstructionCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const dosageInstructionRouteRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'dosageInstruction.route',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: dosageInstructionRouteCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const dispenseRequestValidityPeriodRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'dispenseRequest.validityPeriod',
  () => ({
    base: period,
    properties: {
      start: required(),
    },
  }),
);

export const dispenseRequestQuantityRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'dispenseRequest.quantity',
  () => ({
    base: simpleQuantity,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'quantityText',
          extensionCareConnectGPCMedicationQuantityText1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1',
        ),
      ]),
    },
  }),
);

export const dispenseRequestExpectedSupplyDurationRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'dispenseRequest.expectedSupplyDuration',
  () => ({
    base: duration,
    properties: {
      value: required(),
      comparator: forbidden,
      system: required(fixedPrimitive('http://unitsofmeasure.org')),
      code: required(coded(unitsOfTimeCodes)),
    },
  }),
);

export const dosageInstructionAdditionalInstructionCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'dosageInstruction.additionalInstruction.coding:snomedCT',
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

export const dosageInstructionRouteCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCMedicationRequest1,
  'dosageInstruction.route.coding:snomedCT',
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

/** Checks a value against CareConnect GPC MedicationRequest (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1). */
export const validateCareConnectGPCMedicationRequest1: Validator<CareConnectGPCMedicationRequest1> =
  /* @__PURE__ */ validator<CareConnectGPCMedicationRequest1>(
    careConnectGPCMedicationRequest1,
    'gpconnect-api',
    () => ({
      element,
      types: [
        activityDefinition,
        carePlan,
        condition,
        detectedIssue,
        device,
        encounter,
        episodeOfCare,
        group,
        medication,
        medicationRequest,
        observation,
        organization,
        patient,
        planDefinition,
        practitioner,
        procedureRequest,
        provenance,
        referralRequest,
        relatedPerson,
      ],
      profiles: [
        careConnectGPCMedication1,
        careConnectGPCOrganization1,
        careConnectGPCPatient1,
        careConnectGPCPractitioner1,
      ],
    }),
  );

/** True if a value is valid by CareConnect GPC MedicationRequest. */
export function isCareConnectGPCMedicationRequest1(
  value: unknown,
): value is CareConnectGPCMedicationRequest1 {
  return validateCareConnectGPCMedicationRequest1(value, VERDICT_ONLY).valid;
}
