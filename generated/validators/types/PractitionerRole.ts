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

export const practitionerRole: Shape = /* @__PURE__ */ resourceType('PractitionerRole', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    active: boolean,
    period: object(period),
    practitioner: checked(object(reference), targets(['Practitioner'])),
    organization: checked(object(reference), targets(['Organization'])),
    code: array(codeableConcept),
    specialty: array(codeableConcept),
    location: checked(array(reference), targets(['Location'])),
    healthcareService: checked(array(reference), targets(['HealthcareService'])),
    telecom: array(contactPoint),
    availableTime: array(practitionerRoleAvailableTime),
    notAvailable: array(practitionerRoleNotAvailable),
    availabilityExceptions: string,
    endpoint: checked(array(reference), targets(['Endpoint'])),
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
      during: object(period),
    },
  }),
);

/** Checks a value against PractitionerRole (http://hl7.org/fhir/StructureDefinition/PractitionerRole). */
export const validatePractitionerRole: Validator<PractitionerRole> =
  /* @__PURE__ */ validator<PractitionerRole>(practitionerRole, 'gpconnect-api', () => ({
    element,
    types: [endpoint, healthcareService, location, organization, practitioner],
  }));

/** True if a value is valid by PractitionerRole. */
export function isPractitionerRole(value: unknown): value is PractitionerRole {
  return validatePractitionerRole(value, VERDICT_ONLY).valid;
}
