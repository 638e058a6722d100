// Generated from fsh/profiles/CareConnect-GPC-MedicationRequest-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1 version 1.2.7
import {
  CHOICE,
  boundCode,
  code,
  dateTime,
  exactly,
  extensions,
  forbidden,
  has,
  many,
  one,
  otherChoice,
  positiveInt,
  shape,
  sliced,
  string,
  targets,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Slicing, Targets } from '../runtime/checks.js';
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
import { domainResource } from './types/DomainResource.js';
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

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'repeatInformation',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1',
      shape: () => extensionRepeatInformationRules,
      max: 1,
    },
    {
      name: 'statusReason',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1',
      shape: () => extensionCareConnectGPCMedicationStatusReason1,
      max: 1,
    },
    {
      name: 'prescriptionType',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1',
      shape: () => extensionCareConnectGPCPrescriptionType1,
      max: 1,
    },
  ],
};

const basedOnTargets: Targets = [
  ['CarePlan'],
  ['MedicationRequest', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const medicationXTargets: Targets = [
  ['Medication', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1'],
];

const subjectTargets: Targets = [
  ['Group'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const recorderTargets: Targets = [
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

const reasonReferenceTargets: Targets = [['Condition'], ['Observation']];

const priorPrescriptionTargets: Targets = [
  ['MedicationRequest', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1'],
];

export const careConnectGPCMedicationRequest1: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  type: 'MedicationRequest',
  elements: [
    'contained',
    'intent',
    'medication[x]',
    'subject',
    'identifier',
    'status',
    'authoredOn',
    'recorder',
    'dosageInstruction',
    'dispenseRequest',
  ],
  required: 1022,
  choices: ['medication[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'meta':
        return one(value, key, c, metaRules);
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'identifier':
        many(value, key, c, identifierRules2);
        return 16;
      case 'basedOn':
        many(value, key, c, reference);
        return targets(value, key, c, basedOnTargets);
      case 'groupIdentifier':
        return one(value, key, c, groupIdentifierRules);
      case 'status':
        medicationRequest.property(key, value, c, object);
        return 32;
      case 'medicationReference':
        one(value, key, c, reference);
        targets(value, key, c, medicationXTargets);
        return 4 | CHOICE;
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 8;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'authoredOn':
        medicationRequest.property(key, value, c, object);
        return 64;
      case 'requester':
        return one(value, key, c, requesterRules);
      case 'recorder':
        one(value, key, c, reference);
        targets(value, key, c, recorderTargets);
        return 128;
      case 'reasonReference':
        many(value, key, c, reference);
        return targets(value, key, c, reasonReferenceTargets);
      case 'note':
        return many(value, key, c, noteRules);
      case 'dosageInstruction':
        many(value, key, c, dosageInstructionRules2);
        return 256;
      case 'dispenseRequest':
        one(value, key, c, dispenseRequestRules2);
        return 512;
      case 'priorPrescription':
        one(value, key, c, reference);
        return targets(value, key, c, priorPrescriptionTargets);
      case 'medicationCodeableConcept':
        otherChoice(value, key, c, 'medication[x]');
        return 4 | CHOICE;
      default:
        return medicationRequest.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const metaRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.meta',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
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

const extensionRepeatInformationExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'numberOfRepeatPrescriptionsAllowed',
      url: 'numberOfRepeatPrescriptionsAllowed',
      shape: () => extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsAllowedRules,
      max: 1,
    },
    {
      name: 'numberOfRepeatPrescriptionsIssued',
      url: 'numberOfRepeatPrescriptionsIssued',
      shape: () => extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsIssuedRules,
      min: 1,
      max: 1,
    },
    {
      name: 'authorisationExpiryDate',
      url: 'authorisationExpiryDate',
      shape: () => extensionRepeatInformationExtensionAuthorisationExpiryDateRules,
      max: 1,
    },
  ],
  counted: true,
};

export const extensionRepeatInformationRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.extension:repeatInformation',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  elements: ['url', 'extension:numberOfRepeatPrescriptionsIssued'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        extensions(value, key, c, extension, extensionRepeatInformationExtensionSlices);
        return 2;
      default:
        return extensionCareConnectGPCMedicationRepeatInformation1.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const identifierRules2: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
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

const groupIdentifierAssignerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const groupIdentifierRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.groupIdentifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  property(key, value, c, object) {
    switch (key) {
      case 'assigner':
        one(value, key, c, reference);
        return targets(value, key, c, groupIdentifierAssignerTargets);
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

const requesterAgentTargets: Targets = [
  ['Device'],
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

const requesterOnBehalfOfTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const requesterRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.requester',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  elements: ['agent', 'onBehalfOf'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'agent':
        one(value, key, c, reference);
        targets(value, key, c, requesterAgentTargets);
        return 1;
      case 'onBehalfOf':
        one(value, key, c, reference);
        targets(value, key, c, requesterOnBehalfOfTargets);
        return 2;
      default:
        return medicationRequestRequester.property(key, value, c, object);
    }
  },
  base: () => medicationRequestRequester,
});

const noteAuthorXTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export const noteRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.note',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
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

export const dosageInstructionRules2: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.dosageInstruction',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  elements: ['text'],
  required: 1,
  choices: ['asNeeded[x]', 'dose[x]', 'rate[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'text':
        dosage.property(key, value, c, object);
        return 1;
      case 'additionalInstruction':
        return many(value, key, c, dosageInstructionAdditionalInstructionRules);
      case 'route':
        return one(value, key, c, dosageInstructionRouteRules);
      default:
        return dosage.property(key, value, c, object);
    }
  },
});

const dispenseRequestPerformerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const dispenseRequestRules2: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.dispenseRequest',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  elements: ['validityPeriod'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'validityPeriod':
        one(value, key, c, dispenseRequestValidityPeriodRules2);
        return 1;
      case 'quantity':
        return one(value, key, c, dispenseRequestQuantityRules);
      case 'expectedSupplyDuration':
        return one(value, key, c, dispenseRequestExpectedSupplyDurationRules);
      case 'performer':
        one(value, key, c, reference);
        return targets(value, key, c, dispenseRequestPerformerTargets);
      default:
        return medicationRequestDispenseRequest.property(key, value, c, object);
    }
  },
});

