// Generated from fsh/profiles/CareConnect-GPC-Encounter-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1
import type { CareConnectGPCEncounter1 } from '../types/CareConnectGPCEncounter1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { account } from './types/Account.js';
import { appointment } from './types/Appointment.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { condition } from './types/Condition.js';
import { device } from './types/Device.js';
import { element } from './types/Element.js';
import {
  encounter,
  encounterDiagnosis,
  encounterHospitalization,
  encounterLocation,
  encounterParticipant,
  encounterStatusHistory,
} from './types/Encounter.js';
import { episodeOfCare } from './types/EpisodeOfCare.js';
import { extension } from './types/Extension.js';
import { identifier } from './types/Identifier.js';
import { location } from './types/Location.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { period } from './types/Period.js';
import { practitioner } from './types/Practitioner.js';
import { procedure } from './types/Procedure.js';
import { reference } from './types/Reference.js';
import { referralRequest } from './types/ReferralRequest.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { careConnectEncounterType1Codes, encounterDietCodes } from './valuesets.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  at,
  boundCoding,
  boundConcept,
  checked,
  elementOf,
  equals,
  extensionSlice,
  extensions,
  fixedPrimitive,
  object,
  required,
  resourceType,
  sliced,
  targets,
  undecidable,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const careConnectGPCEncounter1: Shape = /* @__PURE__ */ resourceType(
  'Encounter',
  () => ({
    base: encounter,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'encounterTransport',
          extensionEncounterTransportRules,
          0,
          Infinity,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1',
        ),
        extensionSlice(
          'outcomeOfAttendance',
          extensionOutcomeOfAttendanceRules,
          0,
          Infinity,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1',
        ),
        extensionSlice(
          'emergencyCareDischargeStatus',
          extensionEmergencyCareDischargeStatusRules,
          0,
          Infinity,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1',
        ),
      ]),
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
                'slice Encounter.identifier:identifier of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
              ),
              shape: identifierIdentifierRules,
            },
          ],
        }),
      ),
      status: required(fixedPrimitive('finished')),
      statusHistory: array(encounterStatusHistory, 1),
      type: required(array(typeRules, 1)),
      subject: required(
        checked(
          object(reference),
          targets(['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1']),
        ),
      ),
      incomingReferral: checked(array(reference), targets(['ReferralRequest'])),
      participant: required(array(participantRules)),
      period: object(periodRules),
      reason: array(reasonRules),
      diagnosis: array(diagnosisRules),
      hospitalization: object(hospitalizationRules),
      location: array(locationRules),
      serviceProvider: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
      partOf: checked(object(reference), targets(['Encounter'])),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
);

export const extensionEncounterTransportRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'extension:encounterTransport',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1',
        ),
      ),
    },
  }),
);

export const extensionOutcomeOfAttendanceRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'extension:outcomeOfAttendance',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1',
        ),
      ),
    },
  }),
);

export const extensionEmergencyCareDischargeStatusRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'extension:emergencyCareDischargeStatus',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1',
        ),
      ),
    },
  }),
);

export const identifierCrossCareSettingIdentifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
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
  careConnectGPCEncounter1,
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
  careConnectGPCEncounter1,
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

export const typeRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCEncounter1, 'type', () => ({
  base: codeableConcept,
  properties: {
    coding: sliced(
      coding,
      {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: typeCodingSnomedCTRules,
            checks: [boundCoding(careConnectEncounterType1Codes, EXTENSIBLE)],
            max: 1,
          },
        ],
      },
      1,
    ),
  },
}));

export const participantRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'participant',
  () => ({
    base: encounterParticipant,
    properties: {
      individual: required(
        checked(
          object(reference),
          targets(
            ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
            ['RelatedPerson'],
          ),
        ),
      ),
    },
  }),
);

export const periodRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCEncounter1, 'period', () => ({
  base: period,
  properties: {
    start: required(),
  },
}));

export const reasonRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCEncounter1, 'reason', () => ({
  base: codeableConcept,
  properties: {
    coding: sliced(coding, {
      slices: [
        {
          name: 'snomedCT',
          matches: at(equals('http://snomed.info/sct'), 'system'),
          shape: reasonCodingSnomedCTRules,
          max: 1,
        },
      ],
    }),
  },
}));

