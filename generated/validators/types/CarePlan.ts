// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CarePlan
import {
  CHOICE,
  boolean,
  boundCode,
  broken,
  code,
  many,
  one,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { carePlanActivityStatusCodes, carePlanIntentCodes, carePlanStatusCodes } from '../valuesets.js';
import { activityDefinition } from './ActivityDefinition.js';
import { annotation } from './Annotation.js';
import { appointment } from './Appointment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { deviceRequest } from './DeviceRequest.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { medication } from './Medication.js';
import { medicationRequest } from './MedicationRequest.js';
import { nutritionOrder } from './NutritionOrder.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { procedureRequest } from './ProcedureRequest.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { substance } from './Substance.js';
import { timing } from './Timing.js';
import type { CarePlan } from 'fhir/r3.js';

const definitionTargets: Targets = [['PlanDefinition'], ['Questionnaire']];

const basedOnTargets: Targets = [['CarePlan']];

const replacesTargets: Targets = [['CarePlan']];

const partOfTargets: Targets = [['CarePlan']];

const subjectTargets: Targets = [['Group'], ['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const authorTargets: Targets = [
  ['CareTeam'],
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

const careTeamTargets: Targets = [['CareTeam']];

const addressesTargets: Targets = [['Condition']];

const goalTargets: Targets = [['Goal']];

export const carePlan: Shape = /* @__PURE__ */ shape({
  id: 'CarePlan',
  profile: 'http://hl7.org/fhir/StructureDefinition/CarePlan',
  type: 'CarePlan',
  elements: ['contained', 'status', 'intent', 'subject'],
  required: 14,
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
      case 'replaces':
        many(value, key, c, reference);
        return targets(value, key, c, replacesTargets);
      case 'partOf':
        many(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, carePlanStatusCodes, 'required');
        return 2;
      case 'intent':
        code(value, key, c);
        boundCode(value, key, c, carePlanIntentCodes, 'required');
        return 4;
      case 'category':
        return many(value, key, c, codeableConcept);
      case 'title':
      case 'description':
        return string(value, key, c);
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 8;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'period':
        return one(value, key, c, period);
      case 'author':
        many(value, key, c, reference);
        return targets(value, key, c, authorTargets);
      case 'careTeam':
        many(value, key, c, reference);
        return targets(value, key, c, careTeamTargets);
      case 'addresses':
        many(value, key, c, reference);
        return targets(value, key, c, addressesTargets);
      case 'supportingInfo':
        return many(value, key, c, reference);
      case 'goal':
        many(value, key, c, reference);
        return targets(value, key, c, goalTargets);
      case 'activity':
        return many(value, key, c, carePlanActivity);
      case 'note':
        return many(value, key, c, annotation);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const activityReferenceTargets: Targets = [
  ['Appointment'],
  ['CommunicationRequest'],
  ['DeviceRequest'],
  ['MedicationRequest'],
  ['NutritionOrder'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
  ['RequestGroup'],
  ['Task'],
  ['VisionPrescription'],
];

export const carePlanActivity: Shape = /* @__PURE__ */ shape({
  id: 'CarePlan.activity',
  profile: 'http://hl7.org/fhir/StructureDefinition/CarePlan',
  elements: ['detail', 'reference'],
  property(key, value, c, object) {
    switch (key) {
      case 'outcomeCodeableConcept':
        return many(value, key, c, codeableConcept);
      case 'outcomeReference':
        return many(value, key, c, reference);
      case 'progress':
        return many(value, key, c, annotation);
      case 'reference':
        one(value, key, c, reference);
        targets(value, key, c, activityReferenceTargets);
        return 2;
      case 'detail':
        one(value, key, c, carePlanActivityDetail);
        return 1;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  when: 3,
  invariants($this: any, c) {
    if (!($this.detail === undefined || $this.reference === undefined))
      broken(c, 'cpl-3', 'Provide a reference or detail, not both');
  },
});

const activityDetailDefinitionTargets: Targets = [
  ['ActivityDefinition'],
  ['PlanDefinition'],
  ['Questionnaire'],
];

const activityDetailReasonReferenceTargets: Targets = [['Condition']];

const activityDetailGoalTargets: Targets = [['Goal']];

const activityDetailLocationTargets: Targets = [['Location']];

const activityDetailPerformerTargets: Targets = [
  ['CareTeam'],
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

const activityDetailProductXTargets: Targets = [['Medication'], ['Substance']];

export const carePlanActivityDetail: Shape = /* @__PURE__ */ shape({
  id: 'CarePlan.activity.detail',
  profile: 'http://hl7.org/fhir/StructureDefinition/CarePlan',
  elements: ['status'],
  required: 1,
  choices: ['scheduled[x]', 'product[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'category':
      case 'code':
        return one(value, key, c, codeableConcept);
      case 'definition':
        one(value, key, c, reference);
        return targets(value, key, c, activityDetailDefinitionTargets);
      case 'reasonCode':
        return many(value, key, c, codeableConcept);
      case 'reasonReference':
        many(value, key, c, reference);
        return targets(value, key, c, activityDetailReasonReferenceTargets);
      case 'goal':
        many(value, key, c, reference);
        return targets(value, key, c, activityDetailGoalTargets);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, carePlanActivityStatusCodes, 'required');
        return 1;
      case 'statusReason':
      case 'description':
        return string(value, key, c);
      case 'prohibited':
        return boolean(value, key, c);
      case 'scheduledTiming':
        one(value, key, c, timing);
        return CHOICE;
      case 'scheduledPeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'scheduledString':
        string(value, key, c);
        return CHOICE;
      case 'location':
        one(value, key, c, reference);
        return targets(value, key, c, activityDetailLocationTargets);
      case 'performer':
        many(value, key, c, reference);
        return targets(value, key, c, activityDetailPerformerTargets);
      case 'productCodeableConcept':
        one(value, key, c, codeableConcept);
        return CHOICE << 1;
      case 'productReference':
        one(value, key, c, reference);
        targets(value, key, c, activityDetailProductXTargets);
        return CHOICE << 1;
      case 'dailyAmount':
      case 'quantity':
        return one(value, key, c, simpleQuantity);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against CarePlan (http://hl7.org/fhir/StructureDefinition/CarePlan). */
export const validateCarePlan = /* @__PURE__ */ validator<CarePlan>(carePlan, 'gpconnect-api', () => ({
  element,
  types: [
    activityDefinition,
    appointment,
    carePlan,
    condition,
    deviceRequest,
    encounter,
    episodeOfCare,
    group,
    location,
    medication,
    medicationRequest,
    nutritionOrder,
    organization,
    patient,
    planDefinition,
    practitioner,
    procedureRequest,
    referralRequest,
    relatedPerson,
    substance,
  ],
}));

/** Whether a value is valid by CarePlan. */
export function isCarePlan(value: unknown): value is CarePlan {
  return validateCarePlan(value, { maxIssues: 1 }).valid;
}
