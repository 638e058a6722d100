// Generated from fsh/profiles/CareConnect-GPC-Practitioner-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1 version 1.2.7
import {
  boundCode,
  code,
  exactly,
  extensions,
  forbidden,
  has,
  many,
  one,
  shape,
  sliced,
  targets,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Slicing, Targets } from '../runtime/checks.js';
import type { CareConnectGPCPractitioner1 } from '../types/CareConnectGPCPractitioner1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { extensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import { address } from './types/Address.js';
import { domainResource } from './types/DomainResource.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { humanName } from './types/HumanName.js';
import { identifier } from './types/Identifier.js';
import { organization } from './types/Organization.js';
import { practitioner, practitionerQualification } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { careConnectAdministrativeGender1Codes } from './valuesets.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'nhsCommunication',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
      shape: () => extensionCareConnectGPCNHSCommunication1,
    },
  ],
};

const identifierSlices: Slicing = {
  slices: [
    {
      name: 'sdsUserID',
      matches: (item, c) =>
        has(item, ['system'], c, (value) => value === 'https://fhir.nhs.uk/Id/sds-user-id'),
      shape: () => identifierSdsUserIDRules,
      max: 1,
    },
    {
      name: 'sdsRoleProfileID',
      matches: (item, c) =>
        has(item, ['system'], c, (value) => value === 'https://fhir.nhs.uk/Id/sds-role-profile-id'),
      shape: () => identifierSdsRoleProfileIDRules,
    },
  ],
  rules: 'openAtEnd',
};

export const careConnectGPCPractitioner1: Shape = /* @__PURE__ */ shape({
  id: 'Practitioner',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
  type: 'Practitioner',
  elements: ['contained', 'name'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'identifier':
        return sliced(value, key, c, identifier, identifierSlices);
      case 'name':
        many(value, key, c, nameRules, 1);
        return 2;
      case 'address':
        return many(value, key, c, addressRules);
      case 'gender':
        code(value, key, c);
        return boundCode(value, key, c, careConnectAdministrativeGender1Codes, 'required');
      case 'qualification':
        return many(value, key, c, qualificationRules);
      case 'communication':
        return forbidden(value, key, c);
      default:
        return practitioner.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const identifierSdsUserIDRules: Shape = /* @__PURE__ */ shape({
  id: 'Practitioner.identifier:sdsUserID',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
  elements: ['system', 'value'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'use':
      case 'type':
      case 'period':
      case 'assigner':
        return forbidden(value, key, c);
      case 'system':
        exactly(value, key, c, 'https://fhir.nhs.uk/Id/sds-user-id');
        return 1;
      case 'value':
        identifier.property(key, value, c, object);
        return 2;
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

export const identifierSdsRoleProfileIDRules: Shape = /* @__PURE__ */ shape({
  id: 'Practitioner.identifier:sdsRoleProfileID',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
  elements: ['system', 'value'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'use':
      case 'type':
      case 'period':
      case 'assigner':
        return forbidden(value, key, c);
      case 'system':
        exactly(value, key, c, 'https://fhir.nhs.uk/Id/sds-role-profile-id');
        return 1;
      case 'value':
        identifier.property(key, value, c, object);
        return 2;
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

export const nameRules: Shape = /* @__PURE__ */ shape({
  id: 'Practitioner.name',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
  elements: ['family'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'family':
        humanName.property(key, value, c, object);
        return 1;
      default:
        return humanName.property(key, value, c, object);
    }
  },
});

export const addressRules: Shape = /* @__PURE__ */ shape({
  id: 'Practitioner.address',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
  property(key, value, c, object) {
    switch (key) {
      case 'state':
        return forbidden(value, key, c);
      default:
        return address.property(key, value, c, object);
    }
  },
});

const qualificationIssuerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const qualificationRules: Shape = /* @__PURE__ */ shape({
  id: 'Practitioner.qualification',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
  elements: ['code'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, qualificationIdentifierRules);
      case 'issuer':
        one(value, key, c, reference);
        return targets(value, key, c, qualificationIssuerTargets);
      default:
        return practitionerQualification.property(key, value, c, object);
    }
  },
});

const qualificationIdentifierAssignerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const qualificationIdentifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Practitioner.qualification.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
  property(key, value, c, object) {
    switch (key) {
      case 'assigner':
        one(value, key, c, reference);
        return targets(value, key, c, qualificationIdentifierAssignerTargets);
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

/** Checks a value against CareConnect GPC Practitioner (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1). */
export const validateCareConnectGPCPractitioner1 = /* @__PURE__ */ validator<CareConnectGPCPractitioner1>(
  careConnectGPCPractitioner1,
  'gpconnect-api',
  () => ({
    element,
    types: [organization],
    profiles: [careConnectGPCOrganization1],
  }),
);

/** Whether a value is valid by CareConnect GPC Practitioner. */
export function isCareConnectGPCPractitioner1(value: unknown): value is CareConnectGPCPractitioner1 {
  return validateCareConnectGPCPractitioner1(value, { maxIssues: 1 }).valid;
}
