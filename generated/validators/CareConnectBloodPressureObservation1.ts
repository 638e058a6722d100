// Generated from fsh/profiles/CareConnect-BloodPressure-Observation-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1
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
  valuesetObservationVitalsignresultHtmlCodes,
  valuesetUcumVitalsCommonHtmlCodes,
} from './valuesets.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  allOf,
  array,
  at,
  boundCoding,
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
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const careConnectBloodPressureObservation1: Shape = /* @__PURE__ */ resourceType(
  'Observation',
  () => ({
    base: observation,
    properties: {
      identifier: array(identifierRules),
      basedOn: checked(
        array(reference),
        targets(
          ['CarePlan'],
          ['DeviceRequest'],
          ['ImmunizationRecommendation'],
          ['MedicationRequest'],
          ['NutritionOrder'],
          ['ProcedureRequest'],
          ['ReferralRequest'],
        ),
      ),
      status: required(fixedPrimitive('final')),
      category: required(checked(array(categoryRules), boundConcept(observationCategoryCodes))),
      code: required(checked(object(codeRules), boundConcept(observationVitalsignresultCodes, EXTENSIBLE))),
      subject: required(checked(object(reference), targets(['Patient']))),
      context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
      'effective[x]': required(),
      performer: checked(
        array(reference),
        targets(['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
      ),
      'value[x]': forbidden,
      bodySite: object(bodySiteRules),
      method: object(methodRules),
      specimen: checked(object(reference), targets(['Specimen'])),
      related: array(relatedRules),
      component: sliced(observationComponent, {
        slices: [
          {
            name: 'systolicComponent',
            matches: at(
              allOf(
                at(allOf(at(equals('http://loinc.org'), 'system'), at(equals('8480-6'), 'code')), 'coding'),
                at(
                  allOf(at(equals('http://snomed.info/sct'), 'system'), at(equals('72313002'), 'code')),
                  'coding',
                ),
              ),
              'code',
            ),
            shape: componentSystolicComponentRules,
          },
          {
            name: 'diastolicComponent',
            matches: at(
              allOf(
                at(allOf(at(equals('http://loinc.org'), 'system'), at(equals('8462-4'), 'code')), 'coding'),
                at(
                  allOf(
                    at(equals('http://snomed.info/sct'), 'system'),
                    at(equals('1091811000000102'), 'code'),
                  ),
                  'coding',
                ),
              ),
              'code',
            ),
            shape: componentDiastolicComponentRules,
          },
        ],
      }),
    },
  }),
  'https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
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

export const categoryRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'category',
  () => ({
    base: codeableConcept,
    properties: {
      coding: required(array(categoryCodingRules, 1)),
    },
  }),
);

export const codeRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'code',
  () => ({
    base: codeableConcept,
    properties: {
      coding: required(
        sliced(coding, {
          slices: [
            {
              name: 'loinc',
              matches: at(equals('85354-9'), 'code'),
              shape: codeCodingLoincRules,
              checks: [boundCoding(observationVitalsignresultCodes, EXTENSIBLE)],
              min: 1,
              max: 1,
            },
            {
              name: 'snomedCT',
              matches: at(equals('75367002'), 'code'),
              shape: codeCodingSnomedCTRules,
              min: 1,
              max: 1,
            },
          ],
        }),
      ),
    },
  }),
);

export const bodySiteRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'bodySite',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: bodySiteCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const methodRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'method',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: methodCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const relatedRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'related',
  () => ({
    base: observationRelated,
    properties: {
      type: required(fixedPrimitive('has-member')),
      target: required(
        checked(object(reference), targets(['Observation'], ['QuestionnaireResponse'], ['Sequence'])),
      ),
    },
  }),
);

export const componentSystolicComponentRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'component:systolicComponent',
  () => ({
    base: observationComponent,
    properties: {
      code: required(
        checked(
          object(componentSystolicComponentCodeRules),
          boundConcept(valuesetObservationVitalsignresultHtmlCodes, EXTENSIBLE),
        ),
      ),
      'value[x]': choice({
        Quantity: checked(
          object(componentSystolicComponentValueXRules),
          boundCoding(valuesetUcumVitalsCommonHtmlCodes),
        ),
      }),
    },
  }),
);

export const componentDiastolicComponentRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'component:diastolicComponent',
  () => ({
    base: observationComponent,
    properties: {
      code: required(
        checked(
          object(componentDiastolicComponentCodeRules),
          boundConcept(valuesetObservationVitalsignresultHtmlCodes, EXTENSIBLE),
        ),
      ),
      'value[x]': choice({
        Quantity: checked(
          object(componentDiastolicComponentValueXRules),
          boundCoding(valuesetUcumVitalsCommonHtmlCodes),
        ),
      }),
    },
  }),
);

