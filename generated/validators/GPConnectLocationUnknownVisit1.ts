// Generated from fsh/interactions/GPConnect-Location-UnknownVisit-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1
import type { GPConnectLocationUnknownVisit1 } from '../types/GPConnectLocationUnknownVisit1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
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
  invariant,
  object,
  required,
  resourceType,
  sliced,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const gpConnectLocationUnknownVisit1: Shape = /* @__PURE__ */ resourceType(
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
    invariants: [
      invariant(
        'RESP-06',
        'The Location of a visit tells to contact the practice, and nothing of the place',
        ($this, c, has) =>
          $this.name !== undefined &&
          (fhirpath.includes($this.name, 'Contact') === true ||
            fhirpath.includes($this.name, 'contact') === true) &&
          (fhirpath.includes($this.name, 'Practice') === true ||
            fhirpath.includes($this.name, 'practice') === true) &&
          fhirpath.primitives($this.address?.line, $this.address?._line).length > 0 &&
          fhirpath
            .primitives($this.address?.line, $this.address?._line)
            .every((line2: any) => line2 === 'Unknown') &&
          (has & 1) /* address */ !== 0 &&
          $this.address?.city === 'Unknown' &&
          $this.address?.text === undefined &&
          $this.address?._text === undefined &&
          $this.address?.district === undefined &&
          $this.address?._district === undefined &&
          $this.address?.postalCode === undefined &&
          $this.address?._postalCode === undefined &&
          (has & 2) /* position */ === 0,
        ['address', 'position'],
        true,
      ),
    ],
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1',
);

export const identifierOdsSiteCodeRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectLocationUnknownVisit1,
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

export const addressRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectLocationUnknownVisit1,
  'address',
  () => ({
    base: address,
    properties: {
      state: forbidden,
    },
  }),
);

export const physicalTypeRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectLocationUnknownVisit1,
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
  gpConnectLocationUnknownVisit1,
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
  gpConnectLocationUnknownVisit1,
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
  gpConnectLocationUnknownVisit1,
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

/** Checks a value against The Location of a visit (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1). */
export const validateGPConnectLocationUnknownVisit1: Validator<GPConnectLocationUnknownVisit1> =
  /* @__PURE__ */ validator<GPConnectLocationUnknownVisit1>(
    gpConnectLocationUnknownVisit1,
    'gpconnect-api',
    () => ({
      element,
      types: [endpoint, location, organization],
      profiles: [careConnectGPCLocation1, careConnectGPCOrganization1],
    }),
  );

/** True if a value is valid by The Location of a visit. */
export function isGPConnectLocationUnknownVisit1(value: unknown): value is GPConnectLocationUnknownVisit1 {
  return validateGPConnectLocationUnknownVisit1(value, VERDICT_ONLY).valid;
}
