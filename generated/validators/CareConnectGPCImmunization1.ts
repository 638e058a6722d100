// Generated from fsh/profiles/CareConnect-GPC-Immunization-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1
import type { CareConnectGPCImmunization1 } from '../types/CareConnectGPCImmunization1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCObservation1 } from './CareConnectGPCObservation1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { extensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import { annotation } from './types/Annotation.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { device } from './types/Device.js';
import { element } from './types/Element.js';
import { encounter } from './types/Encounter.js';
import { extension } from './types/Extension.js';
import { identifier } from './types/Identifier.js';
import {
  immunization,
  immunizationPractitioner,
  immunizationReaction,
  immunizationVaccinationProtocol,
} from './types/Immunization.js';
import { location } from './types/Location.js';
import { observation } from './types/Observation.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import { careConnectVaccineCode1Codes } from './valuesets.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  at,
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
  string,
  targets,
  undecidable,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const careConnectGPCImmunization1: Shape = /* @__PURE__ */ resourceType(
  'Immunization',
  () => ({
    base: immunization,
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice(
            'parentPresent',
            extensionParentPresentRules,
            0,
            1,
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1',
          ),
          extensionSlice(
            'recordedDate',
            extensionRecordedDateRules,
            1,
            1,
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1',
          ),
          extensionSlice(
            'vaccinationProcedure',
            extensionVaccinationProcedureRules,
            1,
            1,
            'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1',
          ),
        ]),
        'extension:recordedDate',
        'extension:vaccinationProcedure',
      ),
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
                'slice Immunization.identifier:identifier of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
              ),
              shape: identifierIdentifierRules,
            },
          ],
        }),
      ),
      status: required(fixedPrimitive('completed')),
      notGiven: required(fixedPrimitive(false)),
      vaccineCode: required(
        checked(object(vaccineCodeRules), boundConcept(careConnectVaccineCode1Codes, EXTENSIBLE)),
      ),
      patient: required(
        checked(
          object(reference),
          targets(['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1']),
        ),
      ),
      encounter: checked(object(reference), targets(['Encounter'])),
      location: checked(
        object(reference),
        targets(['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1']),
      ),
      manufacturer: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
      site: object(siteRules),
      route: object(routeRules),
      practitioner: array(practitionerRules),
      note: array(noteRules),
      reaction: array(reactionRules),
      vaccinationProtocol: array(vaccinationProtocolRules),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
);

export const extensionParentPresentRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'extension:parentPresent',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1',
        ),
      ),
    },
  }),
);

export const extensionRecordedDateRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'extension:recordedDate',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1',
        ),
      ),
    },
  }),
);

export const extensionVaccinationProcedureRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'extension:vaccinationProcedure',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1',
        ),
      ),
      'value[x]': choice({ CodeableConcept: object(codeableConcept) }),
    },
  }),
);

export const identifierCrossCareSettingIdentifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
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
  careConnectGPCImmunization1,
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
  careConnectGPCImmunization1,
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

export const vaccineCodeRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'vaccineCode',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: vaccineCodeCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const siteRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCImmunization1, 'site', () => ({
  base: codeableConcept,
  properties: {
    coding: sliced(coding, {
      slices: [
        {
          name: 'snomedCT',
          matches: at(equals('http://snomed.info/sct'), 'system'),
          shape: siteCodingSnomedCTRules,
          max: 1,
        },
      ],
    }),
  },
}));

export const routeRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCImmunization1, 'route', () => ({
  base: codeableConcept,
  properties: {
    coding: sliced(coding, {
      slices: [
        {
          name: 'snomedCT',
          matches: at(equals('http://snomed.info/sct'), 'system'),
          shape: routeCodingSnomedCTRules,
          max: 1,
        },
      ],
    }),
  },
}));

export const practitionerRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'practitioner',
  () => ({
    base: immunizationPractitioner,
    properties: {
      actor: required(
        checked(
          object(reference),
          targets([
            'Practitioner',
            'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
          ]),
        ),
      ),
    },
  }),
);

export const noteRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCImmunization1, 'note', () => ({
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

export const reactionRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'reaction',
  () => ({
    base: immunizationReaction,
    properties: {
      detail: checked(
        object(reference),
        targets([
          'Observation',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1',
        ]),
      ),
    },
  }),
);

export const vaccinationProtocolRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'vaccinationProtocol',
  () => ({
    base: immunizationVaccinationProtocol,
    properties: {
      doseSequence: required(),
      authority: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
      targetDisease: required(array(vaccinationProtocolTargetDiseaseRules)),
      doseStatus: required(object(vaccinationProtocolDoseStatusRules)),
    },
  }),
);

export const vaccineCodeCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'vaccineCode.coding:snomedCT',
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

export const siteCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'site.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          siteCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
          0,
          1,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      code: required(),
      display: required(),
    },
  }),
);

export const routeCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'route.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          routeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
          0,
          1,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      code: required(),
      display: required(),
    },
  }),
);

export const vaccinationProtocolTargetDiseaseRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'vaccinationProtocol.targetDisease',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: vaccinationProtocolTargetDiseaseCodingSnomedCTRules,
            max: 1,
          },
        ],
      }),
    },
  }),
);

export const vaccinationProtocolDoseStatusRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'vaccinationProtocol.doseStatus',
  () => ({
    base: codeableConcept,
    properties: {
      coding: array(vaccinationProtocolDoseStatusCodingRules),
    },
  }),
);

export const siteCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'site.coding:snomedCT.extension:snomedCTDescriptionID',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive('https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid'),
      ),
    },
  }),
);

export const routeCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'route.coding:snomedCT.extension:snomedCTDescriptionID',
  () => ({
    base: extension,
    properties: {
      url: required(
        fixedPrimitive('https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid'),
      ),
    },
  }),
);

export const vaccinationProtocolTargetDiseaseCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'vaccinationProtocol.targetDisease.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'snomedCTDescriptionID',
          vaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
          0,
          1,
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
        ),
      ]),
      system: required(fixedPrimitive('http://snomed.info/sct')),
      code: required(),
      display: required(),
    },
  }),
);

export const vaccinationProtocolDoseStatusCodingRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCImmunization1,
  'vaccinationProtocol.doseStatus.coding',
  () => ({
    base: coding,
    properties: {
      system: required(),
      code: required(fixedPrimitive('count')),
      display: required(),
    },
  }),
);

export const vaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape =
  /* @__PURE__ */ elementOf(
    careConnectGPCImmunization1,
    'vaccinationProtocol.targetDisease.coding:snomedCT.extension:snomedCTDescriptionID',
    () => ({
      base: extension,
      properties: {
        url: required(
          fixedPrimitive('https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid'),
        ),
      },
    }),
  );

/** Checks a value against CareConnect GPC Immunization (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1). */
export const validateCareConnectGPCImmunization1: Validator<CareConnectGPCImmunization1> =
  /* @__PURE__ */ validator<CareConnectGPCImmunization1>(
    careConnectGPCImmunization1,
    'gpconnect-api',
    () => ({
      element,
      types: [device, encounter, location, observation, organization, patient, practitioner, relatedPerson],
      profiles: [
        careConnectGPCLocation1,
        careConnectGPCObservation1,
        careConnectGPCOrganization1,
        careConnectGPCPatient1,
        careConnectGPCPractitioner1,
      ],
    }),
  );

/** True if a value is valid by CareConnect GPC Immunization. */
export function isCareConnectGPCImmunization1(value: unknown): value is CareConnectGPCImmunization1 {
  return validateCareConnectGPCImmunization1(value, VERDICT_ONLY).valid;
}
