// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Appointment
import {
  appointmentstatusCodes,
  encounterParticipantTypeCodes,
  participantrequiredCodes,
  participationstatusCodes,
} from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
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
import { procedure } from './Procedure.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import { slot } from './Slot.js';
import type { Appointment } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  coded,
  dateTime,
  elementOf,
  instant,
  invariant,
  object,
  positiveInt,
  required,
  resourceType,
  string,
  targets,
  unsignedInt,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const appointment: Shape = /* @__PURE__ */ resourceType('Appointment', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: required(coded(appointmentstatusCodes)),
    serviceCategory: object(codeableConcept),
    serviceType: array(codeableConcept),
    specialty: array(codeableConcept),
    appointmentType: object(codeableConcept),
    reason: array(codeableConcept),
    indication: checked(array(reference), targets(['Condition'], ['Procedure'])),
    priority: unsignedInt,
    description: string,
    supportingInformation: checked(array(reference), targets()),
    start: instant,
    end: instant,
    minutesDuration: positiveInt,
    slot: checked(array(reference), targets(['Slot'])),
    created: dateTime,
    comment: string,
    incomingReferral: checked(array(reference), targets(['ReferralRequest'])),
    participant: required(array(appointmentParticipant)),
    requestedPeriod: array(period),
  },
  invariants: [
    invariant(
      'app-3',
      'Only proposed or cancelled appointments can be missing start/end dates',
      ($this, c, has) =>
        ((has & 2) /* start */ !== 0 && (has & 4) /* end */ !== 0) ||
        ((has & 1) /* status */ !== 0 && ($this.status === 'proposed' || $this.status === 'cancelled')),
      ['status', 'start', 'end'],
      true,
    ),
    invariant(
      'app-2',
      'Either start and end are specified, or neither',
      ($this, c, has) => ((has & 1) /* start */ === 0) !== ((has & 2) /* end */ !== 0),
      ['start', 'end'],
    ),
  ],
}));

export const appointmentParticipantApp1 = /* @__PURE__ */ invariant(
  'app-1',
  'Either the type or actor on the participant SHALL be specified',
  ($this, c, has) => (has & 1) /* type */ !== 0 || (has & 2) /* actor */ !== 0,
  ['type', 'actor'],
  true,
);

export const appointmentParticipant: Shape = /* @__PURE__ */ elementOf(appointment, 'participant', () => ({
  base: backboneElement,
  properties: {
    type: checked(array(codeableConcept), boundConcept(encounterParticipantTypeCodes, EXTENSIBLE)),
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
    required: coded(participantrequiredCodes),
    status: required(coded(participationstatusCodes)),
  },
  invariants: [appointmentParticipantApp1],
}));

/** Checks a value against Appointment (http://hl7.org/fhir/StructureDefinition/Appointment). */
export const validateAppointment: Validator<Appointment> = /* @__PURE__ */ validator<Appointment>(
  appointment,
  'gpconnect-api',
  () => ({
    element,
    types: [
      condition,
      device,
      healthcareService,
      location,
      organization,
      patient,
      practitioner,
      procedure,
      referralRequest,
      relatedPerson,
      slot,
    ],
  }),
);

/** True if a value is valid by Appointment. */
export function isAppointment(value: unknown): value is Appointment {
  return validateAppointment(value, VERDICT_ONLY).valid;
}
