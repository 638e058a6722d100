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
  boolean,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  invariant,
  many,
  one,
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
    identifier: many(identifier),
    definition: checked(many(reference), targets(['ActivityDefinition'], ['PlanDefinition'])),
    basedOn: checked(
      many(reference),
      targets(['CarePlan'], ['MedicationRequest'], ['ProcedureRequest'], ['ReferralRequest']),
    ),
    groupIdentifier: one(identifier),
    status: coded(medicationRequestStatusCodes),
    intent: required(coded(medicationRequestIntentCodes)),
    category: one(codeableConcept),
    priority: coded(medicationRequestPriorityCodes),
    'medication[x]': required(
      choice({
        CodeableConcept: one(codeableConcept),
        Reference: checked(one(reference), targets(['Medication'])),
      }),
    ),
    subject: required(checked(one(reference), targets(['Group'], ['Patient']))),
    context: checked(one(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    supportingInformation: many(reference),
    authoredOn: dateTime,
    requester: one(medicationRequestRequester),
    recorder: checked(one(reference), targets(['Practitioner'])),
    reasonCode: many(codeableConcept),
    reasonReference: checked(many(reference), targets(['Condition'], ['Observation'])),
    note: many(annotation),
    dosageInstruction: many(dosage),
    dispenseRequest: one(medicationRequestDispenseRequest),
    substitution: one(medicationRequestSubstitution),
    priorPrescription: checked(one(reference), targets(['MedicationRequest'])),
    detectedIssue: checked(many(reference), targets(['DetectedIssue'])),
    eventHistory: checked(many(reference), targets(['Provenance'])),
  },
}));

export const medicationRequestRequester: Shape = /* @__PURE__ */ elementOf(
  medicationRequest,
  'requester',
  () => ({
    base: backboneElement,
    properties: {
      agent: required(
        checked(
          one(reference),
          targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
        ),
      ),
      onBehalfOf: checked(one(reference), targets(['Organization'])),
    },
    invariants: [
      invariant(
        'mps-1',
        'onBehalfOf can only be specified if agent is practitioner or device',
        ($this, c, has) =>
          fhirpath.resolve($this.agent, c.root) === undefined ||
          fhirpath.resolve($this.agent, c.root)?.resourceType === 'Device' ||
          fhirpath.resolve($this.agent, c.root)?.resourceType === 'Practitioner' ||
          (has & 2) /* onBehalfOf */ === 0,
        ['agent', 'onBehalfOf'],
      ),
    ],
  }),
);

export const medicationRequestDispenseRequest: Shape = /* @__PURE__ */ elementOf(
  medicationRequest,
  'dispenseRequest',
  () => ({
    base: backboneElement,
    properties: {
      validityPeriod: one(period),
      numberOfRepeatsAllowed: positiveInt,
      quantity: one(simpleQuantity),
      expectedSupplyDuration: one(duration),
      performer: checked(one(reference), targets(['Organization'])),
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
      reason: one(codeableConcept),
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

/** Whether a value is valid by MedicationRequest. */
export function isMedicationRequest(value: unknown): value is MedicationRequest {
  return validateMedicationRequest(value, { maxIssues: 1 }).valid;
}
