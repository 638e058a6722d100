// Generated from fsh/profiles/CareConnect-GPC-Immunization-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1 version 1.2.7
import {
  CHOICE,
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
  string,
  targets,
  untold,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Slicing, Targets } from '../runtime/checks.js';
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

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'parentPresent',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1',
      shape: () => extensionParentPresentRules,
      max: 1,
    },
    {
      name: 'recordedDate',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1',
      shape: () => extensionRecordedDateRules,
      min: 1,
      max: 1,
    },
    {
      name: 'vaccinationProcedure',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1',
      shape: () => extensionVaccinationProcedureRules,
      min: 1,
      max: 1,
    },
  ],
  counted: true,
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
          'slice Immunization.identifier:identifier of https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
        ),
      shape: () => identifierIdentifierRules,
    },
  ],
};

const patientTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
];

const encounterTargets: Targets = [['Encounter']];

const locationTargets: Targets = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
];

const manufacturerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const careConnectGPCImmunization1: Shape = /* @__PURE__ */ shape({
  id: 'Immunization',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  type: 'Immunization',
  elements: [
    'contained',
    'status',
    'notGiven',
    'vaccineCode',
    'patient',
    'primarySource',
    'explanation',
    'reaction',
    'extension:recordedDate',
    'identifier',
  ],
  required: 830,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        extensions(value, key, c, extension, extensionSlices);
        return 256;
      case 'identifier':
        sliced(value, key, c, identifierRules, identifierSlices);
        return 512;
      case 'status':
        exactly(value, key, c, 'completed');
        return 2;
      case 'notGiven':
        exactly(value, key, c, false);
        return 4;
      case 'vaccineCode':
        one(value, key, c, vaccineCodeRules);
        boundConcept(value, key, c, careConnectVaccineCode1Codes, 'extensible');
        return 8;
      case 'patient':
        one(value, key, c, reference);
        targets(value, key, c, patientTargets);
        return 16;
      case 'encounter':
        one(value, key, c, reference);
        return targets(value, key, c, encounterTargets);
      case 'location':
        one(value, key, c, reference);
        return targets(value, key, c, locationTargets);
      case 'manufacturer':
        one(value, key, c, reference);
        return targets(value, key, c, manufacturerTargets);
      case 'site':
        return one(value, key, c, siteRules);
      case 'route':
        return one(value, key, c, routeRules);
      case 'practitioner':
        return many(value, key, c, practitionerRules);
      case 'note':
        return many(value, key, c, noteRules);
      case 'reaction':
        many(value, key, c, reactionRules);
        return 128;
      case 'vaccinationProtocol':
        return many(value, key, c, vaccinationProtocolRules);
      default:
        return immunization.property(key, value, c, object);
    }
  },
  base: () => immunization,
});

export const extensionParentPresentRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.extension:parentPresent',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
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
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1',
        );
        return 1;
      default:
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionRecordedDateRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.extension:recordedDate',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
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
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1',
        );
        return 1;
      default:
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionVaccinationProcedureRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.extension:vaccinationProcedure',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
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
          'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1',
        );
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

const identifierAssignerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
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
  id: 'Immunization.identifier:crossCareSettingIdentifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
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
  id: 'Immunization.identifier:identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
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

const vaccineCodeCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => vaccineCodeCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const vaccineCodeRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.vaccineCode',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, vaccineCodeCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const siteCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => siteCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const siteRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.site',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, siteCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const routeCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => routeCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const routeRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.route',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, routeCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const practitionerActorTargets: Targets = [
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

export const practitionerRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.practitioner',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  elements: ['actor'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'actor':
        one(value, key, c, reference);
        targets(value, key, c, practitionerActorTargets);
        return 1;
      default:
        return immunizationPractitioner.property(key, value, c, object);
    }
  },
});

const noteAuthorXTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export const noteRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.note',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
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

