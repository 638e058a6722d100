// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DetectedIssue
import { detectedissueSeverityCodes, observationStatusCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { DetectedIssue } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  coded,
  dateTime,
  elementOf,
  object,
  required,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const detectedIssue: Shape = /* @__PURE__ */ resourceType('DetectedIssue', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    status: required(coded(observationStatusCodes)),
    category: object(codeableConcept),
    severity: coded(detectedissueSeverityCodes),
    patient: checked(object(reference), targets(['Patient'])),
    date: dateTime,
    author: checked(object(reference), targets(['Device'], ['Practitioner'])),
    implicated: checked(array(reference), targets()),
    detail: string,
    reference: uri,
    mitigation: array(detectedIssueMitigation),
  },
}));

export const detectedIssueMitigation: Shape = /* @__PURE__ */ elementOf(detectedIssue, 'mitigation', () => ({
  base: backboneElement,
  properties: {
    action: required(object(codeableConcept)),
    date: dateTime,
    author: checked(object(reference), targets(['Practitioner'])),
  },
}));

/** Checks a value against DetectedIssue (http://hl7.org/fhir/StructureDefinition/DetectedIssue). */
export const validateDetectedIssue: Validator<DetectedIssue> = /* @__PURE__ */ validator<DetectedIssue>(
  detectedIssue,
  'gpconnect-api',
  () => ({
    element,
    types: [device, organization, patient, practitioner],
  }),
);

/** True if a value is valid by DetectedIssue. */
export function isDetectedIssue(value: unknown): value is DetectedIssue {
  return validateDetectedIssue(value, VERDICT_ONLY).valid;
}
