// Generated from fsh/profiles/GPConnect-Device-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1 version 1.2.7
import { CHOICE, forbidden, many, one, shape, string, targets, validator } from '../runtime/checks.js';
import type { Shape, Targets } from '../runtime/checks.js';
import type { GPConnectDevice1 } from '../types/GPConnectDevice1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { annotation } from './types/Annotation.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { device } from './types/Device.js';
import { domainResource } from './types/DomainResource.js';
import { element } from './types/Element.js';
import { identifier } from './types/Identifier.js';
import { location } from './types/Location.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';

const locationTargets: Targets = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
];

export const gpConnectDevice1: Shape = /* @__PURE__ */ shape({
  id: 'Device',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1',
  type: 'Device',
  elements: ['contained', 'type'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifierRules);
      case 'udi':
      case 'status':
      case 'lotNumber':
      case 'manufactureDate':
      case 'expirationDate':
      case 'patient':
      case 'contact':
      case 'url':
        return forbidden(value, key, c);
      case 'type':
        one(value, key, c, typeRules2);
        return 2;
      case 'location':
        one(value, key, c, reference);
        return targets(value, key, c, locationTargets);
      case 'note':
        return many(value, key, c, noteRules);
      default:
        return device.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Device.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1',
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
        identifier.property(key, value, c, object);
        return 1;
      case 'value':
        identifier.property(key, value, c, object);
        return 2;
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

export const typeRules2: Shape = /* @__PURE__ */ shape({
  id: 'Device.type',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1',
  elements: ['coding'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        many(value, key, c, typeCodingRules, 1);
        return 1;
      case 'text':
        return forbidden(value, key, c);
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

const noteAuthorXTargets: Targets = [
  ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
  ['RelatedPerson'],
];

export const noteRules: Shape = /* @__PURE__ */ shape({
  id: 'Device.note',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1',
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

export const typeCodingRules: Shape = /* @__PURE__ */ shape({
  id: 'Device.type.coding',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        coding.property(key, value, c, object);
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

/** Checks a value against GP Connect Device (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1). */
export const validateGPConnectDevice1 = /* @__PURE__ */ validator<GPConnectDevice1>(
  gpConnectDevice1,
  'gpconnect-api',
  () => ({
    element,
    types: [location, organization, patient, practitioner, relatedPerson],
    profiles: [careConnectGPCLocation1, careConnectGPCPatient1, careConnectGPCPractitioner1],
  }),
);

/** Whether a value is valid by GP Connect Device. */
export function isGPConnectDevice1(value: unknown): value is GPConnectDevice1 {
  return validateGPConnectDevice1(value, { maxIssues: 1 }).valid;
}