export const diagnosisRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCEncounter1, 'diagnosis', () => ({
  base: encounterDiagnosis,
  properties: {
    condition: required(checked(object(reference), targets(['Condition'], ['Procedure']))),
  },
}));

export const hospitalizationRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'hospitalization',
  () => ({
    base: encounterHospitalization,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'admissionMethod',
          hospitalizationExtensionAdmissionMethodRules,
          0,
          Infinity,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1',
        ),
        extensionSlice(
          'dischargeMethod',
          hospitalizationExtensionDischargeMethodRules,
          0,
          Infinity,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1',
        ),
      ]),
      preAdmissionIdentifier: object(hospitalizationPreAdmissionIdentifierRules),
      origin: checked(object(reference), targets(['Location'])),
      reAdmission: object(hospitalizationReAdmissionRules),
      dietPreference: checked(array(codeableConcept), boundConcept(encounterDietCodes, EXTENSIBLE)),
      destination: checked(object(reference), targets(['Location'])),
    },
  }),
);

export const locationRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCEncounter1, 'location', () => ({
  base: encounterLocation,
  properties: {
    location: required(checked(object(reference), targets(['Location']))),
  },
}));

export const typeCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'type.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          typeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
          0,
          Infinity,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      code: required(),
      display: required(),
    },
  }),
);

export const reasonCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'reason.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          reasonCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
          0,
          Infinity,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      code: required(),
      display: required(),
    },
  }),
);

export const hospitalizationExtensionAdmissionMethodRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'hospitalization.extension:admissionMethod',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1',
        ),
      ),
    },
  }),
);

export const hospitalizationExtensionDischargeMethodRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'hospitalization.extension:dischargeMethod',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1',
        ),
      ),
    },
  }),
);

export const hospitalizationPreAdmissionIdentifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'hospitalization.preAdmissionIdentifier',
  () => ({
    base: identifier,
    properties: {
      system: required(),
      value: required(),
      assigner: checked(object(reference), targets(['Organization'])),
    },
  }),
);

export const hospitalizationReAdmissionRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'hospitalization.reAdmission',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: hospitalizationReAdmissionCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const typeCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'type.coding:snomedCT.extension:snomedCTDescriptionID',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive('https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid'),
      ),
    },
  }),
);

export const reasonCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'reason.coding:snomedCT.extension:snomedCTDescriptionID',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive('https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid'),
      ),
    },
  }),
);

export const hospitalizationReAdmissionCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCEncounter1,
  'hospitalization.reAdmission.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          hospitalizationReAdmissionCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
          0,
          Infinity,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      code: required(),
      display: required(),
    },
  }),
);

export const hospitalizationReAdmissionCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape =
  /* @__PURE__ */ elementOf(
    careConnectGPCEncounter1,
    'hospitalization.reAdmission.coding:snomedCT.extension:snomedCTDescriptionID',
    () => ({
      base: extension,
      properties: {
        url: required(
          fixedPrimitive('https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid'),
        ),
      },
    }),
  );

/** Checks a value against CareConnect GPC Encounter (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1). */
export const validateCareConnectGPCEncounter1: Validator<CareConnectGPCEncounter1> =
  /* @__PURE__ */ validator<CareConnectGPCEncounter1>(careConnectGPCEncounter1, 'gpconnect-api', () => ({
    element,
    types: [
      account,
      appointment,
      condition,
      device,
      encounter,
      episodeOfCare,
      location,
      organization,
      patient,
      practitioner,
      procedure,
      referralRequest,
      relatedPerson,
    ],
    profiles: [careConnectGPCOrganization1, careConnectGPCPatient1, careConnectGPCPractitioner1],
  }));

/** True if a value is valid by CareConnect GPC Encounter. */
export function isCareConnectGPCEncounter1(value: unknown): value is CareConnectGPCEncounter1 {
  return validateCareConnectGPCEncounter1(value, VERDICT_ONLY).valid;
}
