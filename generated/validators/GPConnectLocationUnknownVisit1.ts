// Generated from fsh/interactions/GPConnect-Location-UnknownVisit-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1 version 1.2.7
import {
  broken,
  exactly,
  forbidden,
  has,
  one,
  shape,
  sliced,
  targets,
  validator,
} from '../runtime/checks.js';
import type { Shape, Slicing, Targets } from '../runtime/checks.js';
import * as fhirpath from '../runtime/fhirpath.js';
import type { GPConnectLocationUnknownVisit1 } from '../types/GPConnectLocationUnknownVisit1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import { address } from './types/Address.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { domainResource } from './types/DomainResource.js';
import { element } from './types/Element.js';
import { endpoint } from './types/Endpoint.js';
import { identifier } from './types/Identifier.js';
import { location } from './types/Location.js';
import { organization } from './types/Organization.js';
import { reference } from './types/Reference.js';

const identifierSlices: Slicing = {
  slices: [
    {
      name: 'odsSiteCode',
      matches: (item, c) =>
        has(item, ['system'], c, (value) => value === 'https://fhir.nhs.uk/Id/ods-site-code'),
      shape: () => identifierOdsSiteCodeRules,
      max: 1,
    },
  ],
  rules: 'openAtEnd',
};

const managingOrganizationTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

const partOfTargets: Targets = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
];

export const gpConnectLocationUnknownVisit1: Shape = /* @__PURE__ */ shape({
  id: 'Location',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1',
  type: 'Location',
  elements: ['contained'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return sliced(value, key, c, identifier, identifierSlices);
      case 'mode':
        return forbidden(value, key, c);
      case 'address':
        return one(value, key, c, addressRules);
      case 'physicalType':
        return one(value, key, c, physicalTypeRules);
      case 'managingOrganization':
        one(value, key, c, reference);
        return targets(value, key, c, managingOrganizationTargets);
      case 'partOf':
        one(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      default:
        return location.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!(
      (fhirpath.includes($this.name, 'Contact') !== false ||
        fhirpath.includes($this.name, 'contact') !== false) &&
      (fhirpath.includes($this.name, 'Practice') !== false ||
        fhirpath.includes($this.name, 'practice') !== false) &&
      fhirpath.primitives($this.address?.line, $this.address?._line).length > 0 &&
      fhirpath
        .primitives($this.address?.line, $this.address?._line)
        .every((line2: any) => line2 === 'Unknown') &&
      $this.address !== undefined &&
      $this.address?.city === 'Unknown' &&
      $this.address?.text === undefined &&
      $this.address?._text === undefined &&
      $this.address?.district === undefined &&
      $this.address?._district === undefined &&
      $this.address?.postalCode === undefined &&
      $this.address?._postalCode === undefined &&
      $this.position === undefined
    ))
      broken(c, 'RESP-06', 'The Location of a visit tells to contact the practice, and nothing of the place');
  },
  base: () => domainResource,
});

export const identifierOdsSiteCodeRules: Shape = /* @__PURE__ */ shape({
  id: 'Location.identifier:odsSiteCode',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1',
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
        exactly(value, key, c, 'https://fhir.nhs.uk/Id/ods-site-code');
        return 1;
      case 'value':
        identifier.property(key, value, c, object);
        return 2;
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

export const addressRules: Shape = /* @__PURE__ */ shape({
  id: 'Location.address',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1',
  property(key, value, c, object) {
    switch (key) {
      case 'state':
        return forbidden(value, key, c);
      default:
        return address.property(key, value, c, object);
    }
  },
});

const physicalTypeCodingSlices: Slicing = {
  slices: [
    {
      name: 'snomedCT',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://snomed.info/sct'),
      shape: () => physicalTypeCodingSnomedCTRules,
    },
    {
      name: 'readV2',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://read.info/readv2'),
      shape: () => physicalTypeCodingReadV2Rules,
    },
    {
      name: 'readCTV3',
      matches: (item, c) => has(item, ['system'], c, (value) => value === 'http://read.info/ctv3'),
      shape: () => physicalTypeCodingReadCTV3Rules,
    },
  ],
  rules: 'closed',
  ordered: true,
};

export const physicalTypeRules: Shape = /* @__PURE__ */ shape({
  id: 'Location.physicalType',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return sliced(value, key, c, coding, physicalTypeCodingSlices);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

export const physicalTypeCodingSnomedCTRules: Shape = /* @__PURE__ */ shape({
  id: 'Location.physicalType.coding:snomedCT',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'http://snomed.info/sct');
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

export const physicalTypeCodingReadV2Rules: Shape = /* @__PURE__ */ shape({
  id: 'Location.physicalType.coding:readV2',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'http://read.info/readv2');
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

export const physicalTypeCodingReadCTV3Rules: Shape = /* @__PURE__ */ shape({
  id: 'Location.physicalType.coding:readCTV3',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'http://read.info/ctv3');
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

/** Checks a value against The Location of a visit (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1). */
export const validateGPConnectLocationUnknownVisit1 =
  /* @__PURE__ */ validator<GPConnectLocationUnknownVisit1>(
    gpConnectLocationUnknownVisit1,
    'gpconnect-api',
    () => ({
      element,
      types: [endpoint, location, organization],
      profiles: [careConnectGPCLocation1, careConnectGPCOrganization1],
    }),
  );

/** Whether a value is valid by The Location of a visit. */
export function isGPConnectLocationUnknownVisit1(value: unknown): value is GPConnectLocationUnknownVisit1 {
  return validateGPConnectLocationUnknownVisit1(value, { maxIssues: 1 }).valid;
}
