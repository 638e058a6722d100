// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/PlanDefinition
import {
  CHOICE,
  boolean,
  boundCode,
  boundCoding,
  boundConcept,
  code,
  date,
  dateTime,
  id,
  many,
  markdown,
  one,
  primitives,
  shape,
  string,
  targets,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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
import { period } from './Period.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { relatedArtifact } from './RelatedArtifact.js';
import { timing } from './Timing.js';
import { triggerDefinition } from './TriggerDefinition.js';
import { usageContext } from './UsageContext.js';
import type { PlanDefinition } from 'fhir/r3.js';

const libraryTargets: Targets = [['Library']];

export const planDefinition: Shape = /* @__PURE__ */ shape({
  id: 'PlanDefinition',
  profile: 'http://hl7.org/fhir/StructureDefinition/PlanDefinition',
  type: 'PlanDefinition',
  elements: ['contained', 'status'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        return uri(value, key, c);
      case 'identifier':
        return many(value, key, c, identifier);
      case 'version':
      case 'name':
      case 'title':
      case 'publisher':
      case 'usage':
        return string(value, key, c);
      case 'type':
        one(value, key, c, codeableConcept);
        return boundConcept(value, key, c, planDefinitionTypeCodes, 'extensible');
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, publicationStatusCodes, 'required');
        return 2;
      case 'experimental':
        return boolean(value, key, c);
      case 'date':
        return dateTime(value, key, c);
      case 'description':
      case 'purpose':
      case 'copyright':
        return markdown(value, key, c);
      case 'approvalDate':
      case 'lastReviewDate':
        return date(value, key, c);
      case 'effectivePeriod':
        return one(value, key, c, period);
      case 'useContext':
        return many(value, key, c, usageContext);
      case 'jurisdiction':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, jurisdictionCodes, 'extensible');
      case 'topic':
        return many(value, key, c, codeableConcept);
      case 'contributor':
        return many(value, key, c, contributor);
      case 'contact':
        return many(value, key, c, contactDetail);
      case 'relatedArtifact':
        return many(value, key, c, relatedArtifact);
      case 'library':
        many(value, key, c, reference);
        return targets(value, key, c, libraryTargets);
      case 'goal':
        return many(value, key, c, planDefinitionGoal);
      case 'action':
        return many(value, key, c, planDefinitionAction);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const planDefinitionGoal: Shape = /* @__PURE__ */ shape({
  id: 'PlanDefinition.goal',
  profile: 'http://hl7.org/fhir/StructureDefinition/PlanDefinition',
  elements: ['description'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'category':
      case 'priority':
      case 'start':
        return one(value, key, c, codeableConcept);
      case 'description':
        one(value, key, c, codeableConcept);
        return 1;
      case 'addresses':
        return many(value, key, c, codeableConcept);
      case 'documentation':
        return many(value, key, c, relatedArtifact);
      case 'target':
        return many(value, key, c, planDefinitionGoalTarget);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const actionDefinitionTargets: Targets = [['ActivityDefinition'], ['PlanDefinition']];

const actionTransformTargets: Targets = [['StructureMap']];

export const planDefinitionAction: Shape = /* @__PURE__ */ shape({
  id: 'PlanDefinition.action',
  profile: 'http://hl7.org/fhir/StructureDefinition/PlanDefinition',
  choices: ['timing[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'label':
      case 'title':
      case 'description':
      case 'textEquivalent':
        return string(value, key, c);
      case 'code':
      case 'reason':
        return many(value, key, c, codeableConcept);
      case 'documentation':
        return many(value, key, c, relatedArtifact);
      case 'goalId':
        return primitives(value, key, c, object, id);
      case 'triggerDefinition':
        return many(value, key, c, triggerDefinition);
      case 'condition':
        return many(value, key, c, planDefinitionActionCondition);
      case 'input':
      case 'output':
        return many(value, key, c, dataRequirement);
      case 'relatedAction':
        return many(value, key, c, planDefinitionActionRelatedAction);
      case 'timingDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'timingPeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'timingDuration':
        one(value, key, c, duration);
        return CHOICE;
      case 'timingRange':
        one(value, key, c, range);
        return CHOICE;
      case 'timingTiming':
        one(value, key, c, timing);
        return CHOICE;
      case 'participant':
        return many(value, key, c, planDefinitionActionParticipant);
      case 'type':
        one(value, key, c, coding);
        return boundCoding(value, key, c, actionTypeCodes, 'required');
      case 'groupingBehavior':
        code(value, key, c);
        return boundCode(value, key, c, actionGroupingBehaviorCodes, 'required');
      case 'selectionBehavior':
        code(value, key, c);
        return boundCode(value, key, c, actionSelectionBehaviorCodes, 'required');
      case 'requiredBehavior':
        code(value, key, c);
        return boundCode(value, key, c, actionRequiredBehaviorCodes, 'required');
      case 'precheckBehavior':
        code(value, key, c);
        return boundCode(value, key, c, actionPrecheckBehaviorCodes, 'required');
      case 'cardinalityBehavior':
        code(value, key, c);
        return boundCode(value, key, c, actionCardinalityBehaviorCodes, 'required');
      case 'definition':
        one(value, key, c, reference);
        return targets(value, key, c, actionDefinitionTargets);
      case 'transform':
        one(value, key, c, reference);
        return targets(value, key, c, actionTransformTargets);
      case 'dynamicValue':
        return many(value, key, c, planDefinitionActionDynamicValue);
      case 'action':
        return many(value, key, c, planDefinitionAction);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const planDefinitionGoalTarget: Shape = /* @__PURE__ */ shape({
  id: 'PlanDefinition.goal.target',
  profile: 'http://hl7.org/fhir/StructureDefinition/PlanDefinition',
  choices: ['detail[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'measure':
        return one(value, key, c, codeableConcept);
      case 'detailQuantity':
        one(value, key, c, quantity);
        return CHOICE;
      case 'detailRange':
        one(value, key, c, range);
        return CHOICE;
      case 'detailCodeableConcept':
        one(value, key, c, codeableConcept);
        return CHOICE;
      case 'due':
        return one(value, key, c, duration);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const planDefinitionActionCondition: Shape = /* @__PURE__ */ shape({
  id: 'PlanDefinition.action.condition',
  profile: 'http://hl7.org/fhir/StructureDefinition/PlanDefinition',
  elements: ['kind'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'kind':
        code(value, key, c);
        boundCode(value, key, c, actionConditionKindCodes, 'required');
        return 1;
      case 'description':
      case 'language':
      case 'expression':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const planDefinitionActionRelatedAction: Shape = /* @__PURE__ */ shape({
  id: 'PlanDefinition.action.relatedAction',
  profile: 'http://hl7.org/fhir/StructureDefinition/PlanDefinition',
  elements: ['actionId', 'relationship'],
  required: 3,
  choices: ['offset[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'actionId':
        id(value, key, c);
        return 1;
      case 'relationship':
        code(value, key, c);
        boundCode(value, key, c, actionRelationshipTypeCodes, 'required');
        return 2;
      case 'offsetDuration':
        one(value, key, c, duration);
        return CHOICE;
      case 'offsetRange':
        one(value, key, c, range);
        return CHOICE;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const planDefinitionActionParticipant: Shape = /* @__PURE__ */ shape({
  id: 'PlanDefinition.action.participant',
  profile: 'http://hl7.org/fhir/StructureDefinition/PlanDefinition',
  elements: ['type'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, actionParticipantTypeCodes, 'required');
        return 1;
      case 'role':
        return one(value, key, c, codeableConcept);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const planDefinitionActionDynamicValue: Shape = /* @__PURE__ */ shape({
  id: 'PlanDefinition.action.dynamicValue',
  profile: 'http://hl7.org/fhir/StructureDefinition/PlanDefinition',
  property(key, value, c, object) {
    switch (key) {
      case 'description':
      case 'path':
      case 'language':
      case 'expression':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against PlanDefinition (http://hl7.org/fhir/StructureDefinition/PlanDefinition). */
export const validatePlanDefinition = /* @__PURE__ */ validator<PlanDefinition>(
  planDefinition,
  'gpconnect-api',
  () => ({
    element,
    types: [activityDefinition, planDefinition],
  }),
);

/** Whether a value is valid by PlanDefinition. */
export function isPlanDefinition(value: unknown): value is PlanDefinition {
  return validatePlanDefinition(value, { maxIssues: 1 }).valid;
}
