// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Appointment
import {
  boundCode,
  boundConcept,
  broken,
  code,
  dateTime,
  instant,
  many,
  one,
  positiveInt,
  shape,
  string,
  targets,
  unsignedInt,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import { slot } from './Slot.js';
import type { Appointment } from 'fhir/r3.js';

const indicationTargets: Targets = [['Condition'], ['Procedure']];

const slotTargets: Targets = [['Slot']];

const incomingReferralTargets: Targets = [['ReferralRequest']];

export const appointment: Shape = /* @__PURE__ */ shape({
  id: 'Appointment',
  profile: 'http://hl7.org/fhir/StructureDefinition/Appointment',
  type: 'Appointment',
  elements: ['contained', 'status', 'participant', 'start', 'end'],
  required: 6,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, appointmentstatusCodes, 'required');
        return 2;
      case 'serviceCategory':
      case 'appointmentType':
        return one(value, key, c, codeableConcept);
      case 'serviceType':
      case 'specialty':
      case 'reason':
        return many(value, key, c, codeableConcept);
      case 'indication':
        many(value, key, c, reference);
        return targets(value, key, c, indicationTargets);
      case 'priority':
        return unsignedInt(value, key, c);
      case 'description':
      case 'comment':
        return string(value, key, c);
      case 'supportingInformation':
        return many(value, key, c, reference);
      case 'start':
        instant(value, key, c);
        return 8;
      case 'end':
        instant(value, key, c);
        return 16;
      case 'minutesDuration':
        return positiveInt(value, key, c);
      case 'slot':
        many(value, key, c, reference);
        return targets(value, key, c, slotTargets);
      case 'created':
        return dateTime(value, key, c);
      case 'incomingReferral':
        many(value, key, c, reference);
        return targets(value, key, c, incomingReferralTargets);
      case 'participant':
        many(value, key, c, appointmentParticipant);
        return 4;
      case 'requestedPeriod':
        return many(value, key, c, period);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  when: 26,
  invariants($this: any, c, seen) {
    if (seen & 26) {
      if (!(
        (($this.start !== undefined || $this._start !== undefined) &&
          ($this.end !== undefined || $this._end !== undefined)) ||
        ($this.status === undefined && $this._status === undefined) ||
        $this.status === 'proposed' ||
        $this.status === 'cancelled'
      ))
        broken(c, 'app-3', 'Only proposed or cancelled appointments can be missing start/end dates');
    }
    if (seen & 24) {
      if (
        !(
          ($this.start === undefined && $this._start === undefined) !==
          ($this.end !== undefined || $this._end !== undefined)
        )
      )
        broken(c, 'app-2', 'Either start and end are specified, or neither');
    }
  },
  base: () => domainResource,
});

const participantActorTargets: Targets = [
  ['Device'],
  ['HealthcareService'],
  ['Location'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

export const appointmentParticipant: Shape = /* @__PURE__ */ shape({
  id: 'Appointment.participant',
  profile: 'http://hl7.org/fhir/StructureDefinition/Appointment',
  elements: ['status'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, encounterParticipantTypeCodes, 'extensible');
      case 'actor':
        one(value, key, c, reference);
        return targets(value, key, c, participantActorTargets);
      case 'required':
        code(value, key, c);
        return boundCode(value, key, c, participantrequiredCodes, 'required');
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, participationstatusCodes, 'required');
        return 1;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!(fhirpath.list($this.type).length > 0 || $this.actor !== undefined))
      broken(c, 'app-1', 'Either the type or actor on the participant SHALL be specified');
  },
});

/** Checks a value against Appointment (http://hl7.org/fhir/StructureDefinition/Appointment). */
export const validateAppointment = /* @__PURE__ */ validator<Appointment>(
  appointment,
  'gpconnect-api',
  () => ({
    element,
    types: [
      condition,
      device,
      healthcareService,
      location,
      patient,
      practitioner,
      procedure,
      referralRequest,
      relatedPerson,
      slot,
    ],
  }),
);

/** Whether a value is valid by Appointment. */
export function isAppointment(value: unknown): value is Appointment {
  return validateAppointment(value, { maxIssues: 1 }).valid;
}
