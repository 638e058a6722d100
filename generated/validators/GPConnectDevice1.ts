// Generated from fsh/profiles/GPConnect-Device-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1
import type { GPConnectDevice1 } from '../types/GPConnectDevice1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCPatient1 } from './CareConnectGPCPatient1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { annotation } from './types/Annotation.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { device } from './types/Device.js';
import { element } from './types/Element.js';
import { identifier } from './types/Identifier.js';
import { location } from './types/Location.js';
import { organization } from './types/Organization.js';
import { patient } from './types/Patient.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { relatedPerson } from './types/RelatedPerson.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  elementOf,
  forbidden,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const gpConnectDevice1: Shape = /* @__PURE__ */ resourceType(
  'Device',
  () => ({
    base: device,
    properties: {
      identifier: array(identifierRules),
      udi: forbidden,
      status: forbidden,
      type: required(object(typeRules)),
      lotNumber: forbidden,
      manufactureDate: forbidden,
      expirationDate: forbidden,
      patient: forbidden,
      contact: forbidden,
      location: checked(
        object(reference),
        targets(['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1']),
      ),
      url: forbidden,
      note: array(noteRules),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(gpConnectDevice1, 'identifier', () => ({
  base: identifier,
  properties: {
    use: forbidden,
    type: forbidden,
    system: required(),
    value: required(),
    period: forbidden,
    assigner: forbidden,
  },
}));

export const typeRules: Shape = /* @__PURE__ */ elementOf(gpConnectDevice1, 'type', () => ({
  base: codeableConcept,
  properties: {
    coding: required(array(typeCodingRules, 1)),
    text: forbidden,
  },
}));

export const noteRules: Shape = /* @__PURE__ */ elementOf(gpConnectDevice1, 'note', () => ({
  base: annotation,
  properties: {
    'author[x]': choice({
      Reference: checked(
        object(reference),
        targets(
          ['Patient', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1'],
          ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
          ['RelatedPerson'],
        ),
      ),
      String: string,
    }),
  },
}));

export const typeCodingRules: Shape = /* @__PURE__ */ elementOf(gpConnectDevice1, 'type.coding', () => ({
  base: coding,
  properties: {
    system: required(),
    version: forbidden,
    code: required(),
    display: required(),
    userSelected: forbidden,
  },
}));

/** Checks a value against GP Connect Device (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1). */
export const validateGPConnectDevice1: Validator<GPConnectDevice1> =
  /* @__PURE__ */ validator<GPConnectDevice1>(gpConnectDevice1, 'gpconnect-api', () => ({
    element,
    types: [location, organization, patient, practitioner, relatedPerson],
    profiles: [careConnectGPCLocation1, careConnectGPCPatient1, careConnectGPCPractitioner1],
  }));

/** True if a value is valid by GP Connect Device. */
export function isGPConnectDevice1(value: unknown): value is GPConnectDevice1 {
  return validateGPConnectDevice1(value, VERDICT_ONLY).valid;
}
