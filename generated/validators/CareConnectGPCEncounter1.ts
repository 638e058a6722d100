// Generated from fsh/profiles/CareConnect-GPC-Encounter-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1 version 1.2.7
import {
  boundCoding,
  boundConcept,
  exactly,
  extensions,
  has,
  many,
  one,
  shape,
  sliced,
  targets,
  untold,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Slicing, Targets } from '../runtime/checks.js';
import type { CareConnectGPCEncounter1 } from '../types/CareConnectGPCEncounter1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { account } from './types/Account.js';
import { appointment } from './types/Appointment.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { condition } from './types/Condition.js';
import { domainResource } from './types/DomainResource.js';
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

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'encounterTransport',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1',
      shape: () => extensionEncounterTransportRules,
    },
    {
      name: 'outcomeOfAttendance',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1',
      shape: () => extensionOutcomeOfAttendanceRules,
    },
    {
      name: 'emergencyCareDischargeStatus',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1',
      shape: () => extensionEmergencyCareDischargeStatusRules,
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
      min: 1,
      max: 1,
    },
    {
      name: 'identifier',
      matches: (_item, c) =>
        untold(
          c,
          'slice Encounter.identifier:identifier of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
        ),
      shape: () => identifierIdentifierRules,
    },
  ],
};

const subjectTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const incomingReferralTargets: Targets = [['ReferralRequest']];

const serviceProviderTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

const partOfTargets: Targets = [['Encounter']];

export const careConnectGPCEncounter1: Shape = /* @__PURE__ */ shape({
  id: 'Encounter',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  type: 'Encounter',
  elements: ['contained', 'status', 'identifier', 'type', 'subject', 'participant'],
  required: 62,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'identifier':
        sliced(value, key, c, identifierRules, identifierSlices);
        return 4;
      case 'status':
        exactly(value, key, c, 'finished');
        return 2;
      case 'statusHistory':
        return many(value, key, c, encounterStatusHistory, 1);
      case 'type':
        many(value, key, c, typeRules, 1);
        return 8;
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 16;
      case 'incomingReferral':
        many(value, key, c, reference);
        return targets(value, key, c, incomingReferralTargets);
      case 'participant':
        many(value, key, c, participantRules2);
        return 32;
      case 'period':
        return one(value, key, c, periodRules);
      case 'reason':
        return many(value, key, c, reasonRules);
      case 'diagnosis':
        return many(value, key, c, diagnosisRules);
      case 'hospitalization':
        return one(value, key, c, hospitalizationRules);
      case 'location':
        return many(value, key, c, locationRules);
      case 'serviceProvider':
        one(value, key, c, reference);
        return targets(value, key, c, serviceProviderTargets);
      case 'partOf':
        one(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      default:
        return encounter.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const extensionEncounterTransportRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.extension:encounterTransport',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1',
        );
        return 1;
      default:
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionOutcomeOfAttendanceRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.extension:outcomeOfAttendance',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1',
        );
        return 1;
      default:
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionEmergencyCareDischargeStatusRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.extension:emergencyCareDischargeStatus',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1',
        );
        return 1;
      default:
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

const identifierAssignerTargets: Targets = [['Organization']];

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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
  id: 'Encounter.identifier:crossCareSettingIdentifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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
  id: 'Encounter.identifier:identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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

const typeCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => typeCodingSnomedCTRules,
      check: (value, key, c) => {
        boundCoding(value, key, c, careConnectEncounterType1Codes, 'extensible');
      },
      max: 1,
    },
  ],
};

export const typeRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.type',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, typeCodingSlices, 1);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const participantIndividualTargets: Targets = [
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export const participantRules2: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.participant',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  elements: ['individual'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'individual':
        one(value, key, c, reference);
        targets(value, key, c, participantIndividualTargets);
        return 1;
      default:
        return encounterParticipant.property(key, value, c, object);
    }
  },
});

export const periodRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.period',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  elements: ['start', 'end'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'start':
        period.property(key, value, c, object);
        return 1;
      default:
        return period.property(key, value, c, object);
    }
  },
  base: () => period,
});

const reasonCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => reasonCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const reasonRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.reason',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, reasonCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const diagnosisConditionTargets: Targets = [['Condition'], ['Procedure']];

