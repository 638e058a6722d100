// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CommunicationRequest
import {
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
import * as fhirpath from '../../runtime/fhirpath.js';
import { requestPriorityCodes, requestStatusCodes } from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { careTeam } from './CareTeam.js';
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
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { CommunicationRequest } from 'fhir/r3.js';

export const communicationRequest: Shape = /* @__PURE__ */ resourceType('CommunicationRequest', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    basedOn: many(reference),
    replaces: checked(many(reference), targets(['CommunicationRequest'])),
    groupIdentifier: one(identifier),
    status: required(coded(requestStatusCodes)),
    category: many(codeableConcept),
    priority: coded(requestPriorityCodes),
    medium: many(codeableConcept),
    subject: checked(one(reference), targets(['Group'], ['Patient'])),
    recipient: checked(
      many(reference),
      targets(
        ['CareTeam'],
        ['Device'],
        ['Group'],
        ['Organization'],
        ['Patient'],
        ['Practitioner'],
        ['RelatedPerson'],
      ),
    ),
    topic: many(reference),
    context: checked(one(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    payload: many(communicationRequestPayload),
    'occurrence[x]': choice({ DateTime: dateTime, Period: one(period) }),
    authoredOn: dateTime,
    sender: checked(
      one(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    requester: one(communicationRequestRequester),
    reasonCode: many(codeableConcept),
    reasonReference: checked(many(reference), targets(['Condition'], ['Observation'])),
    note: many(annotation),
  },
}));

export const communicationRequestPayload: Shape = /* @__PURE__ */ elementOf(
  communicationRequest,
  'payload',
  () => ({
    base: backboneElement,
    properties: {
      'content[x]': required(
        choice({ String: string, Attachment: one(attachment), Reference: one(reference) }),
      ),
    },
  }),
);

export const communicationRequestRequester: Shape = /* @__PURE__ */ elementOf(
  communicationRequest,
  'requester',
  () => ({
    base: backboneElement,
    properties: {
      agent: required(
        checked(
          one(reference),
          targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
        ),
      ),
      onBehalfOf: checked(one(reference), targets(['Organization'])),
    },
    invariants: [
      invariant(
        'cmr-1',
        'onBehalfOf can only be specified if agent is practitioner or device',
        ($this, c, has) =>
          fhirpath.resolve($this.agent, c.root)?.resourceType === 'Practitioner' ||
          fhirpath.resolve($this.agent, c.root)?.resourceType === 'Device' ||
          (has & 2) /* onBehalfOf */ === 0,
        ['agent', 'onBehalfOf'],
      ),
    ],
  }),
);

/** Checks a value against CommunicationRequest (http://hl7.org/fhir/StructureDefinition/CommunicationRequest). */
export const validateCommunicationRequest = /* @__PURE__ */ validator<CommunicationRequest>(
  communicationRequest,
  'gpconnect-api',
  () => ({
    element,
    types: [
      careTeam,
      communicationRequest,
      condition,
      device,
      encounter,
      episodeOfCare,
      group,
      observation,
      organization,
      patient,
      practitioner,
      relatedPerson,
    ],
  }),
);

/** Whether a value is valid by CommunicationRequest. */
export function isCommunicationRequest(value: unknown): value is CommunicationRequest {
  return validateCommunicationRequest(value, { maxIssues: 1 }).valid;
}