const reactionDetailTargets: Targets = [
  ['Observation', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1'],
];

export const reactionRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.reaction',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  property(key, value, c, object) {
    switch (key) {
      case 'detail':
        one(value, key, c, reference);
        return targets(value, key, c, reactionDetailTargets);
      default:
        return immunizationReaction.property(key, value, c, object);
    }
  },
});

const vaccinationProtocolAuthorityTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const vaccinationProtocolRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.vaccinationProtocol',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  elements: ['targetDisease', 'doseStatus', 'doseSequence'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'doseSequence':
        immunizationVaccinationProtocol.property(key, value, c, object);
        return 4;
      case 'authority':
        one(value, key, c, reference);
        return targets(value, key, c, vaccinationProtocolAuthorityTargets);
      case 'targetDisease':
        many(value, key, c, vaccinationProtocolTargetDiseaseRules);
        return 1;
      case 'doseStatus':
        one(value, key, c, vaccinationProtocolDoseStatusRules);
        return 2;
      default:
        return immunizationVaccinationProtocol.property(key, value, c, object);
    }
  },
});

const vaccineCodeCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => extensionCodingSctdescid,
      max: 1,
    },
  ],
};

export const vaccineCodeCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.vaccineCode.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, vaccineCodeCodingSnomedCTExtensionSlices);
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

const siteCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => siteCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
      max: 1,
    },
  ],
};

export const siteCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.site.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, siteCodingSnomedCTExtensionSlices);
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

const routeCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => routeCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
      max: 1,
    },
  ],
};

export const routeCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.route.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, routeCodingSnomedCTExtensionSlices);
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

const vaccinationProtocolTargetDiseaseCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => vaccinationProtocolTargetDiseaseCodingSnomedCTRules,
      max: 1,
    },
  ],
};

export const vaccinationProtocolTargetDiseaseRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.vaccinationProtocol.targetDisease',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, vaccinationProtocolTargetDiseaseCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

export const vaccinationProtocolDoseStatusRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.vaccinationProtocol.doseStatus',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return many(value, key, c, vaccinationProtocolDoseStatusCodingRules);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

export const siteCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.site.coding:snomedCT.extension:snomedCTDescriptionID',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
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

export const routeCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.route.coding:snomedCT.extension:snomedCTDescriptionID',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
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

const vaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'snomedCTDescriptionID',
      url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
      shape: () => vaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSnomedCTDescriptionIDRules,
      max: 1,
    },
  ],
};

export const vaccinationProtocolTargetDiseaseCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.vaccinationProtocol.targetDisease.coding:snomedCT',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
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
          vaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSlices,
        );
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

export const vaccinationProtocolDoseStatusCodingRules: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.vaccinationProtocol.doseStatus.coding',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        coding.property(key, value, c, object);
        return 1;
      case 'code':
        exactly(value, key, c, 'count');
        return 2;
      case 'display':
        coding.property(key, value, c, object);
        return 4;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

export const vaccinationProtocolTargetDiseaseCodingSnomedCTExtensionSnomedCTDescriptionIDRules: Shape =
  /* @__PURE__ */ shape({
    id: 'Immunization.vaccinationProtocol.targetDisease.coding:snomedCT.extension:snomedCTDescriptionID',
    profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1',
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

/** Checks a value against CareConnect GPC Immunization (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1). */
export const validateCareConnectGPCImmunization1 = /* @__PURE__ */ validator<CareConnectGPCImmunization1>(
  careConnectGPCImmunization1,
  'gpconnect-api',
  () => ({
    element,
    types: [encounter, location, observation, organization, patient, practitioner, relatedPerson],
    profiles: [
      careConnectGPCLocation1,
      careConnectGPCObservation1,
      careConnectGPCOrganization1,
      careConnectGPCPatient1,
      careConnectGPCPractitioner1,
    ],
  }),
);

/** Whether a value is valid by CareConnect GPC Immunization. */
export function isCareConnectGPCImmunization1(value: unknown): value is CareConnectGPCImmunization1 {
  return validateCareConnectGPCImmunization1(value, { maxIssues: 1 }).valid;
}
