// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Communication
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
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  choice,
  coded,
  dateTime,
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

export const communication: Shape = /* @__PURE__ */ resourceType('Communication', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    definition: checked(array(reference), targets(['ActivityDefinition'], ['PlanDefinition'])),
    basedOn: checked(array(reference), targets()),
    partOf: checked(array(reference), targets()),
    status: required(coded(eventStatusCodes)),
    notDone: boolean,
    notDoneReason: object(codeableConcept),
    category: array(codeableConcept),
    medium: array(codeableConcept),
    subject: checked(object(reference), targets(['Group'], ['Patient'])),
    recipient: checked(
      array(reference),
      targets(['Device'], ['Group'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    topic: checked(array(reference), targets()),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    sent: dateTime,
    received: dateTime,
    sender: checked(
      object(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    reasonCode: array(codeableConcept),
    reasonReference: checked(array(reference), targets(['Condition'], ['Observation'])),
    payload: array(communicationPayload),
    note: array(annotation),
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
      choice({
        String: string,
        Attachment: object(attachment),
        Reference: checked(object(reference), targets()),
      }),
    ),
  },
}));

/** Checks a value against Communication (http://hl7.org/fhir/StructureDefinition/Communication). */
export const validateCommunication: Validator<Communication> = /* @__PURE__ */ validator<Communication>(
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

/** True if a value is valid by Communication. */
export function isCommunication(value: unknown): value is Communication {
  return validateCommunication(value, VERDICT_ONLY).valid;
}
