// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/PlanDefinition
import {
  actionCardinalityBehaviorCodes,
  actionConditionKindCodes,
  actionGroupingBehaviorCodes,
  actionParticipantTypeCodes,
  actionPrecheckBehaviorCodes,
  actionRelationshipTypeCodes,
  actionRequiredBehaviorCodes,
  actionSelectionBehaviorCodes,
  actionTypeCodes,
  jurisdictionCodes,
  planDefinitionTypeCodes,
  publicationStatusCodes,
} from '../valuesets.js';
import { activityDefinition } from './ActivityDefinition.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactDetail } from './ContactDetail.js';
import { contributor } from './Contributor.js';
import { dataRequirement } from './DataRequirement.js';
import { domainResource } from './DomainResource.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { relatedArtifact } from './RelatedArtifact.js';
import { schedule } from './Schedule.js';
import { timing } from './Timing.js';
import { triggerDefinition } from './TriggerDefinition.js';
import { usageContext } from './UsageContext.js';
import type { PlanDefinition } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundCoding,
  boundConcept,
  checked,
  choice,
  coded,
  date,
  dateTime,
  elementOf,
  id,
  markdown,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const planDefinition: Shape = /* @__PURE__ */ resourceType('PlanDefinition', () => ({
  base: domainResource,
  properties: {
    url: uri,
    identifier: array(identifier),
    version: string,
    name: string,
    title: string,
    type: checked(object(codeableConcept), boundConcept(planDefinitionTypeCodes, EXTENSIBLE)),
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    description: markdown,
    purpose: markdown,
    usage: string,
    approvalDate: date,
    lastReviewDate: date,
    effectivePeriod: object(period),
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    topic: array(codeableConcept),
    contributor: array(contributor),
    contact: array(contactDetail),
    copyright: markdown,
    relatedArtifact: array(relatedArtifact),
    library: checked(array(reference), targets(['Library'])),
    goal: array(planDefinitionGoal),
    action: array(planDefinitionAction),
  },
}));

export const planDefinitionGoal: Shape = /* @__PURE__ */ elementOf(planDefinition, 'goal', () => ({
  base: backboneElement,
  properties: {
    category: object(codeableConcept),
    description: required(object(codeableConcept)),
    priority: object(codeableConcept),
    start: object(codeableConcept),
    addresses: array(codeableConcept),
    documentation: array(relatedArtifact),
    target: array(planDefinitionGoalTarget),
  },
}));

export const planDefinitionAction: Shape = /* @__PURE__ */ elementOf(planDefinition, 'action', () => ({
  base: backboneElement,
  properties: {
    label: string,
    title: string,
    description: string,
    textEquivalent: string,
    code: array(codeableConcept),
    reason: array(codeableConcept),
    documentation: array(relatedArtifact),
    goalId: repeated(id),
    triggerDefinition: array(triggerDefinition),
    condition: array(planDefinitionActionCondition),
    input: array(dataRequirement),
    output: array(dataRequirement),
    relatedAction: array(planDefinitionActionRelatedAction),
    'timing[x]': choice({
      DateTime: dateTime,
      Period: object(period),
      Duration: object(duration),
      Range: object(range),
      Timing: object(timing),
    }),
    participant: array(planDefinitionActionParticipant),
    type: checked(object(coding), boundCoding(actionTypeCodes)),
    groupingBehavior: coded(actionGroupingBehaviorCodes),
    selectionBehavior: coded(actionSelectionBehaviorCodes),
    requiredBehavior: coded(actionRequiredBehaviorCodes),
    precheckBehavior: coded(actionPrecheckBehaviorCodes),
    cardinalityBehavior: coded(actionCardinalityBehaviorCodes),
    definition: checked(object(reference), targets(['ActivityDefinition'], ['PlanDefinition'])),
    transform: checked(object(reference), targets(['StructureMap'])),
    dynamicValue: array(planDefinitionActionDynamicValue),
    action: array(planDefinitionAction),
  },
}));

export const planDefinitionGoalTarget: Shape = /* @__PURE__ */ elementOf(
  planDefinition,
  'goal.target',
  () => ({
    base: backboneElement,
    properties: {
      measure: object(codeableConcept),
      'detail[x]': choice({
        Quantity: object(quantity),
        Range: object(range),
        CodeableConcept: object(codeableConcept),
      }),
      due: object(duration),
    },
  }),
);

export const planDefinitionActionCondition: Shape = /* @__PURE__ */ elementOf(
  planDefinition,
  'action.condition',
  () => ({
    base: backboneElement,
    properties: {
      kind: required(coded(actionConditionKindCodes)),
      description: string,
      language: string,
      expression: string,
    },
  }),
);

export const planDefinitionActionRelatedAction: Shape = /* @__PURE__ */ elementOf(
  planDefinition,
  'action.relatedAction',
  () => ({
    base: backboneElement,
    properties: {
      actionId: required(id),
      relationship: required(coded(actionRelationshipTypeCodes)),
      'offset[x]': choice({ Duration: object(duration), Range: object(range) }),
    },
  }),
);

export const planDefinitionActionParticipant: Shape = /* @__PURE__ */ elementOf(
  planDefinition,
  'action.participant',
  () => ({
    base: backboneElement,
    properties: {
      type: required(coded(actionParticipantTypeCodes)),
      role: object(codeableConcept),
    },
  }),
);

export const planDefinitionActionDynamicValue: Shape = /* @__PURE__ */ elementOf(
  planDefinition,
  'action.dynamicValue',
  () => ({
    base: backboneElement,
    properties: {
      description: string,
      path: string,
      language: string,
      expression: string,
    },
  }),
);

/** Checks a value against PlanDefinition (http://hl7.org/fhir/StructureDefinition/PlanDefinition). */
export const validatePlanDefinition: Validator<PlanDefinition> = /* @__PURE__ */ validator<PlanDefinition>(
  planDefinition,
  'gpconnect-api',
  () => ({
    element,
    types: [activityDefinition, organization, planDefinition, schedule],
  }),
);

/** True if a value is valid by PlanDefinition. */
export function isPlanDefinition(value: unknown): value is PlanDefinition {
  return validatePlanDefinition(value, VERDICT_ONLY).valid;
}
