// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/HealthcareService
import { daysOfWeekCodes } from '../valuesets.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { endpoint } from './Endpoint.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import type { HealthcareService } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  coded,
  elementOf,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  time,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const healthcareService: Shape = /* @__PURE__ */ resourceType('HealthcareService', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    active: boolean,
    providedBy: checked(object(reference), targets(['Organization'])),
    category: object(codeableConcept),
    type: array(codeableConcept),
    specialty: array(codeableConcept),
    location: checked(array(reference), targets(['Location'])),
    name: string,
    comment: string,
    extraDetails: string,
    photo: object(attachment),
    telecom: array(contactPoint),
    coverageArea: checked(array(reference), targets(['Location'])),
    serviceProvisionCode: array(codeableConcept),
    eligibility: object(codeableConcept),
    eligibilityNote: string,
    programName: repeated(string),
    characteristic: array(codeableConcept),
    referralMethod: array(codeableConcept),
    appointmentRequired: boolean,
    availableTime: array(healthcareServiceAvailableTime),
    notAvailable: array(healthcareServiceNotAvailable),
    availabilityExceptions: string,
    endpoint: checked(array(reference), targets(['Endpoint'])),
  },
}));

export const healthcareServiceAvailableTime: Shape = /* @__PURE__ */ elementOf(
  healthcareService,
  'availableTime',
  () => ({
    base: backboneElement,
    properties: {
      daysOfWeek: repeated(coded(daysOfWeekCodes)),
      allDay: boolean,
      availableStartTime: time,
      availableEndTime: time,
    },
  }),
);

export const healthcareServiceNotAvailable: Shape = /* @__PURE__ */ elementOf(
  healthcareService,
  'notAvailable',
  () => ({
    base: backboneElement,
    properties: {
      description: required(string),
      during: object(period),
    },
  }),
);

/** Checks a value against HealthcareService (http://hl7.org/fhir/StructureDefinition/HealthcareService). */
export const validateHealthcareService: Validator<HealthcareService> =
  /* @__PURE__ */ validator<HealthcareService>(healthcareService, 'gpconnect-api', () => ({
    element,
    types: [endpoint, location, organization],
  }));

/** True if a value is valid by HealthcareService. */
export function isHealthcareService(value: unknown): value is HealthcareService {
  return validateHealthcareService(value, VERDICT_ONLY).valid;
}
