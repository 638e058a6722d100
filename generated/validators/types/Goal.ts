// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Goal
import { goalStatusCodes } from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { domainResource } from './DomainResource.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { medicationStatement } from './MedicationStatement.js';
import { nutritionOrder } from './NutritionOrder.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { procedureRequest } from './ProcedureRequest.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { riskAssessment } from './RiskAssessment.js';
import type { Goal } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  date,
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

export const goal: Shape = /* @__PURE__ */ resourceType('Goal', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: required(coded(goalStatusCodes)),
    category: array(codeableConcept),
    priority: object(codeableConcept),
    description: required(object(codeableConcept)),
    subject: checked(object(reference), targets(['Group'], ['Organization'], ['Patient'])),
    'start[x]': choice({ Date: date, CodeableConcept: object(codeableConcept) }),
    target: object(goalTarget),
    statusDate: date,
    statusReason: string,
    expressedBy: checked(object(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
    addresses: checked(
      array(reference),
      targets(
        ['Condition'],
        ['MedicationStatement'],
        ['NutritionOrder'],
        ['Observation'],
        ['ProcedureRequest'],
        ['RiskAssessment'],
      ),
    ),
    note: array(annotation),
    outcomeCode: array(codeableConcept),
    outcomeReference: checked(array(reference), targets(['Observation'])),
  },
}));

export const goalTarget: Shape = /* @__PURE__ */ elementOf(goal, 'target', () => ({
  base: backboneElement,
  properties: {
    measure: object(codeableConcept),
    'detail[x]': choice({
      Quantity: object(quantity),
      Range: object(range),
      CodeableConcept: object(codeableConcept),
    }),
    'due[x]': choice({ Date: date, Duration: object(duration) }),
  },
  invariants: [
    invariant(
      'gol-1',
      'Goal.target.measure is required if Goal.target.detail is populated',
      ($this, c, has) =>
        (has & 1) /* measure */ !== 0 ||
        ($this.detailQuantity === undefined &&
          $this.detailRange === undefined &&
          $this.detailCodeableConcept === undefined),
      ['measure', 'detail[x]'],
    ),
  ],
}));

/** Checks a value against Goal (http://hl7.org/fhir/StructureDefinition/Goal). */
export const validateGoal: Validator<Goal> = /* @__PURE__ */ validator<Goal>(goal, 'gpconnect-api', () => ({
  element,
  types: [
    condition,
    group,
    medicationStatement,
    nutritionOrder,
    observation,
    organization,
    patient,
    practitioner,
    procedureRequest,
    relatedPerson,
    riskAssessment,
  ],
}));

/** True if a value is valid by Goal. */
export function isGoal(value: unknown): value is Goal {
  return validateGoal(value, VERDICT_ONLY).valid;
}
