// Generated from fsh/profiles/CareConnect-GPC-Organization-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1
import type { CareConnectGPCOrganization1 } from '../types/CareConnectGPCOrganization1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
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
import { location } from './types/Location.js';
import { organization, organizationContact } from './types/Organization.js';
import { reference } from './types/Reference.js';
import { gpConnectOrganisationType1Codes } from './valuesets.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  at,
  boundConcept,
  checked,
  elementOf,
  equals,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
  invariant,
  object,
  required,
  resourceType,
  sliced,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const careConnectGPCOrganization1: Shape = /* @__PURE__ */ resourceType(
  'Organization',
  () => ({
    base: organization,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'mainLocation',
          extensionCareConnectGPCMainLocation1,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1',
        ),
        extensionSlice(
          'organization-period',
          organizationPeriod,
          0,
          1,
          'http://hl7.org/fhir/StructureDefinition/organization-period',
        ),
      ]),
      identifier: sliced(identifier, {
        slices: [
          {
            name: 'odsOrganisationCode',
            matches: at(equals('https://fhir.nhs.uk/Id/ods-organization-code'), 'system'),
            shape: identifierOdsOrganisationCodeRules,
            max: 1,
          },
        ],
        rules: 'openAtEnd',
      }),
      type: checked(array(codeableConcept, 1), boundConcept(gpConnectOrganisationType1Codes, EXTENSIBLE)),
      name: required(),
      telecom: array(telecomRules),
      address: array(addressRules),
      partOf: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
      contact: array(contactRules),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
);

export const identifierOdsOrganisationCodeRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCOrganization1,
  'identifier:odsOrganisationCode',
  () => ({
    base: identifier,
    properties: {
      use: forbidden,
      type: forbidden,
      system: required(fixedPrimitive('https://fhir.nhs.uk/Id/ods-organization-code')),
      value: required(),
      period: forbidden,
      assigner: forbidden,
    },
  }),
);

export const telecomRulesOrg3 = /* @__PURE__ */ invariant(
  'org-3',
  "The telecom of an organization can never be of use 'home'",
  ($this) => $this.use !== 'home',
);

export const telecomRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCOrganization1, 'telecom', () => ({
  base: contactPoint,
  invariants: [telecomRulesOrg3],
}));

export const addressRulesOrg2 = /* @__PURE__ */ invariant(
  'org-2',
  "An address of an organization can never be of use 'home'",
  ($this) => $this.use !== 'home',
  ['use'],
);

export const addressRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCOrganization1, 'address', () => ({
  base: address,
  properties: {
    state: forbidden,
  },
  invariants: [addressRulesOrg2],
}));

export const contactRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCOrganization1, 'contact', () => ({
  base: organizationContact,
  properties: {
    name: object(contactNameRules),
    address: object(contactAddressRules),
  },
}));

export const contactNameRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCOrganization1,
  'contact.name',
  () => ({
    base: humanName,
    properties: {
      family: required(),
    },
  }),
);

export const contactAddressRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCOrganization1,
  'contact.address',
  () => ({
    base: address,
    properties: {
      state: forbidden,
    },
  }),
);

/** Checks a value against CareConnect GPC Organization (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1). */
export const validateCareConnectGPCOrganization1: Validator<CareConnectGPCOrganization1> =
  /* @__PURE__ */ validator<CareConnectGPCOrganization1>(
    careConnectGPCOrganization1,
    'gpconnect-api',
    () => ({
      element,
      types: [endpoint, location, organization],
      profiles: [careConnectGPCLocation1],
    }),
  );

/** True if a value is valid by CareConnect GPC Organization. */
export function isCareConnectGPCOrganization1(value: unknown): value is CareConnectGPCOrganization1 {
  return validateCareConnectGPCOrganization1(value, VERDICT_ONLY).valid;
}
