// Generated from fsh/profiles/CareConnect-GPC-Observation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1 version 1.2.7
import {
  CHOICE,
  boolean,
  dateTime,
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
  time,
  untold,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Slicing, Targets } from '../runtime/checks.js';
import type { CareConnectGPCObservation1 } from '../types/CareConnectGPCObservation1.js';
import { careConnectGPCEncounter1 } from './CareConnectGPCEncounter1.js';
import { careConnectGPCMedicationRequest1 } from './CareConnectGPCMedicationRequest1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { extensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { gpConnectDevice1 } from './GPConnectDevice1.js';
import { attachment } from './types/Attachment.js';
import { carePlan } from './types/CarePlan.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { device } from './types/Device.js';
import { deviceMetric } from './types/DeviceMetric.js';
import { deviceRequest } from './types/DeviceRequest.js';
import { element } from './types/Element.js';
import { encounter } from './types/Encounter.js';
import { extension } from './types/Extension.js';
import { identifier } from './types/Identifier.js';
import { immunizationRecommendation } from './types/ImmunizationRecommendation.js';
import { medicationRequest } from './types/MedicationRequest.js';
import { nutritionOrder } from './types/NutritionOrder.js';
import {
  observation,
  observationComponent,
  observationReferenceRange,
  observationRelated,
} from './types/Observation.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { period } from './types/Period.js';
import { practitioner } from './types/Practitioner.js';
import { procedureRequest } from './types/ProcedureRequest.js';
import { quantity } from './types/Quantity.js';
import { questionnaireResponse } from './types/QuestionnaireResponse.js';
import { range } from './types/Range.js';
import { ratio } from './types/Ratio.js';
import { reference } from './types/Reference.js';
import { referralRequest } from './types/ReferralRequest.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { sampledData } from './types/SampledData.js';
import { sequence } from './types/Sequence.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'reason',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1',
      shape: () => extension,
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
          'slice Observation.identifier:identifier of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
        ),
      shape: () => identifierIdentifierRules,
    },
  ],
};

