// Generated from fsh/profiles/CareConnect-BloodPressure-Observation-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1 version 1.2.7
import {
  CHOICE,
  boundCoding,
  boundConcept,
  exactly,
  extensions,
  forbidden,
  has,
  many,
  one,
  otherChoice,
  shape,
  sliced,
  targets,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Slicing, Targets } from '../runtime/checks.js';
import type { CareConnectBloodPressureObservation1 } from '../types/CareConnectBloodPressureObservation1.js';
import { carePlan } from './types/CarePlan.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { device } from './types/Device.js';
import { deviceMetric } from './types/DeviceMetric.js';
import { deviceRequest } from './types/DeviceRequest.js';
import { element } from './types/Element.js';
import { encounter } from './types/Encounter.js';
import { episodeOfCare } from './types/EpisodeOfCare.js';
import { extension } from './types/Extension.js';
import { identifier } from './types/Identifier.js';
import { immunizationRecommendation } from './types/ImmunizationRecommendation.js';
import { medicationRequest } from './types/MedicationRequest.js';
import { nutritionOrder } from './types/NutritionOrder.js';
import { observation, observationComponent, observationRelated } from './types/Observation.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { procedureRequest } from './types/ProcedureRequest.js';
import { quantity } from './types/Quantity.js';
import { questionnaireResponse } from './types/QuestionnaireResponse.js';
import { reference } from './types/Reference.js';
import { referralRequest } from './types/ReferralRequest.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { sequence } from './types/Sequence.js';
import {
  observationCategoryCodes,
  observationVitalsignresultCodes,
  valuesetobservationvitalsignresulthtmlCodes,
  valuesetucumvitalscommonhtmlCodes,
} from './valuesets.js';

const basedOnTargets: Targets = [
  ['CarePlan'],
  ['DeviceRequest'],
  ['ImmunizationRecommendation'],
  ['MedicationRequest'],
  ['NutritionOrder'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const subjectTargets: Targets = [['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const performerTargets: Targets = [['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']];

const specimenTargets: Targets = [['Specimen']];

const componentSlices: Slicing = {
  slices: [
    {
      name: 'systolicComponent',
      matches: (item, c) =>
        has(
          item,
          ['code'],
          c,
          (value) =>
            has(
              value,
              ['coding'],
              c,
              (value) =>
                has(value, ['system'], c, (value) => value === 'http://loinc.org') &&
                has(value, ['code'], c, (value) => value === '8480-6'),
            ) &&
            has(
              value,
              ['coding'],
              c,
              (value) =>
                has(value, ['system'], c, (value) => value === 'http://snomed.info/sct') &&
                has(value, ['code'], c, (value) => value === '72313002'),
            ),
        ),
      shape: () => componentSystolicComponentRules,
    },
    {
      name: 'diastolicComponent',
      matches: (item, c) =>
        has(
          item,
          ['code'],
          c,
          (value) =>
            has(
              value,
              ['coding'],
              c,
              (value) =>
                has(value, ['system'], c, (value) => value === 'http://loinc.org') &&
                has(value, ['code'], c, (value) => value === '8462-4'),
            ) &&
            has(
              value,
              ['coding'],
              c,
              (value) =>
                has(value, ['system'], c, (value) => value === 'http://snomed.info/sct') &&
                has(value, ['code'], c, (value) => value === '1091811000000102'),
            ),
        ),
      shape: () => componentDiastolicComponentRules,
    },
  ],
};

export const careConnectBloodPressureObservation1: Shape = /* @__PURE__ */ shape({
  id: 'Observation',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  type: 'Observation',
  elements: [
    'contained',
    'status',
    'code',
    'value[x]',
    'component',
    'dataAbsentReason',
    'category',
    'subject',
    'effective[x]',
  ],
  required: 454,
  choices: ['effective[x]', 'value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifierRules);
      case 'basedOn':
        many(value, key, c, reference);
        return targets(value, key, c, basedOnTargets);
      case 'status':
        exactly(value, key, c, 'final');
        return 2;
      case 'category':
        many(value, key, c, categoryRules);
        boundConcept(value, key, c, observationCategoryCodes, 'required');
        return 64;
      case 'code':
        one(value, key, c, codeRules);
        boundConcept(value, key, c, observationVitalsignresultCodes, 'extensible');
        return 4;
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 128;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'effectiveDateTime':
      case 'effectivePeriod':
        observation.property(key, value, c, object);
        return 256 | CHOICE;
      case 'performer':
        many(value, key, c, reference);
        return targets(value, key, c, performerTargets);
      case 'bodySite':
        return one(value, key, c, bodySiteRules);
      case 'method':
        return one(value, key, c, methodRules);
      case 'specimen':
        one(value, key, c, reference);
        return targets(value, key, c, specimenTargets);
      case 'related':
        return many(value, key, c, relatedRules);
      case 'component':
        sliced(value, key, c, observationComponent, componentSlices);
        return 16;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]');
        return observation.property(key, value, c, object);
    }
  },
  base: () => observation,
});

const identifierAssignerTargets: Targets = [['Organization']];

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.identifier',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
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

export const categoryRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.category',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['coding'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        many(value, key, c, categoryCodingRules, 1);
        return 1;
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const codeCodingSlices: Slicing = {
  slices: [
    {
      name: 'loinc',
      matches: (item, c) => has(item, ['code'], c, (value) => value === '85354-9'),
      shape: () => codeCodingLoincRules,
      check: (value, key, c) => {
        boundCoding(value, key, c, observationVitalsignresultCodes, 'extensible');
      },
      min: 1,
      max: 1,
    },
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['code'], c, (value) => value === '75367002'),
      shape: () => codeCodingSnomedCTRules,
      min: 1,
      max: 1,
    },
  ],
};

