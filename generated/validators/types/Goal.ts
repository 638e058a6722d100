// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Goal
import {
  checked,
  choice,
  coded,
  date,
  elementOf,
  invariant,
  many,
  one,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
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

export const goal: Shape = /* @__PURE__ */ resourceType('Goal', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: required(coded(goalStatusCodes)),
    category: many(codeableConcept),
    priority: one(codeableConcept),
    description: required(one(codeableConcept)),
    subject: checked(one(reference), targets(['Group'], ['Organization'], ['Patient'])),
    'start[x]': choice({ Date: date, CodeableConcept: one(codeableConcept) }),
    target: one(goalTarget),
    statusDate: date,
    statusReason: string,
    expressedBy: checked(one(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
    addresses: checked(
      many(reference),
      targets(
        ['Condition'],
        ['MedicationStatement'],
        ['NutritionOrder'],
        ['Observation'],
        ['ProcedureRequest'],
        ['RiskAssessment'],
      ),
    ),
    note: many(annotation),
    outcomeCode: many(codeableConcept),
    outcomeReference: checked(many(reference), targets(['Observation'])),
  },
}));

export const goalTarget: Shape = /* @__PURE__ */ elementOf(goal, 'target', () => ({
  base: backboneElement,
  properties: {
    measure: one(codeableConcept),
    'detail[x]': choice({
      Quantity: one(quantity),
      Range: one(range),
      CodeableConcept: one(codeableConcept),
    }),
    'due[x]': choice({ Date: date, Duration: one(duration) }),
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
export const validateGoal = /* @__PURE__ */ validator<Goal>(goal, 'gpconnect-api', () => ({
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

/** Whether a value is valid by Goal. */
export function isGoal(value: unknown): value is Goal {
  return validateGoal(value, { maxIssues: 1 }).valid;
}
