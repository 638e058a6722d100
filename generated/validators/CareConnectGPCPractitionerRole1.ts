// Generated from fsh/profiles/CareConnect-GPC-PractitionerRole-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1 version 1.2.7
import {
  boundConcept,
  exactly,
  forbidden,
  has,
  many,
  one,
  shape,
  sliced,
  targets,
  validator,
} from '../runtime/checks.js';
import type { Shape, Slicing, Targets } from '../runtime/checks.js';
import type { CareConnectGPCPractitionerRole1 } from '../types/CareConnectGPCPractitionerRole1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { domainResource } from './types/DomainResource.js';
import { element } from './types/Element.js';
import { endpoint } from './types/Endpoint.js';
import { healthcareService } from './types/HealthcareService.js';
import { identifier } from './types/Identifier.js';
import { location } from './types/Location.js';
import { organization } from './types/Organization.js';
import { practitioner } from './types/Practitioner.js';
import { practitionerRole } from './types/PractitionerRole.js';
import { reference } from './types/Reference.js';
import { careConnectSDSJobRoleName1Codes } from './valuesets.js';

const practitionerTargets: Targets = [
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

const organizationTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

const codeSlices: Slicing = {
  slices: [
    {
      name: 'sdsJobRoleName',
      matches: (item, c) =>
        has(
          item,
          ['coding', 'system'],
          c,
          (value) => value === 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1',
        ),
      shape: () => codeSdsJobRoleNameRules,
      check: (value, key, c) => {
        boundConcept(value, key, c, careConnectSDSJobRoleName1Codes, 'required');
      },
      max: 1,
    },
  ],
  rules: 'openAtEnd',
};

const locationTargets: Targets = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
];

export const careConnectGPCPractitionerRole1: Shape = /* @__PURE__ */ shape({
  id: 'PractitionerRole',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1',
  type: 'PractitionerRole',
  elements: ['contained'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifierRules);
      case 'practitioner':
        one(value, key, c, reference);
        return targets(value, key, c, practitionerTargets);
      case 'organization':
        one(value, key, c, reference);
        return targets(value, key, c, organizationTargets);
      case 'code':
        return sliced(value, key, c, codeableConcept, codeSlices);
      case 'location':
        many(value, key, c, reference);
        return targets(value, key, c, locationTargets);
      default:
        return practitionerRole.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const identifierAssignerTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'PractitionerRole.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1',
  property(key, value, c, object) {
    switch (key) {
      case 'assigner':
        one(value, key, c, reference);
        return targets(value, key, c, identifierAssignerTargets);
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

export const codeSdsJobRoleNameRules: Shape = /* @__PURE__ */ shape({
  id: 'PractitionerRole.code:sdsJobRoleName',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1',
  elements: ['coding'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        many(value, key, c, codeSdsJobRoleNameCodingRules, 1);
        return 1;
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

export const codeSdsJobRoleNameCodingRules: Shape = /* @__PURE__ */ shape({
  id: 'PractitionerRole.code:sdsJobRoleName.coding',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1');
        return 1;
      case 'version':
      case 'userSelected':
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

/** Checks a value against CareConnect GPC PractitionerRole (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1). */
export const validateCareConnectGPCPractitionerRole1 =
  /* @__PURE__ */ validator<CareConnectGPCPractitionerRole1>(
    careConnectGPCPractitionerRole1,
    'gpconnect-api',
    () => ({
      element,
      types: [endpoint, healthcareService, location, organization, practitioner],
      profiles: [careConnectGPCLocation1, careConnectGPCOrganization1, careConnectGPCPractitioner1],
    }),
  );

/** Whether a value is valid by CareConnect GPC PractitionerRole. */
export function isCareConnectGPCPractitionerRole1(value: unknown): value is CareConnectGPCPractitionerRole1 {
  return validateCareConnectGPCPractitionerRole1(value, { maxIssues: 1 }).valid;
}