export const categoryCodingRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'category.coding',
  () => ({
    base: coding,
    properties: {
      system: required(fixedPrimitive('http://hl7.org/fhir/observation-category')),
      version: forbidden,
      code: required(fixedPrimitive('vital-signs')),
      display: fixedPrimitive('Vital Signs'),
    },
  }),
);

export const codeCodingLoincRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'code.coding:loinc',
  () => ({
    base: coding,
    properties: {
      system: required(fixedPrimitive('http://loinc.org')),
      code: required(fixedPrimitive('85354-9')),
    },
  }),
);

export const codeCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'code.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          extension,
          0,
          1,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      version: forbidden,
      code: required(fixedPrimitive('75367002')),
      display: required(fixedPrimitive('Blood pressure')),
    },
  }),
);

export const bodySiteCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'bodySite.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          extension,
          0,
          1,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      version: forbidden,
      code: required(),
      display: required(),
    },
  }),
);

export const methodCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'method.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          extension,
          0,
          1,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      version: forbidden,
      code: required(),
      display: required(),
    },
  }),
);

export const componentSystolicComponentCodeRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'component:systolicComponent.code',
  () => ({
    base: codeableConcept,
    properties: {
      coding: required(
        sliced(coding, {
          slices: [
            {
              name: 'loinc',
              matches: at(equals('8480-6'), 'code'),
              shape: componentSystolicComponentCodeCodingLoincRules,
              checks: [boundCoding(valuesetObservationVitalsignresultHtmlCodes, EXTENSIBLE)],
              min: 1,
              max: 1,
            },
            {
              name: 'snomedCT',
              matches: at(equals('72313002'), 'code'),
              shape: componentSystolicComponentCodeCodingSnomedCTRules,
              min: 1,
              max: 1,
            },
          ],
        }),
        'coding:loinc',
        'coding:snomedCT',
      ),
    },
  }),
);

export const componentSystolicComponentValueXRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'component:systolicComponent.value[x]',
  () => ({
    base: quantity,
    properties: {
      value: required(),
      unit: required(),
      system: required(fixedPrimitive('http://unitsofmeasure.org')),
      code: required(fixedPrimitive('mm[Hg]')),
    },
  }),
);

export const componentDiastolicComponentCodeRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'component:diastolicComponent.code',
  () => ({
    base: codeableConcept,
    properties: {
      coding: required(
        sliced(coding, {
          slices: [
            {
              name: 'loinc',
              matches: at(equals('8462-4'), 'code'),
              shape: componentDiastolicComponentCodeCodingLoincRules,
              checks: [boundCoding(valuesetObservationVitalsignresultHtmlCodes, EXTENSIBLE)],
              min: 1,
              max: 1,
            },
            {
              name: 'snomedCT',
              matches: at(equals('1091811000000102'), 'code'),
              shape: componentDiastolicComponentCodeCodingSnomedCTRules,
              min: 1,
              max: 1,
            },
          ],
        }),
        'coding:loinc',
        'coding:snomedCT',
      ),
    },
  }),
);

export const componentDiastolicComponentValueXRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'component:diastolicComponent.value[x]',
  () => ({
    base: quantity,
    properties: {
      value: required(),
      unit: required(),
      system: required(fixedPrimitive('http://unitsofmeasure.org')),
      code: required(fixedPrimitive('mm[Hg]')),
    },
  }),
);

export const componentSystolicComponentCodeCodingLoincRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'component:systolicComponent.code.coding:loinc',
  () => ({
    base: coding,
    properties: {
      system: required(fixedPrimitive('http://loinc.org')),
      code: required(fixedPrimitive('8480-6')),
    },
  }),
);

export const componentSystolicComponentCodeCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'component:systolicComponent.code.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          extension,
          0,
          1,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      version: forbidden,
      code: required(fixedPrimitive('72313002')),
      display: required(fixedPrimitive('Systolic arterial pressure')),
    },
  }),
);

export const componentDiastolicComponentCodeCodingLoincRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'component:diastolicComponent.code.coding:loinc',
  () => ({
    base: coding,
    properties: {
      system: required(fixedPrimitive('http://loinc.org')),
      code: required(fixedPrimitive('8462-4')),
    },
  }),
);

export const componentDiastolicComponentCodeCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectBloodPressureObservation1,
  'component:diastolicComponent.code.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          extension,
          0,
          1,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      version: forbidden,
      code: required(fixedPrimitive('1091811000000102')),
      display: required(fixedPrimitive('Diastolic arterial pressure')),
    },
  }),
);

/** Checks a value against CareConnect Blood Pressure Observation (https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1). */
export const validateCareConnectBloodPressureObservation1: Validator<CareConnectBloodPressureObservation1> =
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

/** True if a value is valid by CareConnect Blood Pressure Observation. */
export function isCareConnectBloodPressureObservation1(
  value: unknown,
): value is CareConnectBloodPressureObservation1 {
  return validateCareConnectBloodPressureObservation1(value, VERDICT_ONLY).valid;
}
