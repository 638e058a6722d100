// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CommunicationRequest
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
import {
  VERDICT_ONLY,
  array,
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
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const communicationRequest: Shape = /* @__PURE__ */ resourceType('CommunicationRequest', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    basedOn: checked(array(reference), targets()),
    replaces: checked(array(reference), targets(['CommunicationRequest'])),
    groupIdentifier: object(identifier),
    status: required(coded(requestStatusCodes)),
    category: array(codeableConcept),
    priority: coded(requestPriorityCodes),
    medium: array(codeableConcept),
    subject: checked(object(reference), targets(['Group'], ['Patient'])),
    recipient: checked(
      array(reference),
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
    topic: checked(array(reference), targets()),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    payload: array(communicationRequestPayload),
    'occurrence[x]': choice({ DateTime: dateTime, Period: object(period) }),
    authoredOn: dateTime,
    sender: checked(
      object(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    requester: object(communicationRequestRequester),
    reasonCode: array(codeableConcept),
    reasonReference: checked(array(reference), targets(['Condition'], ['Observation'])),
    note: array(annotation),
  },
}));

export const communicationRequestPayload: Shape = /* @__PURE__ */ elementOf(
  communicationRequest,
  'payload',
  () => ({
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
          object(reference),
          targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
        ),
      ),
      onBehalfOf: checked(object(reference), targets(['Organization'])),
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
export const validateCommunicationRequest: Validator<CommunicationRequest> =
  /* @__PURE__ */ validator<CommunicationRequest>(communicationRequest, 'gpconnect-api', () => ({
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
  }));

/** True if a value is valid by CommunicationRequest. */
export function isCommunicationRequest(value: unknown): value is CommunicationRequest {
  return validateCommunicationRequest(value, VERDICT_ONLY).valid;
}
