// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/RequestGroup
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
import { organization } from './Organization.js';
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
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundCoding,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  id,
  invariant,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const requestGroup: Shape = /* @__PURE__ */ resourceType('RequestGroup', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    definition: checked(array(reference), targets()),
    basedOn: checked(array(reference), targets()),
    replaces: checked(array(reference), targets()),
    groupIdentifier: object(identifier),
    status: required(coded(requestStatusCodes)),
    intent: required(coded(requestIntentCodes)),
    priority: coded(requestPriorityCodes),
    subject: checked(object(reference), targets(['Group'], ['Patient'])),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    authoredOn: dateTime,
    author: checked(object(reference), targets(['Device'], ['Practitioner'])),
    'reason[x]': choice({
      CodeableConcept: object(codeableConcept),
      Reference: checked(object(reference), targets()),
    }),
    note: array(annotation),
    action: array(requestGroupAction),
  },
}));

export const requestGroupAction: Shape = /* @__PURE__ */ elementOf(requestGroup, 'action', () => ({
  base: backboneElement,
  properties: {
    label: string,
    title: string,
    description: string,
    textEquivalent: string,
    code: array(codeableConcept),
    documentation: array(relatedArtifact),
    condition: array(requestGroupActionCondition),
    relatedAction: array(requestGroupActionRelatedAction),
    'timing[x]': choice({
      DateTime: dateTime,
      Period: object(period),
      Duration: object(duration),
      Range: object(range),
      Timing: object(timing),
    }),
    participant: checked(
      array(reference),
      targets(['Patient'], ['Person'], ['Practitioner'], ['RelatedPerson']),
    ),
    type: checked(object(coding), boundCoding(actionTypeCodes, EXTENSIBLE)),
    groupingBehavior: coded(actionGroupingBehaviorCodes),
    selectionBehavior: coded(actionSelectionBehaviorCodes),
    requiredBehavior: coded(actionRequiredBehaviorCodes),
    precheckBehavior: coded(actionPrecheckBehaviorCodes),
    cardinalityBehavior: coded(actionCardinalityBehaviorCodes),
    resource: checked(object(reference), targets()),
    action: array(requestGroupAction),
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
      'offset[x]': choice({ Duration: object(duration), Range: object(range) }),
    },
  }),
);

/** Checks a value against RequestGroup (http://hl7.org/fhir/StructureDefinition/RequestGroup). */
export const validateRequestGroup: Validator<RequestGroup> = /* @__PURE__ */ validator<RequestGroup>(
  requestGroup,
  'gpconnect-api',
  () => ({
    element,
    types: [
      device,
      encounter,
      episodeOfCare,
      group,
      organization,
      patient,
      person,
      practitioner,
      relatedPerson,
    ],
  }),
);

/** True if a value is valid by RequestGroup. */
export function isRequestGroup(value: unknown): value is RequestGroup {
  return validateRequestGroup(value, VERDICT_ONLY).valid;
}
