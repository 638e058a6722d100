// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Encounter
import {
  encounterLocationStatusCodes,
  encounterParticipantTypeCodes,
  encounterStatusCodes,
  v3ActEncounterCodeCodes,
} from '../valuesets.js';
import { account } from './Account.js';
import { appointment } from './Appointment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { condition } from './Condition.js';
import { domainResource } from './DomainResource.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
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
import type { Encounter } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundCoding,
  boundConcept,
  checked,
  coded,
  elementOf,
  object,
  positiveInt,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const encounter: Shape = /* @__PURE__ */ resourceType('Encounter', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: required(coded(encounterStatusCodes)),
    statusHistory: array(encounterStatusHistory),
    class: checked(object(coding), boundCoding(v3ActEncounterCodeCodes, EXTENSIBLE)),
    classHistory: array(encounterClassHistory),
    type: array(codeableConcept),
    priority: object(codeableConcept),
    subject: checked(object(reference), targets(['Group'], ['Patient'])),
    episodeOfCare: checked(array(reference), targets(['EpisodeOfCare'])),
    incomingReferral: checked(array(reference), targets(['ReferralRequest'])),
    participant: array(encounterParticipant),
    appointment: checked(object(reference), targets(['Appointment'])),
    period: object(period),
    length: object(duration),
    reason: array(codeableConcept),
    diagnosis: array(encounterDiagnosis),
    account: checked(array(reference), targets(['Account'])),
    hospitalization: object(encounterHospitalization),
    location: array(encounterLocation),
    serviceProvider: checked(object(reference), targets(['Organization'])),
    partOf: checked(object(reference), targets(['Encounter'])),
  },
}));

export const encounterStatusHistory: Shape = /* @__PURE__ */ elementOf(encounter, 'statusHistory', () => ({
  base: backboneElement,
  properties: {
    status: required(coded(encounterStatusCodes)),
    period: required(object(period)),
  },
}));

export const encounterClassHistory: Shape = /* @__PURE__ */ elementOf(encounter, 'classHistory', () => ({
  base: backboneElement,
  properties: {
    class: required(checked(object(coding), boundCoding(v3ActEncounterCodeCodes, EXTENSIBLE))),
    period: required(object(period)),
  },
}));

export const encounterParticipant: Shape = /* @__PURE__ */ elementOf(encounter, 'participant', () => ({
  base: backboneElement,
  properties: {
    type: checked(array(codeableConcept), boundConcept(encounterParticipantTypeCodes, EXTENSIBLE)),
    period: object(period),
    individual: checked(object(reference), targets(['Practitioner'], ['RelatedPerson'])),
  },
}));

export const encounterDiagnosis: Shape = /* @__PURE__ */ elementOf(encounter, 'diagnosis', () => ({
  base: backboneElement,
  properties: {
    condition: required(checked(object(reference), targets(['Condition'], ['Procedure']))),
    role: object(codeableConcept),
    rank: positiveInt,
  },
}));

export const encounterHospitalization: Shape = /* @__PURE__ */ elementOf(
  encounter,
  'hospitalization',
  () => ({
    base: backboneElement,
    properties: {
      preAdmissionIdentifier: object(identifier),
      origin: checked(object(reference), targets(['Location'])),
      admitSource: object(codeableConcept),
      reAdmission: object(codeableConcept),
      dietPreference: array(codeableConcept),
      specialCourtesy: array(codeableConcept),
      specialArrangement: array(codeableConcept),
      destination: checked(object(reference), targets(['Location'])),
      dischargeDisposition: object(codeableConcept),
    },
  }),
);

export const encounterLocation: Shape = /* @__PURE__ */ elementOf(encounter, 'location', () => ({
  base: backboneElement,
  properties: {
    location: required(checked(object(reference), targets(['Location']))),
    status: coded(encounterLocationStatusCodes),
    period: object(period),
  },
}));

/** Checks a value against Encounter (http://hl7.org/fhir/StructureDefinition/Encounter). */
export const validateEncounter: Validator<Encounter> = /* @__PURE__ */ validator<Encounter>(
  encounter,
  'gpconnect-api',
  () => ({
    element,
    types: [
      account,
      appointment,
      condition,
      encounter,
      episodeOfCare,
      group,
      location,
      organization,
      patient,
      practitioner,
      procedure,
      referralRequest,
      relatedPerson,
    ],
  }),
);

/** True if a value is valid by Encounter. */
export function isEncounter(value: unknown): value is Encounter {
  return validateEncounter(value, VERDICT_ONLY).valid;
}
