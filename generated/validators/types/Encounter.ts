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
  boundCoding,
  boundConcept,
  checked,
  coded,
  elementOf,
  many,
  one,
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
    identifier: many(identifier),
    status: required(coded(encounterStatusCodes)),
    statusHistory: many(encounterStatusHistory),
    class: checked(one(coding), boundCoding(v3ActEncounterCodeCodes, EXTENSIBLE)),
    classHistory: many(encounterClassHistory),
    type: many(codeableConcept),
    priority: one(codeableConcept),
    subject: checked(one(reference), targets(['Group'], ['Patient'])),
    episodeOfCare: checked(many(reference), targets(['EpisodeOfCare'])),
    incomingReferral: checked(many(reference), targets(['ReferralRequest'])),
    participant: many(encounterParticipant),
    appointment: checked(one(reference), targets(['Appointment'])),
    period: one(period),
    length: one(duration),
    reason: many(codeableConcept),
    diagnosis: many(encounterDiagnosis),
    account: checked(many(reference), targets(['Account'])),
    hospitalization: one(encounterHospitalization),
    location: many(encounterLocation),
    serviceProvider: checked(one(reference), targets(['Organization'])),
    partOf: checked(one(reference), targets(['Encounter'])),
  },
}));

export const encounterStatusHistory: Shape = /* @__PURE__ */ elementOf(encounter, 'statusHistory', () => ({
  base: backboneElement,
  properties: {
    status: required(coded(encounterStatusCodes)),
    period: required(one(period)),
  },
}));

export const encounterClassHistory: Shape = /* @__PURE__ */ elementOf(encounter, 'classHistory', () => ({
  base: backboneElement,
  properties: {
    class: required(checked(one(coding), boundCoding(v3ActEncounterCodeCodes, EXTENSIBLE))),
    period: required(one(period)),
  },
}));

export const encounterParticipant: Shape = /* @__PURE__ */ elementOf(encounter, 'participant', () => ({
  base: backboneElement,
  properties: {
    type: checked(many(codeableConcept), boundConcept(encounterParticipantTypeCodes, EXTENSIBLE)),
    period: one(period),
    individual: checked(one(reference), targets(['Practitioner'], ['RelatedPerson'])),
  },
}));

export const encounterDiagnosis: Shape = /* @__PURE__ */ elementOf(encounter, 'diagnosis', () => ({
  base: backboneElement,
  properties: {
    condition: required(checked(one(reference), targets(['Condition'], ['Procedure']))),
    role: one(codeableConcept),
    rank: positiveInt,
  },
}));

export const encounterHospitalization: Shape = /* @__PURE__ */ elementOf(
  encounter,
  'hospitalization',
  () => ({
    base: backboneElement,
    properties: {
      preAdmissionIdentifier: one(identifier),
      origin: checked(one(reference), targets(['Location'])),
      admitSource: one(codeableConcept),
      reAdmission: one(codeableConcept),
      dietPreference: many(codeableConcept),
      specialCourtesy: many(codeableConcept),
      specialArrangement: many(codeableConcept),
      destination: checked(one(reference), targets(['Location'])),
      dischargeDisposition: one(codeableConcept),
    },
  }),
);

export const encounterLocation: Shape = /* @__PURE__ */ elementOf(encounter, 'location', () => ({
  base: backboneElement,
  properties: {
    location: required(checked(one(reference), targets(['Location']))),
    status: coded(encounterLocationStatusCodes),
    period: one(period),
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

/** Whether a value is valid by Encounter. */
export function isEncounter(value: unknown): value is Encounter {
  return validateEncounter(value, { maxIssues: 1 }).valid;
}
