// Generated from fsh/profiles/CareConnect-GPC-Location-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1
import type { CareConnectGPCLocation1 } from '../types/CareConnectGPCLocation1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { address } from './types/Address.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { element } from './types/Element.js';
import { endpoint } from './types/Endpoint.js';
import { identifier } from './types/Identifier.js';
import { location } from './types/Location.js';
import { organization } from './types/Organization.js';
import { reference } from './types/Reference.js';
import {
  VERDICT_ONLY,
  at,
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

export const careConnectGPCLocation1: Shape = /* @__PURE__ */ resourceType(
  'Location',
  () => ({
    base: location,
    properties: {
      identifier: sliced(identifier, {
        slices: [
          {
            name: 'odsSiteCode',
            matches: at(equals('https://fhir.nhs.uk/Id/ods-site-code'), 'system'),
            shape: identifierOdsSiteCodeRules,
            max: 1,
          },
        ],
        rules: 'openAtEnd',
      }),
      mode: forbidden,
      address: object(addressRules),
      physicalType: object(physicalTypeRules),
      managingOrganization: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
      partOf: checked(
        object(reference),
        targets(['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1']),
      ),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1',
);

export const identifierOdsSiteCodeRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCLocation1,
  'identifier:odsSiteCode',
  () => ({
    base: identifier,
    properties: {
      use: forbidden,
      type: forbidden,
      system: required(fixedPrimitive('https://fhir.nhs.uk/Id/ods-site-code')),
      value: required(),
      period: forbidden,
      assigner: forbidden,
    },
  }),
);

export const addressRules: Shape = /* @__PURE__ */ elementOf(careConnectGPCLocation1, 'address', () => ({
  base: address,
  properties: {
    state: forbidden,
  },
}));

export const physicalTypeRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCLocation1,
  'physicalType',
  () => ({
    base: codeableConcept,
    properties: {
      coding: sliced(coding, {
        slices: [
          {
            name: 'snomedCT',
            matches: at(equals('http://snomed.info/sct'), 'system'),
            shape: physicalTypeCodingSnomedCTRules,
          },
          {
            name: 'readV2',
            matches: at(equals('http://read.info/readv2'), 'system'),
            shape: physicalTypeCodingReadV2Rules,
          },
          {
            name: 'readCTV3',
            matches: at(equals('http://read.info/ctv3'), 'system'),
            shape: physicalTypeCodingReadCTV3Rules,
          },
        ],
        rules: 'closed',
        ordered: true,
      }),
    },
  }),
);

export const physicalTypeCodingSnomedCTRules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCLocation1,
  'physicalType.coding:snomedCT',
  () => ({
    base: coding,
    properties: {
      system: required(fixedPrimitive('http://snomed.info/sct')),
      version: forbidden,
      code: required(),
      display: required(),
      userSelected: forbidden,
    },
  }),
);

export const physicalTypeCodingReadV2Rules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCLocation1,
  'physicalType.coding:readV2',
  () => ({
    base: coding,
    properties: {
      system: required(fixedPrimitive('http://read.info/readv2')),
      version: forbidden,
      code: required(),
      display: required(),
      userSelected: forbidden,
    },
  }),
);

export const physicalTypeCodingReadCTV3Rules: Shape = /* @__PURE__ */ elementOf(
  careConnectGPCLocation1,
  'physicalType.coding:readCTV3',
  () => ({
    base: coding,
    properties: {
      system: required(fixedPrimitive('http://read.info/ctv3')),
      version: forbidden,
      code: required(),
      display: required(),
      userSelected: forbidden,
    },
  }),
);

/** Checks a value against CareConnect GPC Location (https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1). */
export const validateCareConnectGPCLocation1: Validator<CareConnectGPCLocation1> =
  /* @__PURE__ */ validator<CareConnectGPCLocation1>(careConnectGPCLocation1, 'gpconnect-api', () => ({
    element,
    types: [endpoint, location, organization],
    profiles: [careConnectGPCOrganization1],
  }));

/** True if a value is valid by CareConnect GPC Location. */
export function isCareConnectGPCLocation1(value: unknown): value is CareConnectGPCLocation1 {
  return validateCareConnectGPCLocation1(value, VERDICT_ONLY).valid;
}
