// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Schedule
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { healthcareService } from './HealthcareService.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { practitionerRole } from './PractitionerRole.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Schedule } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const schedule: Shape = /* @__PURE__ */ resourceType('Schedule', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    active: boolean,
    serviceCategory: object(codeableConcept),
    serviceType: array(codeableConcept),
    specialty: array(codeableConcept),
    actor: required(
      checked(
        array(reference),
        targets(
          ['Device'],
          ['HealthcareService'],
          ['Location'],
          ['Patient'],
          ['Practitioner'],
          ['PractitionerRole'],
          ['RelatedPerson'],
        ),
      ),
    ),
    planningHorizon: object(period),
    comment: string,
  },
}));

/** Checks a value against Schedule (http://hl7.org/fhir/StructureDefinition/Schedule). */
export const validateSchedule: Validator<Schedule> = /* @__PURE__ */ validator<Schedule>(
  schedule,
  'gpconnect-api',
  () => ({
    element,
    types: [
      device,
      healthcareService,
      location,
      organization,
      patient,
      practitioner,
      practitionerRole,
      relatedPerson,
    ],
  }),
);

/** True if a value is valid by Schedule. */
export function isSchedule(value: unknown): value is Schedule {
  return validateSchedule(value, VERDICT_ONLY).valid;
}
