// Generated from fsh/profiles/CareConnect-GPC-PractitionerRole-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1
import type { CareConnectGPCPractitionerRole1 } from '../types/CareConnectGPCPractitionerRole1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
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
import {
  VERDICT_ONLY,
  array,
  at,
  boundConcept,
  checked,
  elementOf,
  equals,
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

export const careConnectGPCPractitionerRole1: Shape = /* @__PURE__ */ resourceType(
  'PractitionerRole',
  () => ({
    base: practitionerRole,
    properties: {
      identifier: array(identifierRules),
      practitioner: checked(
        object(reference),
        targets([
          'Practitioner',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
        ]),
      ),
      organization: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
      code: sliced(codeableConcept, {
        slices: [
          {
            name: 'sdsJobRoleName',
            matches: at(
              equals('https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1'),
              'coding',
              'system',
            ),
            shape: codeSdsJobRoleNameRules,
            checks: [boundConcept(careConnectSDSJobRoleName1Codes)],
            max: 1,
          },
        ],
        rules: 'openAtEnd',
      }),
      location: checked(
        array(reference),
        targets(['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1']),
      ),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPractitionerRole1,
  'identifier',
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

export const codeSdsJobRoleNameRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPractitionerRole1,
  'code:sdsJobRoleName',
  () => ({
    base: codeableConcept,
    properties: {
      coding: required(array(codeSdsJobRoleNameCodingRules, 1)),
    },
  }),
);

export const codeSdsJobRoleNameCodingRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCPractitionerRole1,
  'code:sdsJobRoleName.coding',
  () => ({
    base: coding,
    properties: {
      system: required(fixedPrimitive('https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1')),
      version: forbidden,
      code: required(),
      display: required(),
      userSelected: forbidden,
    },
  }),
);

/** Checks a value against CareConnect GPC PractitionerRole (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1). */
export const validateCareConnectGPCPractitionerRole1: Validator<CareConnectGPCPractitionerRole1> =
  /* @__PURE__ */ validator<CareConnectGPCPractitionerRole1>(
    careConnectGPCPractitionerRole1,
    'gpconnect-api',
    () => ({
      element,
      types: [endpoint, healthcareService, location, organization, practitioner],
      profiles: [careConnectGPCLocation1, careConnectGPCOrganization1, careConnectGPCPractitioner1],
    }),
  );

/** True if a value is valid by CareConnect GPC PractitionerRole. */
export function isCareConnectGPCPractitionerRole1(value: unknown): value is CareConnectGPCPractitionerRole1 {
  return validateCareConnectGPCPractitionerRole1(value, VERDICT_ONLY).valid;
}
