// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Communication
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
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { eventStatusCodes } from '../core-valuesets.js';
import { activityDefinition } from './ActivityDefinition.js';
import { annotation } from './Annotation.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Communication } from 'fhir/r3.js';

export const communication: Shape = /* @__PURE__ */ resourceType('Communication', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    definition: checked(many(reference), targets(['ActivityDefinition'], ['PlanDefinition'])),
    basedOn: many(reference),
    partOf: many(reference),
    status: required(coded(eventStatusCodes)),
    notDone: boolean,
    notDoneReason: one(codeableConcept),
    category: many(codeableConcept),
    medium: many(codeableConcept),
    subject: checked(one(reference), targets(['Group'], ['Patient'])),
    recipient: checked(
      many(reference),
      targets(['Device'], ['Group'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    topic: many(reference),
    context: checked(one(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    sent: dateTime,
    received: dateTime,
    sender: checked(
      one(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    reasonCode: many(codeableConcept),
    reasonReference: checked(many(reference), targets(['Condition'], ['Observation'])),
    payload: many(communicationPayload),
    note: many(annotation),
  },
  invariants: [
    invariant(
      'com-1',
      'Not Done Reason can only be specified if NotDone is "true"',
      ($this, c, has) =>
        ((has & 1) /* notDone */ !== 0 && $this.notDone === true) || (has & 2) /* notDoneReason */ === 0,
      ['notDone', 'notDoneReason'],
    ),
  ],
}));

export const communicationPayload: Shape = /* @__PURE__ */ elementOf(communication, 'payload', () => ({
  base: backboneElement,
  properties: {
    'content[x]': required(
      choice({ String: string, Attachment: one(attachment), Reference: one(reference) }),
    ),
  },
}));

/** Checks a value against Communication (http://hl7.org/fhir/StructureDefinition/Communication). */
export const validateCommunication = /* @__PURE__ */ validator<Communication>(
  communication,
  'gpconnect-api',
  () => ({
    element,
    types: [
      activityDefinition,
      condition,
      device,
      encounter,
      episodeOfCare,
      group,
      observation,
      organization,
      patient,
      planDefinition,
      practitioner,
      relatedPerson,
    ],
  }),
);

/** Whether a value is valid by Communication. */
export function isCommunication(value: unknown): value is Communication {
  return validateCommunication(value, { maxIssues: 1 }).valid;
}
