// Generated from fsh/profiles/CareConnect-GPC-Organization-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1 version 1.2.7
import {
  boundConcept,
  broken,
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
import type { CareConnectGPCOrganization1 } from '../types/CareConnectGPCOrganization1.js';
import { extensionCareConnectGPCMainLocation1 } from './ExtensionCareConnectGPCMainLocation1.js';
import { organizationPeriod } from './OrganizationPeriod.js';
import { address } from './types/Address.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { contactPoint } from './types/ContactPoint.js';
import { element } from './types/Element.js';
import { endpoint } from './types/Endpoint.js';
import { extension } from './types/Extension.js';
import { humanName } from './types/HumanName.js';
import { identifier } from './types/Identifier.js';
import { organization, organizationContact } from './types/Organization.js';
import { reference } from './types/Reference.js';
import { gpConnectOrganisationType1Codes } from './valuesets.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'mainLocation',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1',
      shape: () => extensionCareConnectGPCMainLocation1,
      max: 1,
    },
    {
      name: 'organization-period',
      url: 'http://hl7.org/fhir/StructureDefinition/organization-period',
      shape: () => organizationPeriod,
      max: 1,
    },
  ],
};

const identifierSlices: Slicing = {
  slices: [
    {
      name: 'odsOrganisationCode',
      matches: (item, c) =>
        has(item, ['system'], c, (value) => value === 'https://fhir.nhs.uk/Id/ods-organization-code'),
      shape: () => identifierOdsOrganisationCodeRules,
      max: 1,
    },
  ],
  rules: 'openAtEnd',
};

const partOfTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const careConnectGPCOrganization1: Shape = /* @__PURE__ */ shape({
  id: 'Organization',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
  type: 'Organization',
  elements: ['contained', 'name'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'identifier':
        return sliced(value, key, c, identifier, identifierSlices);
      case 'type':
        many(value, key, c, codeableConcept, 1);
        return boundConcept(value, key, c, gpConnectOrganisationType1Codes, 'extensible');
      case 'name':
        organization.property(key, value, c, object);
        return 2;
      case 'telecom':
        return many(value, key, c, telecomRules);
      case 'address':
        return many(value, key, c, addressRules);
      case 'partOf':
        one(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      case 'contact':
        return many(value, key, c, contactRules);
      default:
        return organization.property(key, value, c, object);
    }
  },
  base: () => organization,
});

export const identifierOdsOrganisationCodeRules: Shape = /* @__PURE__ */ shape({
  id: 'Organization.identifier:odsOrganisationCode',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
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
        exactly(value, key, c, 'https://fhir.nhs.uk/Id/ods-organization-code');
        return 1;
      case 'value':
        identifier.property(key, value, c, object);
        return 2;
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

export const telecomRules: Shape = /* @__PURE__ */ shape({
  id: 'Organization.telecom',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
  elements: ['value', 'system'],
  property(key, value, c, object) {
    return contactPoint.property(key, value, c, object);
  },
  invariants($this: any, c) {
    if (!($this.use !== 'home'))
      broken(c, 'org-3', "The telecom of an organization can never be of use 'home'");
  },
  base: () => contactPoint,
});

export const addressRules: Shape = /* @__PURE__ */ shape({
  id: 'Organization.address',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
  elements: ['use'],
  property(key, value, c, object) {
    switch (key) {
      case 'state':
        return forbidden(value, key, c);
      case 'use':
        address.property(key, value, c, object);
        return 1;
      default:
        return address.property(key, value, c, object);
    }
  },
  when: 1,
  invariants($this: any, c) {
    if (!($this.use !== 'home'))
      broken(c, 'org-2', "An address of an organization can never be of use 'home'");
  },
});

export const contactRules: Shape = /* @__PURE__ */ shape({
  id: 'Organization.contact',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
  property(key, value, c, object) {
    switch (key) {
      case 'name':
        return one(value, key, c, contactNameRules);
      case 'address':
        return one(value, key, c, contactAddressRules);
      default:
        return organizationContact.property(key, value, c, object);
    }
  },
});

export const contactNameRules: Shape = /* @__PURE__ */ shape({
  id: 'Organization.contact.name',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
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

export const contactAddressRules: Shape = /* @__PURE__ */ shape({
  id: 'Organization.contact.address',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
  property(key, value, c, object) {
    switch (key) {
      case 'state':
        return forbidden(value, key, c);
      default:
        return address.property(key, value, c, object);
    }
  },
});

/** Checks a value against CareConnect GPC Organization (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1). */
export const validateCareConnectGPCOrganization1 = /* @__PURE__ */ validator<CareConnectGPCOrganization1>(
  careConnectGPCOrganization1,
  'gpconnect-api',
  () => ({
    element,
    types: [endpoint, organization],
  }),
);

/** Whether a value is valid by CareConnect GPC Organization. */
export function isCareConnectGPCOrganization1(value: unknown): value is CareConnectGPCOrganization1 {
  return validateCareConnectGPCOrganization1(value, { maxIssues: 1 }).valid;
}
