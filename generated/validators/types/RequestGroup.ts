// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/RequestGroup
import {
  EXTENSIBLE,
  boundCoding,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  id,
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
import {
  actionCardinalityBehaviorCodes,
  actionConditionKindCodes,
  actionGroupingBehaviorCodes,
  actionPrecheckBehaviorCodes,
  actionRelationshipTypeCodes,
  actionRequiredBehaviorCodes,
  actionSelectionBehaviorCodes,
  actionTypeCodes,
  requestIntentCodes,
  requestPriorityCodes,
  requestStatusCodes,
} from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { person } from './Person.js';
import { practitioner } from './Practitioner.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { relatedArtifact } from './RelatedArtifact.js';
import { relatedPerson } from './RelatedPerson.js';
import { timing } from './Timing.js';
import type { RequestGroup } from 'fhir/r3.js';

export const requestGroup: Shape = /* @__PURE__ */ resourceType('RequestGroup', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    definition: many(reference),
    basedOn: many(reference),
    replaces: many(reference),
    groupIdentifier: one(identifier),
    status: required(coded(requestStatusCodes)),
    intent: required(coded(requestIntentCodes)),
    priority: coded(requestPriorityCodes),
    subject: checked(one(reference), targets(['Group'], ['Patient'])),
    context: checked(one(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    authoredOn: dateTime,
    author: checked(one(reference), targets(['Device'], ['Practitioner'])),
    'reason[x]': choice({ CodeableConcept: one(codeableConcept), Reference: one(reference) }),
    note: many(annotation),
    action: many(requestGroupAction),
  },
}));

export const requestGroupAction: Shape = /* @__PURE__ */ elementOf(requestGroup, 'action', () => ({
  base: backboneElement,
  properties: {
    label: string,
    title: string,
    description: string,
    textEquivalent: string,
    code: many(codeableConcept),
    documentation: many(relatedArtifact),
    condition: many(requestGroupActionCondition),
    relatedAction: many(requestGroupActionRelatedAction),
    'timing[x]': choice({
      DateTime: dateTime,
      Period: one(period),
      Duration: one(duration),
      Range: one(range),
      Timing: one(timing),
    }),
    participant: checked(
      many(reference),
      targets(['Patient'], ['Person'], ['Practitioner'], ['RelatedPerson']),
    ),
    type: checked(one(coding), boundCoding(actionTypeCodes, EXTENSIBLE)),
    groupingBehavior: coded(actionGroupingBehaviorCodes),
    selectionBehavior: coded(actionSelectionBehaviorCodes),
    requiredBehavior: coded(actionRequiredBehaviorCodes),
    precheckBehavior: coded(actionPrecheckBehaviorCodes),
    cardinalityBehavior: coded(actionCardinalityBehaviorCodes),
    resource: one(reference),
    action: many(requestGroupAction),
  },
  invariants: [
    invariant(
      'rqg-1',
      'Must have resource or action but not both',
      ($this, c, has) => ((has & 1) /* resource */ !== 0) !== ((has & 2) /* action */ !== 0),
      ['resource', 'action'],
      true,
    ),
  ],
}));

export const requestGroupActionCondition: Shape = /* @__PURE__ */ elementOf(
  requestGroup,
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

export const requestGroupActionRelatedAction: Shape = /* @__PURE__ */ elementOf(
  requestGroup,
  'action.relatedAction',
  () => ({
    base: backboneElement,
    properties: {
      actionId: required(id),
      relationship: required(coded(actionRelationshipTypeCodes)),
      'offset[x]': choice({ Duration: one(duration), Range: one(range) }),
    },
  }),
);

/** Checks a value against RequestGroup (http://hl7.org/fhir/StructureDefinition/RequestGroup). */
export const validateRequestGroup = /* @__PURE__ */ validator<RequestGroup>(
  requestGroup,
  'gpconnect-api',
  () => ({
    element,
    types: [device, encounter, episodeOfCare, group, patient, person, practitioner, relatedPerson],
  }),
);

/** Whether a value is valid by RequestGroup. */
export function isRequestGroup(value: unknown): value is RequestGroup {
  return validateRequestGroup(value, { maxIssues: 1 }).valid;
}
