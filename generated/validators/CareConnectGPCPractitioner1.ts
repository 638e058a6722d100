// Generated from fsh/profiles/CareConnect-GPC-Practitioner-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1
import type { CareConnectGPCPractitioner1 } from '../types/CareConnectGPCPractitioner1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { extensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import { address } from './types/Address.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { humanName } from './types/HumanName.js';
import { identifier } from './types/Identifier.js';
import { organization } from './types/Organization.js';
import { practitioner, practitionerQualification } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { careConnectAdministrativeGender1Codes } from './valuesets.js';
import {
  VERDICT_ONLY,
  array,
  at,
  checked,
  coded,
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

export const careConnectGPCPractitioner1: Shape = /* @__PURE__ */ resourceType(
  'Practitioner',
  () => ({
    base: practitioner,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'nhsCommunication',
          extensionCareConnectGPCNHSCommunication1,
          0,
          Infinity,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
        ),
      ]),
      identifier: sliced(identifier, {
        slices: [
          {
            name: 'sdsUserID',
            matches: at(equals('https://fhir.nhs.uk/Id/sds-user-id'), 'system'),
            shape: identifierSdsUserIDRules,
            max: 1,
          },
          {
            name: 'sdsRoleProfileID',
            matches: at(equals('https://fhir.nhs.uk/Id/sds-role-profile-id'), 'system'),
            shape: identifierSdsRoleProfileIDRules,
          },
        ],
        rules: 'openAtEnd',
      }),
      name: required(array(nameRules, 1)),
      address: array(addressRules),
      gender: coded(careConnectAdministrativeGender1Codes),
      qualification: array(qualificationRules),
      communication: forbidden,
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
);

export const identifierSdsUserIDRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPractitioner1,
  'identifier:sdsUserID',
  () => ({
    base: identifier,
    properties: {
      use: forbidden,
      type: forbidden,
      system: required(fixedPrimitive('https://fhir.nhs.uk/Id/sds-user-id')),
      value: required(),
      period: forbidden,
      assigner: forbidden,
    },
  }),
);

export const identifierSdsRoleProfileIDRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPractitioner1,
  'identifier:sdsRoleProfileID',
  () => ({
    base: identifier,
    properties: {
      use: forbidden,
      type: forbidden,
      system: required(fixedPrimitive('https://fhir.nhs.uk/Id/sds-role-profile-id')),
      value: required(),
      period: forbidden,
      assigner: forbidden,
    },
  }),
);

export const nameRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCPractitioner1, 'name', () => ({
  base: humanName,
  properties: {
    family: required(),
  },
}));

export const addressRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCPractitioner1, 'address', () => ({
  base: address,
  properties: {
    state: forbidden,
  },
}));

export const qualificationRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPractitioner1,
  'qualification',
  () => ({
    base: practitionerQualification,
    properties: {
      identifier: array(qualificationIdentifierRules),
      issuer: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
    },
  }),
);

export const qualificationIdentifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPractitioner1,
  'qualification.identifier',
  () => ({
    base: identifier,
    properties: {
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

/** Checks a value against CareConnect GPC Practitioner (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1). */
export const validateCareConnectGPCPractitioner1: Validator<CareConnectGPCPractitioner1> =
  /* @__PURE__ */ validator<CareConnectGPCPractitioner1>(
    careConnectGPCPractitioner1,
    'gpconnect-api',
    () => ({
      element,
      types: [organization],
      profiles: [careConnectGPCOrganization1],
    }),
  );

/** True if a value is valid by CareConnect GPC Practitioner. */
export function isCareConnectGPCPractitioner1(value: unknown): value is CareConnectGPCPractitioner1 {
  return validateCareConnectGPCPractitioner1(value, VERDICT_ONLY).valid;
}
