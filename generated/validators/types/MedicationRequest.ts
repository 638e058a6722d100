// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MedicationRequest
import {
  medicationRequestIntentCodes,
  medicationRequestPriorityCodes,
  medicationRequestStatusCodes,
} from '../valuesets.js';
import { activityDefinition } from './ActivityDefinition.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { carePlan } from './CarePlan.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { detectedIssue } from './DetectedIssue.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { dosage } from './Dosage.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { medication } from './Medication.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { procedureRequest } from './ProcedureRequest.js';
import { provenance } from './Provenance.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import { simpleQuantity } from './SimpleQuantity.js';
import type { MedicationRequest } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  invariant,
  object,
  positiveInt,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const medicationRequest: Shape = /* @__PURE__ */ resourceType('MedicationRequest', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    definition: checked(array(reference), targets(['ActivityDefinition'], ['PlanDefinition'])),
    basedOn: checked(
      array(reference),
      targets(['CarePlan'], ['MedicationRequest'], ['ProcedureRequest'], ['ReferralRequest']),
    ),
    groupIdentifier: object(identifier),
    status: coded(medicationRequestStatusCodes),
    intent: required(coded(medicationRequestIntentCodes)),
    category: object(codeableConcept),
    priority: coded(medicationRequestPriorityCodes),
    'medication[x]': required(
      choice({
        CodeableConcept: object(codeableConcept),
        Reference: checked(object(reference), targets(['Medication'])),
      }),
    ),
    subject: required(checked(object(reference), targets(['Group'], ['Patient']))),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    supportingInformation: checked(array(reference), targets()),
    authoredOn: dateTime,
    requester: object(medicationRequestRequester),
    recorder: checked(object(reference), targets(['Practitioner'])),
    reasonCode: array(codeableConcept),
    reasonReference: checked(array(reference), targets(['Condition'], ['Observation'])),
    note: array(annotation),
    dosageInstruction: array(dosage),
    dispenseRequest: object(medicationRequestDispenseRequest),
    substitution: object(medicationRequestSubstitution),
    priorPrescription: checked(object(reference), targets(['MedicationRequest'])),
    detectedIssue: checked(array(reference), targets(['DetectedIssue'])),
    eventHistory: checked(array(reference), targets(['Provenance'])),
  },
}));

export const medicationRequestRequesterMps1 = /* @__PURE__ */ invariant(
  'mps-1',
  'onBehalfOf can only be specified if agent is practitioner or device',
  ($this, c, has) =>
    fhirpath.resolve($this.agent, c.root) === undefined ||
    fhirpath.resolve($this.agent, c.root)?.resourceType === 'Device' ||
    fhirpath.resolve($this.agent, c.root)?.resourceType === 'Practitioner' ||
    (has & 2) /* onBehalfOf */ === 0,
  ['agent', 'onBehalfOf'],
);

export const medicationRequestRequester: Shape = /* @__PURE__ */ elementOf(
  medicationRequest,
  'requester',
  () => ({
    base: backboneElement,
    properties: {
      agent: required(
        checked(
          object(reference),
          targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
        ),
      ),
      onBehalfOf: checked(object(reference), targets(['Organization'])),
    },
    invariants: [medicationRequestRequesterMps1],
  }),
);

export const medicationRequestDispenseRequest: Shape = /* @__PURE__ */ elementOf(
  medicationRequest,
  'dispenseRequest',
  () => ({
    base: backboneElement,
    properties: {
      validityPeriod: object(period),
      numberOfRepeatsAllowed: positiveInt,
      quantity: object(simpleQuantity),
      expectedSupplyDuration: object(duration),
      performer: checked(object(reference), targets(['Organization'])),
    },
  }),
);

export const medicationRequestSubstitution: Shape = /* @__PURE__ */ elementOf(
  medicationRequest,
  'substitution',
  () => ({
    base: backboneElement,
    properties: {
      allowed: required(boolean),
      reason: object(codeableConcept),
    },
  }),
);

/** Checks a value against MedicationRequest (http://hl7.org/fhir/StructureDefinition/MedicationRequest). */
export const validateMedicationRequest: Validator<MedicationRequest> =
  /* @__PURE__ */ validator<MedicationRequest>(medicationRequest, 'gpconnect-api', () => ({
    element,
    types: [
      activityDefinition,
      carePlan,
      condition,
      detectedIssue,
      device,
      encounter,
      episodeOfCare,
      group,
      medication,
      medicationRequest,
      observation,
      organization,
      patient,
      planDefinition,
      practitioner,
      procedureRequest,
      provenance,
      referralRequest,
      relatedPerson,
    ],
  }));

/** True if a value is valid by MedicationRequest. */
export function isMedicationRequest(value: unknown): value is MedicationRequest {
  return validateMedicationRequest(value, VERDICT_ONLY).valid;
}