export const extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsAllowedRules: Shape =
  /* @__PURE__ */ shape({
    id: 'MedicationRequest.extension:repeatInformation.extension:numberOfRepeatPrescriptionsAllowed',
    profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
    elements: ['url', 'value[x]'],
    required: 3,
    choices: ['value[x]'],
    property(key, value, c, object) {
      switch (key) {
        case 'url':
          exactly(value, key, c, 'numberOfRepeatPrescriptionsAllowed');
          return 1;
        case 'valuePositiveInt':
          positiveInt(value, key, c);
          return 2 | CHOICE;
        default:
          if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
          return extension.property(key, value, c, object);
      }
    },
    base: () => extension,
  });

export const extensionRepeatInformationExtensionNumberOfRepeatPrescriptionsIssuedRules: Shape =
  /* @__PURE__ */ shape({
    id: 'MedicationRequest.extension:repeatInformation.extension:numberOfRepeatPrescriptionsIssued',
    profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
    elements: ['url'],
    required: 1,
    choices: ['value[x]'],
    property(key, value, c, object) {
      switch (key) {
        case 'url':
          exactly(value, key, c, 'numberOfRepeatPrescriptionsIssued');
          return 1;
        case 'valuePositiveInt':
          positiveInt(value, key, c);
          return CHOICE;
        default:
          if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
          return extension.property(key, value, c, object);
      }
    },
    base: () => extension,
  });

export const extensionRepeatInformationExtensionAuthorisationExpiryDateRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.extension:repeatInformation.extension:authorisationExpiryDate',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'authorisationExpiryDate');
        return 1;
      case 'valueDateTime':
        dateTime(value, key, c);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

const dosageInstructionAdditionalInstructionCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => dosageInstructionAdditionalInstructionCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const dosageInstructionAdditionalInstructionRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.dosageInstruction.additionalInstruction',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, dosageInstructionAdditionalInstructionCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const dosageInstructionRouteCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => dosageInstructionRouteCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const dosageInstructionRouteRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.dosageInstruction.route',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, dosageInstructionRouteCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

export const dispenseRequestValidityPeriodRules2: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.dispenseRequest.validityPeriod',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
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

const dispenseRequestQuantityExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'quantityText',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1',
      shape: () => extensionCareConnectGPCMedicationQuantityText1,
      max: 1,
    },
  ],
};

export const dispenseRequestQuantityRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.dispenseRequest.quantity',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  elements: ['code', 'system', 'comparator'],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, dispenseRequestQuantityExtensionSlices);
      default:
        return simpleQuantity.property(key, value, c, object);
    }
  },
  base: () => simpleQuantity,
});

export const dispenseRequestExpectedSupplyDurationRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.dispenseRequest.expectedSupplyDuration',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  elements: ['code', 'system', 'value'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'value':
        duration.property(key, value, c, object);
        return 4;
      case 'comparator':
        return forbidden(value, key, c);
      case 'system':
        exactly(value, key, c, 'http://unitsofmeasure.org');
        return 2;
      case 'code':
        code(value, key, c);
        boundCode(value, key, c, unitsOfTimeCodes, 'required');
        return 1;
      default:
        return duration.property(key, value, c, object);
    }
  },
  base: () => duration,
});

const dosageInstructionAdditionalInstructionCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const dosageInstructionAdditionalInstructionCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.dosageInstruction.additionalInstruction.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(
          value,
          key,
          c,
          extension,
          dosageInstructionAdditionalInstructionCodingSnomedCTExtensionSlices,
        );
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

const dosageInstructionRouteCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const dosageInstructionRouteCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.dosageInstruction.route.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, dosageInstructionRouteCodingSnomedCTExtensionSlices);
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

/** Checks a value against CareConnect GPC MedicationRequest (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1). */
export const validateCareConnectGPCMedicationRequest1 =
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

/** Whether a value is valid by CareConnect GPC MedicationRequest. */
export function isCareConnectGPCMedicationRequest1(
  value: unknown,
): value is CareConnectGPCMedicationRequest1 {
  return validateCareConnectGPCMedicationRequest1(value, { maxIssues: 1 }).valid;
}
