// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CarePlan
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
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  choice,
  coded,
  elementOf,
  invariant,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const carePlan: Shape = /* @__PURE__ */ resourceType('CarePlan', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    definition: checked(array(reference), targets(['PlanDefinition'], ['Questionnaire'])),
    basedOn: checked(array(reference), targets(['CarePlan'])),
    replaces: checked(array(reference), targets(['CarePlan'])),
    partOf: checked(array(reference), targets(['CarePlan'])),
    status: required(coded(carePlanStatusCodes)),
    intent: required(coded(carePlanIntentCodes)),
    category: array(codeableConcept),
    title: string,
    description: string,
    subject: required(checked(object(reference), targets(['Group'], ['Patient']))),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    period: object(period),
    author: checked(
      array(reference),
      targets(['CareTeam'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    careTeam: checked(array(reference), targets(['CareTeam'])),
    addresses: checked(array(reference), targets(['Condition'])),
    supportingInfo: checked(array(reference), targets()),
    goal: checked(array(reference), targets(['Goal'])),
    activity: array(carePlanActivity),
    note: array(annotation),
  },
}));

export const carePlanActivity: Shape = /* @__PURE__ */ elementOf(carePlan, 'activity', () => ({
  base: backboneElement,
  properties: {
    outcomeCodeableConcept: array(codeableConcept),
    outcomeReference: checked(array(reference), targets()),
    progress: array(annotation),
    reference: checked(
      object(reference),
      targets(
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
      ),
    ),
    detail: object(carePlanActivityDetail),
  },
  invariants: [
    invariant(
      'cpl-3',
      'Provide a reference or detail, not both',
      ($this, c, has) => (has & 1) /* detail */ === 0 || (has & 2) /* reference */ === 0,
      ['detail', 'reference'],
    ),
  ],
}));

export const carePlanActivityDetail: Shape = /* @__PURE__ */ elementOf(carePlan, 'activity.detail', () => ({
  base: backboneElement,
  properties: {
    category: object(codeableConcept),
    definition: checked(
      object(reference),
      targets(['ActivityDefinition'], ['PlanDefinition'], ['Questionnaire']),
    ),
    code: object(codeableConcept),
    reasonCode: array(codeableConcept),
    reasonReference: checked(array(reference), targets(['Condition'])),
    goal: checked(array(reference), targets(['Goal'])),
    status: required(coded(carePlanActivityStatusCodes)),
    statusReason: string,
    prohibited: boolean,
    'scheduled[x]': choice({ Timing: object(timing), Period: object(period), String: string }),
    location: checked(object(reference), targets(['Location'])),
    performer: checked(
      array(reference),
      targets(['CareTeam'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    'product[x]': choice({
      CodeableConcept: object(codeableConcept),
      Reference: checked(object(reference), targets(['Medication'], ['Substance'])),
    }),
    dailyAmount: object(simpleQuantity),
    quantity: object(simpleQuantity),
    description: string,
  },
}));

/** Checks a value against CarePlan (http://hl7.org/fhir/StructureDefinition/CarePlan). */
export const validateCarePlan: Validator<CarePlan> = /* @__PURE__ */ validator<CarePlan>(
  carePlan,
  'gpconnect-api',
  () => ({
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
  }),
);

/** True if a value is valid by CarePlan. */
export function isCarePlan(value: unknown): value is CarePlan {
  return validateCarePlan(value, VERDICT_ONLY).valid;
}
