// Generated from fsh/profiles/CareConnect-GPC-Observation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1
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
import {
  VERDICT_ONLY,
  array,
  at,
  boolean,
  checked,
  choice,
  dateTime,
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
  time,
  undecidable,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const careConnectGPCObservation1: Shape = /* @__PURE__ */ resourceType(
  'Observation',
  () => ({
    base: observation,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'reason',
          extension,
          0,
          Infinity,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1',
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
                'slice Observation.identifier:identifier of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
              ),
              shape: identifierIdentifierRules,
            },
          ],
        }),
      ),
      basedOn: checked(
        array(reference),
        targets(
          ['CarePlan'],
          ['DeviceRequest'],
          ['ImmunizationRecommendation'],
          [
            'MedicationRequest',
            'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1',
          ],
          ['NutritionOrder'],
          ['ProcedureRequest'],
          ['ReferralRequest'],
        ),
      ),
      category: array(categoryRules),
      code: required(object(codeRules)),
      subject: required(
        checked(
          object(reference),
          targets(['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1']),
        ),
      ),
      context: checked(
        object(reference),
        targets(['Encounter', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1']),
      ),
      issued: required(),
      performer: required(
        checked(
          array(reference, 1),
          targets(
            ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
            ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
            ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
            ['RelatedPerson'],
          ),
        ),
      ),
      'value[x]': choice({
        Quantity: object(quantity),
        CodeableConcept: object(codeableConcept),
        String: string,
        Boolean: boolean,
        Range: object(range),
        Ratio: object(ratio),
        SampledData: object(sampledData),
        Attachment: object(attachment),
        Time: time,
        DateTime: dateTime,
        Period: object(period),
      }),
      bodySite: object(bodySiteRules),
      method: object(methodRules),
      specimen: checked(object(reference), targets(['Specimen'])),
      device: checked(
        object(reference),
        targets(
          ['Device', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1'],
          ['DeviceMetric'],
        ),
      ),
      referenceRange: array(observationReferenceRange, 1),
      related: array(relatedRules),
      component: array(componentRules),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
);

export const identifierCrossCareSettingIdentifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCObservation1,
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
  careConnectGPCObservation1,
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
  careConnectGPCObservation1,
  'identifier',
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

export const categoryRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCObservation1, 'category', () => ({
  base: codeableConcept,
  properties: {
    coding: sliced(coding, {
      slices: [
        {
          name: 'snomedCT',
          matches: at(equals('http://snomed.info/sct'), 'system'),
          shape: categoryCodingSnomedCTRules,
          max: 1,
        },
      ],
    }),
  },
}));

export const codeRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCObservation1, 'code', () => ({
  base: codeableConcept,
  properties: {
    coding: sliced(coding, {
      slices: [
        {
          name: 'snomedCT',
          matches: at(equals('http://snomed.info/sct'), 'system'),
          shape: codeCodingSnomedCTRules,
          max: 1,
        },
      ],
    }),
  },
}));

export const bodySiteRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCObservation1, 'bodySite', () => ({
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
}));

export const methodRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCObservation1, 'method', () => ({
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
}));

export const relatedRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCObservation1, 'related', () => ({
  base: observationRelated,
  properties: {
    target: required(
      checked(
        object(reference),
        targets(
          ['Observation', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1'],
          ['QuestionnaireResponse'],
          ['Sequence'],
        ),
      ),
    ),
  },
}));

export const componentRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCObservation1,
  'component',
  () => ({
    base: observationComponent,
    properties: {
      code: required(object(componentCodeRules)),
      'value[x]': choice({
        Quantity: object(quantity),
        CodeableConcept: object(codeableConcept),
        String: string,
        Range: object(range),
        Ratio: object(ratio),
        SampledData: object(sampledData),
        Attachment: object(attachment),
        Time: time,
        DateTime: dateTime,
        Period: object(period),
      }),
    },
  }),
);

export const categoryCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCObservation1,
  'category.coding:snomedCT',
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

export const codeCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCObservation1,
  'code.coding:snomedCT',
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

export const bodySiteCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCObservation1,
  'bodySite.coding:snomedCT',
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

export const methodCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCObservation1,
  'method.coding:snomedCT',
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

export const componentCodeRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCObservation1,
  'component.code',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: undecidable(
              'slice Observation.component.code.coding:snomedCT of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
            ),
            shape: componentCodeCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const componentCodeCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCObservation1,
  'component.code.coding:snomedCT',
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

/** Checks a value against CareConnect GPC Observation (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1). */
export const validateCareConnectGPCObservation1: Validator<CareConnectGPCObservation1> =
  /* @__PURE__ */ validator<CareConnectGPCObservation1>(careConnectGPCObservation1, 'gpconnect-api', () => ({
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
  }));

/** True if a value is valid by CareConnect GPC Observation. */
export function isCareConnectGPCObservation1(value: unknown): value is CareConnectGPCObservation1 {
  return validateCareConnectGPCObservation1(value, VERDICT_ONLY).valid;
}
