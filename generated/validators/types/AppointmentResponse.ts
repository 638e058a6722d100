// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/AppointmentResponse
import { encounterParticipantTypeCodes, participationstatusCodes } from '../core-valuesets.js';
import { appointment } from './Appointment.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { healthcareService } from './HealthcareService.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { AppointmentResponse } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  coded,
  instant,
  invariant,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const appointmentResponse: Shape = /* @__PURE__ */ resourceType('AppointmentResponse', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    appointment: required(checked(object(reference), targets(['Appointment']))),
    start: instant,
    end: instant,
    participantType: checked(array(codeableConcept), boundConcept(encounterParticipantTypeCodes, EXTENSIBLE)),
    actor: checked(
      object(reference),
      targets(
        ['Device'],
        ['HealthcareService'],
        ['Location'],
        ['Patient'],
        ['Practitioner'],
        ['RelatedPerson'],
      ),
    ),
    participantStatus: required(coded(participationstatusCodes)),
    comment: string,
  },
  invariants: [
    invariant(
      'apr-1',
      'Either the participantType or actor must be specified',
      ($this, c, has) => (has & 1) /* participantType */ !== 0 || (has & 2) /* actor */ !== 0,
      ['participantType', 'actor'],
      true,
    ),
  ],
}));

/** Checks a value against AppointmentResponse (http://hl7.org/fhir/StructureDefinition/AppointmentResponse). */
export const validateAppointmentResponse: Validator<AppointmentResponse> =
  /* @__PURE__ */ validator<AppointmentResponse>(appointmentResponse, 'gpconnect-api', () => ({
    element,
    types: [
      appointment,
      device,
      healthcareService,
      location,
      organization,
      patient,
      practitioner,
      relatedPerson,
    ],
  }));

/** True if a value is valid by AppointmentResponse. */
export function isAppointmentResponse(value: unknown): value is AppointmentResponse {
  return validateAppointmentResponse(value, VERDICT_ONLY).valid;
}