const basedOnTargets: Targets = [
  ['CarePlan'],
  ['DeviceRequest'],
  ['ImmunizationRecommendation'],
  ['MedicationRequest', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1'],
  ['NutritionOrder'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const subjectTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const contextTargets: Targets = [
  ['Encounter', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1'],
];

const performerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

const specimenTargets: Targets = [['Specimen']];

const deviceTargets: Targets = [
  ['Device', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1'],
  ['DeviceMetric'],
];

export const careConnectGPCObservation1: Shape = /* @__PURE__ */ shape({
  id: 'Observation',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  type: 'Observation',
  elements: [
    'contained',
    'status',
    'code',
    'value[x]',
    'component',
    'dataAbsentReason',
    'identifier',
    'subject',
    'issued',
    'performer',
  ],
  required: 966,
  choices: ['effective[x]', 'value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'identifier':
        sliced(value, key, c, identifierRules, identifierSlices);
        return 64;
      case 'basedOn':
        many(value, key, c, reference);
        return targets(value, key, c, basedOnTargets);
      case 'category':
        return many(value, key, c, categoryRules);
      case 'code':
        one(value, key, c, codeRules);
        return 4;
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 128;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'issued':
        observation.property(key, value, c, object);
        return 256;
      case 'performer':
        many(value, key, c, reference, 1);
        targets(value, key, c, performerTargets);
        return 512;
      case 'valueQuantity':
        one(value, key, c, quantity);
        return 8 | (CHOICE << 1);
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        return 8 | (CHOICE << 1);
      case 'valueString':
        string(value, key, c);
        return 8 | (CHOICE << 1);
      case 'valueBoolean':
        boolean(value, key, c);
        return 8 | (CHOICE << 1);
      case 'valueRange':
        one(value, key, c, range);
        return 8 | (CHOICE << 1);
      case 'valueRatio':
        one(value, key, c, ratio);
        return 8 | (CHOICE << 1);
      case 'valueSampledData':
        one(value, key, c, sampledData);
        return 8 | (CHOICE << 1);
      case 'valueAttachment':
        one(value, key, c, attachment);
        return 8 | (CHOICE << 1);
      case 'valueTime':
        time(value, key, c);
        return 8 | (CHOICE << 1);
      case 'valueDateTime':
        dateTime(value, key, c);
        return 8 | (CHOICE << 1);
      case 'valuePeriod':
        one(value, key, c, period);
        return 8 | (CHOICE << 1);
      case 'bodySite':
        return one(value, key, c, bodySiteRules);
      case 'method':
        return one(value, key, c, methodRules);
      case 'specimen':
        one(value, key, c, reference);
        return targets(value, key, c, specimenTargets);
      case 'device':
        one(value, key, c, reference);
        return targets(value, key, c, deviceTargets);
      case 'referenceRange':
        return many(value, key, c, observationReferenceRange, 1);
      case 'related':
        return many(value, key, c, relatedRules);
      case 'component':
        many(value, key, c, componentRules);
        return 16;
      default:
        return observation.property(key, value, c, object);
    }
  },
  base: () => observation,
});

const identifierAssignerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
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
  id: 'Observation.identifier:crossCareSettingIdentifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
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
  id: 'Observation.identifier:identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
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

const categoryCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => categoryCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const categoryRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.category',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, categoryCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const codeCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => codeCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const codeRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.code',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, codeCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const bodySiteCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => bodySiteCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const bodySiteRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.bodySite',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, bodySiteCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const methodCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => methodCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const methodRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.method',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, methodCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const relatedTargetTargets: Targets = [
  ['Observation', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1'],
  ['QuestionnaireResponse'],
  ['Sequence'],
];

export const relatedRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.related',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  elements: ['target'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'target':
        one(value, key, c, reference);
        targets(value, key, c, relatedTargetTargets);
        return 1;
      default:
        return observationRelated.property(key, value, c, object);
    }
  },
});

export const componentRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  elements: ['code'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        one(value, key, c, componentCodeRules);
        return 1;
      case 'valueQuantity':
        one(value, key, c, quantity);
        return CHOICE;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        return CHOICE;
      case 'valueString':
        string(value, key, c);
        return CHOICE;
      case 'valueRange':
        one(value, key, c, range);
        return CHOICE;
      case 'valueRatio':
        one(value, key, c, ratio);
        return CHOICE;
      case 'valueSampledData':
        one(value, key, c, sampledData);
        return CHOICE;
      case 'valueAttachment':
        one(value, key, c, attachment);
        return CHOICE;
      case 'valueTime':
        time(value, key, c);
        return CHOICE;
      case 'valueDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'valuePeriod':
        one(value, key, c, period);
        return CHOICE;
      default:
        return observationComponent.property(key, value, c, object);
    }
  },
});

const categoryCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const categoryCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.category.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, categoryCodingSnomedCTExtensionSlices);
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

const codeCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const codeCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.code.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, codeCodingSnomedCTExtensionSlices);
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

const bodySiteCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const bodySiteCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.bodySite.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, bodySiteCodingSnomedCTExtensionSlices);
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

const methodCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const methodCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.method.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, methodCodingSnomedCTExtensionSlices);
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

const componentCodeCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (_item, c) =>
        untold(
          c,
          'slice Observation.component.code.coding:snomedCT of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
        ),
      shape: () => componentCodeCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const componentCodeRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component.code',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, componentCodeCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const componentCodeCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const componentCodeCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component.code.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, componentCodeCodingSnomedCTExtensionSlices);
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

/** Checks a value against CareConnect GPC Observation (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1). */
export const validateCareConnectGPCObservation1 = /* @__PURE__ */ validator<CareConnectGPCObservation1>(
  careConnectGPCObservation1,
  'gpconnect-api',
  () => ({
    element,
    types: [
      carePlan,
      device,
      deviceMetric,
      deviceRequest,
      encounter,
      immunizationRecommendation,
      medicationRequest,
      nutritionOrder,
      observation,
      organization,
      patient,
      practitioner,
      procedureRequest,
      questionnaireResponse,
      referralRequest,
      relatedPerson,
      sequence,
    ],
    profiles: [
      careConnectGPCEncounter1,
      careConnectGPCMedicationRequest1,
      careConnectGPCOrganization1,
      careConnectGPCPatient1,
      careConnectGPCPractitioner1,
      gpConnectDevice1,
    ],
  }),
);

/** Whether a value is valid by CareConnect GPC Observation. */
export function isCareConnectGPCObservation1(value: unknown): value is CareConnectGPCObservation1 {
  return validateCareConnectGPCObservation1(value, { maxIssues: 1 }).valid;
}