export const codeRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.code',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['coding'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        sliced(value, key, c, coding, codeCodingSlices);
        return 1;
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
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
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
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, methodCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const relatedTargetTargets: Targets = [['Observation'], ['QuestionnaireResponse'], ['Sequence']];

export const relatedRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.related',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['target', 'type'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        exactly(value, key, c, 'has-member');
        return 2;
      case 'target':
        one(value, key, c, reference);
        targets(value, key, c, relatedTargetTargets);
        return 1;
      default:
        return observationRelated.property(key, value, c, object);
    }
  },
});

export const componentSystolicComponentRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component:systolicComponent',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['code'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        one(value, key, c, componentSystolicComponentCodeRules);
        boundConcept(value, key, c, valuesetobservationvitalsignresulthtmlCodes, 'extensible');
        return 1;
      case 'valueQuantity':
        one(value, key, c, componentSystolicComponentValueXRules);
        boundCoding(value, key, c, valuesetucumvitalscommonhtmlCodes, 'required');
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return observationComponent.property(key, value, c, object);
    }
  },
});

export const componentDiastolicComponentRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component:diastolicComponent',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['code'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        one(value, key, c, componentDiastolicComponentCodeRules);
        boundConcept(value, key, c, valuesetobservationvitalsignresulthtmlCodes, 'extensible');
        return 1;
      case 'valueQuantity':
        one(value, key, c, componentDiastolicComponentValueXRules);
        boundCoding(value, key, c, valuesetucumvitalscommonhtmlCodes, 'required');
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return observationComponent.property(key, value, c, object);
    }
  },
});

export const categoryCodingRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.category.coding',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['system', 'code'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'http://hl7.org/fhir/observation-category');
        return 1;
      case 'version':
        return forbidden(value, key, c);
      case 'code':
        exactly(value, key, c, 'vital-signs');
        return 2;
      case 'display':
        return exactly(value, key, c, 'Vital Signs');
      default:
        return coding.property(key, value, c, object);
    }
  },
});

export const codeCodingLoincRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.code.coding:loinc',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['system', 'code'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'http://loinc.org');
        return 1;
      case 'code':
        exactly(value, key, c, '85354-9');
        return 2;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

const codeCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extension,
      max: 1,
    },
  ],
};

export const codeCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.code.coding:snomedCT',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
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
        exactly(value, key, c, '75367002');
        return 2;
      case 'display':
        exactly(value, key, c, 'Blood pressure');
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
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extension,
      max: 1,
    },
  ],
};

export const bodySiteCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.bodySite.coding:snomedCT',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
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
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extension,
      max: 1,
    },
  ],
};

export const methodCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.method.coding:snomedCT',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
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

const componentSystolicComponentCodeCodingSlices: Slicing = {
  slices: [
    {
      name: 'loinc',
      matches: (item, c) => has(item, ['code'], c, (value) => value === '8480-6'),
      shape: () => componentSystolicComponentCodeCodingLoincRules,
      check: (value, key, c) => {
        boundCoding(value, key, c, valuesetobservationvitalsignresulthtmlCodes, 'extensible');
      },
      min: 1,
      max: 1,
    },
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['code'], c, (value) => value === '72313002'),
      shape: () => componentSystolicComponentCodeCodingSnomedCTRules,
      min: 1,
      max: 1,
    },
  ],
};

export const componentSystolicComponentCodeRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component:systolicComponent.code',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['coding:loinc'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        sliced(value, key, c, coding, componentSystolicComponentCodeCodingSlices);
        return 1;
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

export const componentSystolicComponentValueXRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component:systolicComponent.value[x]',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['code', 'system', 'value', 'unit'],
  required: 15,
  property(key, value, c, object) {
    switch (key) {
      case 'value':
        quantity.property(key, value, c, object);
        return 4;
      case 'unit':
        quantity.property(key, value, c, object);
        return 8;
      case 'system':
        exactly(value, key, c, 'http://unitsofmeasure.org');
        return 2;
      case 'code':
        exactly(value, key, c, 'mm[Hg]');
        return 1;
      default:
        return quantity.property(key, value, c, object);
    }
  },
  base: () => quantity,
});

const componentDiastolicComponentCodeCodingSlices: Slicing = {
  slices: [
    {
      name: 'loinc',
      matches: (item, c) => has(item, ['code'], c, (value) => value === '8462-4'),
      shape: () => componentDiastolicComponentCodeCodingLoincRules,
      check: (value, key, c) => {
        boundCoding(value, key, c, valuesetobservationvitalsignresulthtmlCodes, 'extensible');
      },
      min: 1,
      max: 1,
    },
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['code'], c, (value) => value === '1091811000000102'),
      shape: () => componentDiastolicComponentCodeCodingSnomedCTRules,
      min: 1,
      max: 1,
    },
  ],
};

export const componentDiastolicComponentCodeRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component:diastolicComponent.code',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['coding:loinc'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        sliced(value, key, c, coding, componentDiastolicComponentCodeCodingSlices);
        return 1;
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

export const componentDiastolicComponentValueXRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component:diastolicComponent.value[x]',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['code', 'system', 'value', 'unit'],
  required: 15,
  property(key, value, c, object) {
    switch (key) {
      case 'value':
        quantity.property(key, value, c, object);
        return 4;
      case 'unit':
        quantity.property(key, value, c, object);
        return 8;
      case 'system':
        exactly(value, key, c, 'http://unitsofmeasure.org');
        return 2;
      case 'code':
        exactly(value, key, c, 'mm[Hg]');
        return 1;
      default:
        return quantity.property(key, value, c, object);
    }
  },
  base: () => quantity,
});

export const componentSystolicComponentCodeCodingLoincRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component:systolicComponent.code.coding:loinc',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['system', 'code'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'http://loinc.org');
        return 1;
      case 'code':
        exactly(value, key, c, '8480-6');
        return 2;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

const componentSystolicComponentCodeCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extension,
      max: 1,
    },
  ],
};

export const componentSystolicComponentCodeCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component:systolicComponent.code.coding:snomedCT',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
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
          componentSystolicComponentCodeCodingSnomedCTExtensionSlices,
        );
      case 'system':
        exactly(value, key, c, 'http://snomed.info/sct');
        return 1;
      case 'version':
        return forbidden(value, key, c);
      case 'code':
        exactly(value, key, c, '72313002');
        return 2;
      case 'display':
        exactly(value, key, c, 'Systolic arterial pressure');
        return 4;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

export const componentDiastolicComponentCodeCodingLoincRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component:diastolicComponent.code.coding:loinc',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
  elements: ['system', 'code'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'http://loinc.org');
        return 1;
      case 'code':
        exactly(value, key, c, '8462-4');
        return 2;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

const componentDiastolicComponentCodeCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extension,
      max: 1,
    },
  ],
};

export const componentDiastolicComponentCodeCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component:diastolicComponent.code.coding:snomedCT',
  profile: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
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
          componentDiastolicComponentCodeCodingSnomedCTExtensionSlices,
        );
      case 'system':
        exactly(value, key, c, 'http://snomed.info/sct');
        return 1;
      case 'version':
        return forbidden(value, key, c);
      case 'code':
        exactly(value, key, c, '1091811000000102');
        return 2;
      case 'display':
        exactly(value, key, c, 'Diastolic arterial pressure');
        return 4;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

/** Checks a value against CareConnect Blood Pressure Observation (https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1). */
export const validateCareConnectBloodPressureObservation1 =
  /* @__PURE__ */ validator<CareConnectBloodPressureObservation1>(
    careConnectBloodPressureObservation1,
    'gpconnect-api',
    () => ({
      element,
      types: [
        carePlan,
        device,
        deviceMetric,
        deviceRequest,
        encounter,
        episodeOfCare,
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
    }),
  );

/** Whether a value is valid by CareConnect Blood Pressure Observation. */
export function isCareConnectBloodPressureObservation1(
  value: unknown,
): value is CareConnectBloodPressureObservation1 {
  return validateCareConnectBloodPressureObservation1(value, { maxIssues: 1 }).valid;
}
