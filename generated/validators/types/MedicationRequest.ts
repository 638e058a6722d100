// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MedicationRequest
import {
  CHOICE,
  boolean,
  boundCode,
  broken,
  code,
  dateTime,
  many,
  one,
  positiveInt,
  shape,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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

const definitionTargets: Targets = [['ActivityDefinition'], ['PlanDefinition']];

const basedOnTargets: Targets = [
  ['CarePlan'],
  ['MedicationRequest'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const medicationXTargets: Targets = [['Medication']];

const subjectTargets: Targets = [['Group'], ['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const recorderTargets: Targets = [['Practitioner']];

const reasonReferenceTargets: Targets = [['Condition'], ['Observation']];

const priorPrescriptionTargets: Targets = [['MedicationRequest']];

const detectedIssueTargets: Targets = [['DetectedIssue']];

const eventHistoryTargets: Targets = [['Provenance']];

export const medicationRequest: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest',
  profile: 'http://hl7.org/fhir/StructureDefinition/MedicationRequest',
  type: 'MedicationRequest',
  elements: ['contained', 'intent', 'medication[x]', 'subject'],
  required: 14,
  choices: ['medication[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'definition':
        many(value, key, c, reference);
        return targets(value, key, c, definitionTargets);
      case 'basedOn':
        many(value, key, c, reference);
        return targets(value, key, c, basedOnTargets);
      case 'groupIdentifier':
        return one(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        return boundCode(value, key, c, medicationRequestStatusCodes, 'required');
      case 'intent':
        code(value, key, c);
        boundCode(value, key, c, medicationRequestIntentCodes, 'required');
        return 2;
      case 'category':
        return one(value, key, c, codeableConcept);
      case 'priority':
        code(value, key, c);
        return boundCode(value, key, c, medicationRequestPriorityCodes, 'required');
      case 'medicationCodeableConcept':
        one(value, key, c, codeableConcept);
        return 4 | CHOICE;
      case 'medicationReference':
        one(value, key, c, reference);
        targets(value, key, c, medicationXTargets);
        return 4 | CHOICE;
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 8;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'supportingInformation':
        return many(value, key, c, reference);
      case 'authoredOn':
        return dateTime(value, key, c);
      case 'requester':
        return one(value, key, c, medicationRequestRequester);
      case 'recorder':
        one(value, key, c, reference);
        return targets(value, key, c, recorderTargets);
      case 'reasonCode':
        return many(value, key, c, codeableConcept);
      case 'reasonReference':
        many(value, key, c, reference);
        return targets(value, key, c, reasonReferenceTargets);
      case 'note':
        return many(value, key, c, annotation);
      case 'dosageInstruction':
        return many(value, key, c, dosage);
      case 'dispenseRequest':
        return one(value, key, c, medicationRequestDispenseRequest);
      case 'substitution':
        return one(value, key, c, medicationRequestSubstitution);
      case 'priorPrescription':
        one(value, key, c, reference);
        return targets(value, key, c, priorPrescriptionTargets);
      case 'detectedIssue':
        many(value, key, c, reference);
        return targets(value, key, c, detectedIssueTargets);
      case 'eventHistory':
        many(value, key, c, reference);
        return targets(value, key, c, eventHistoryTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const requesterAgentTargets: Targets = [
  ['Device'],
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

const requesterOnBehalfOfTargets: Targets = [['Organization']];

export const medicationRequestRequester: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.requester',
  profile: 'http://hl7.org/fhir/StructureDefinition/MedicationRequest',
  elements: ['agent', 'onBehalfOf'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'agent':
        one(value, key, c, reference);
        targets(value, key, c, requesterAgentTargets);
        return 1;
      case 'onBehalfOf':
        one(value, key, c, reference);
        targets(value, key, c, requesterOnBehalfOfTargets);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  when: 3,
  invariants($this: any, c) {
    const $resource: any = c.root;
    if (!(
      fhirpath.resolve($this.agent, $resource) === undefined ||
      fhirpath.resolve($this.agent, $resource)?.resourceType === 'Device' ||
      fhirpath.resolve($this.agent, $resource)?.resourceType === 'Practitioner' ||
      $this.onBehalfOf === undefined
    ))
      broken(c, 'mps-1', 'onBehalfOf can only be specified if agent is practitioner or device');
  },
});

const dispenseRequestPerformerTargets: Targets = [['Organization']];

export const medicationRequestDispenseRequest: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.dispenseRequest',
  profile: 'http://hl7.org/fhir/StructureDefinition/MedicationRequest',
  property(key, value, c, object) {
    switch (key) {
      case 'validityPeriod':
        return one(value, key, c, period);
      case 'numberOfRepeatsAllowed':
        return positiveInt(value, key, c);
      case 'quantity':
        return one(value, key, c, simpleQuantity);
      case 'expectedSupplyDuration':
        return one(value, key, c, duration);
      case 'performer':
        one(value, key, c, reference);
        return targets(value, key, c, dispenseRequestPerformerTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const medicationRequestSubstitution: Shape = /* @__PURE__ */ shape({
  id: 'MedicationRequest.substitution',
  profile: 'http://hl7.org/fhir/StructureDefinition/MedicationRequest',
  elements: ['allowed'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'allowed':
        boolean(value, key, c);
        return 1;
      case 'reason':
        return one(value, key, c, codeableConcept);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against MedicationRequest (http://hl7.org/fhir/StructureDefinition/MedicationRequest). */
export const validateMedicationRequest = /* @__PURE__ */ validator<MedicationRequest>(
  medicationRequest,
  'gpconnect-api',
  () => ({
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
  }),
);

/** Whether a value is valid by MedicationRequest. */
export function isMedicationRequest(value: unknown): value is MedicationRequest {
  return validateMedicationRequest(value, { maxIssues: 1 }).valid;
}
