// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/PractitionerRole
import { daysOfWeekCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { endpoint } from './Endpoint.js';
import { healthcareService } from './HealthcareService.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { PractitionerRole } from 'fhir/r3.js';
import {
  boolean,
  checked,
  coded,
  elementOf,
  many,
  one,
  repeated,
  required,
  resourceType,
  string,
  targets,
  time,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const practitionerRole: Shape = /* @__PURE__ */ resourceType('PractitionerRole', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    active: boolean,
    period: one(period),
    practitioner: checked(one(reference), targets(['Practitioner'])),
    organization: checked(one(reference), targets(['Organization'])),
    code: many(codeableConcept),
    specialty: many(codeableConcept),
    location: checked(many(reference), targets(['Location'])),
    healthcareService: checked(many(reference), targets(['HealthcareService'])),
    telecom: many(contactPoint),
    availableTime: many(practitionerRoleAvailableTime),
    notAvailable: many(practitionerRoleNotAvailable),
    availabilityExceptions: string,
    endpoint: checked(many(reference), targets(['Endpoint'])),
  },
}));

export const practitionerRoleAvailableTime: Shape = /* @__PURE__ */ elementOf(
  practitionerRole,
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

export const practitionerRoleNotAvailable: Shape = /* @__PURE__ */ elementOf(
  practitionerRole,
  'notAvailable',
  () => ({
    base: backboneElement,
    properties: {
      description: required(string),
      during: one(period),
    },
  }),
);

/** Checks a value against PractitionerRole (http://hl7.org/fhir/StructureDefinition/PractitionerRole). */
export const validatePractitionerRole: Validator<PractitionerRole> =
  /* @__PURE__ */ validator<PractitionerRole>(practitionerRole, 'gpconnect-api', () => ({
    element,
    types: [endpoint, healthcareService, location, organization, practitioner],
  }));

/** Whether a value is valid by PractitionerRole. */
export function isPractitionerRole(value: unknown): value is PractitionerRole {
  return validatePractitionerRole(value, { maxIssues: 1 }).valid;
}