export const diagnosisRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.diagnosis',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  elements: ['condition'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'condition':
        one(value, key, c, reference);
        targets(value, key, c, diagnosisConditionTargets);
        return 1;
      default:
        return encounterDiagnosis.property(key, value, c, object);
    }
  },
});

const hospitalizationExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'admissionMethod',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1',
      shape: () => hospitalizationExtensionAdmissionMethodRules,
    },
    {
      name: 'dischargeMethod',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1',
      shape: () => hospitalizationExtensionDischargeMethodRules,
    },
  ],
};

const hospitalizationOriginTargets: Targets = [['Location']];

const hospitalizationDestinationTargets: Targets = [['Location']];

export const hospitalizationRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.hospitalization',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, hospitalizationExtensionSlices);
      case 'preAdmissionIdentifier':
        return one(value, key, c, hospitalizationPreAdmissionIdentifierRules);
      case 'origin':
        one(value, key, c, reference);
        return targets(value, key, c, hospitalizationOriginTargets);
      case 'reAdmission':
        return one(value, key, c, hospitalizationReAdmissionRules);
      case 'dietPreference':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, encounterDietCodes, 'extensible');
      case 'destination':
        one(value, key, c, reference);
        return targets(value, key, c, hospitalizationDestinationTargets);
      default:
        return encounterHospitalization.property(key, value, c, object);
    }
  },
});

const locationLocationTargets: Targets = [['Location']];

export const locationRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.location',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  elements: ['location'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'location':
        one(value, key, c, reference);
        targets(value, key, c, locationLocationTargets);
        return 1;
      default:
        return encounterLocation.property(key, value, c, object);
    }
  },
});

const typeCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => typeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
    },
  ],
};

export const typeCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.type.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, typeCodingSnomedCTExtensionSlices);
      case 'system':
        exactly(value, key, c, 'http://snomed.info/sct');
        return 1;
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

const reasonCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => reasonCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
    },
  ],
};

export const reasonCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.reason.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, reasonCodingSnomedCTExtensionSlices);
      case 'system':
        exactly(value, key, c, 'http://snomed.info/sct');
        return 1;
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

export const hospitalizationExtensionAdmissionMethodRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.hospitalization.extension:admissionMethod',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1',
        );
        return 1;
      default:
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const hospitalizationExtensionDischargeMethodRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.hospitalization.extension:dischargeMethod',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1',
        );
        return 1;
      default:
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

const hospitalizationPreAdmissionIdentifierAssignerTargets: Targets = [['Organization']];

export const hospitalizationPreAdmissionIdentifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.hospitalization.preAdmissionIdentifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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
        return targets(value, key, c, hospitalizationPreAdmissionIdentifierAssignerTargets);
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

const hospitalizationReAdmissionCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => hospitalizationReAdmissionCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const hospitalizationReAdmissionRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.hospitalization.reAdmission',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, hospitalizationReAdmissionCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

export const typeCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.type.coding:snomedCT.extension:snomedCTDescriptionID',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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

export const reasonCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.reason.coding:snomedCT.extension:snomedCTDescriptionID',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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

const hospitalizationReAdmissionCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => hospitalizationReAdmissionCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
    },
  ],
};

export const hospitalizationReAdmissionCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.hospitalization.reAdmission.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, hospitalizationReAdmissionCodingSnomedCTExtensionSlices);
      case 'system':
        exactly(value, key, c, 'http://snomed.info/sct');
        return 1;
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

export const hospitalizationReAdmissionCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape =
  /* @__PURE__ */ shape({
    id: 'Encounter.hospitalization.reAdmission.coding:snomedCT.extension:snomedCTDescriptionID',
    profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1',
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
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
          );
          return 1;
        default:
          return extension.property(key, value, c, object);
      }
    },
    base: () => extension,
  });

/** Checks a value against CareConnect GPC Encounter (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1). */
export const validateCareConnectGPCEncounter1 = /* @__PURE__ */ validator<CareConnectGPCEncounter1>(
  careConnectGPCEncounter1,
  'gpconnect-api',
  () => ({
    element,
    types: [
      account,
      appointment,
      condition,
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
  }),
);

/** Whether a value is valid by CareConnect GPC Encounter. */
export function isCareConnectGPCEncounter1(value: unknown): value is CareConnectGPCEncounter1 {
  return validateCareConnectGPCEncounter1(value, { maxIssues: 1 }).valid;
}
