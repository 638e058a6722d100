// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MessageHeader
import { responseCodeCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactPoint } from './ContactPoint.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { operationOutcome } from './OperationOutcome.js';
import { organization } from './Organization.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { MessageHeader } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  coded,
  elementOf,
  id,
  instant,
  object,
  required,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const messageHeader: Shape = /* @__PURE__ */ resourceType('MessageHeader', () => ({
  base: domainResource,
  properties: {
    event: required(object(coding)),
    destination: array(messageHeaderDestination),
    receiver: checked(object(reference), targets(['Organization'], ['Practitioner'])),
    sender: checked(object(reference), targets(['Organization'], ['Practitioner'])),
    timestamp: required(instant),
    enterer: checked(object(reference), targets(['Practitioner'])),
    author: checked(object(reference), targets(['Practitioner'])),
    source: required(object(messageHeaderSource)),
    responsible: checked(object(reference), targets(['Organization'], ['Practitioner'])),
    reason: object(codeableConcept),
    response: object(messageHeaderResponse),
    focus: checked(array(reference), targets()),
  },
}));

export const messageHeaderDestination: Shape = /* @__PURE__ */ elementOf(
  messageHeader,
  'destination',
  () => ({
    base: backboneElement,
    properties: {
      name: string,
      target: checked(object(reference), targets(['Device'])),
      endpoint: required(uri),
    },
  }),
);

export const messageHeaderSource: Shape = /* @__PURE__ */ elementOf(messageHeader, 'source', () => ({
  base: backboneElement,
  properties: {
    name: string,
    software: string,
    version: string,
    contact: object(contactPoint),
    endpoint: required(uri),
  },
}));

export const messageHeaderResponse: Shape = /* @__PURE__ */ elementOf(messageHeader, 'response', () => ({
  base: backboneElement,
  properties: {
    identifier: required(id),
    code: required(coded(responseCodeCodes)),
    details: checked(object(reference), targets(['OperationOutcome'])),
  },
}));

/** Checks a value against MessageHeader (http://hl7.org/fhir/StructureDefinition/MessageHeader). */
export const validateMessageHeader: Validator<MessageHeader> = /* @__PURE__ */ validator<MessageHeader>(
  messageHeader,
  'gpconnect-api',
  () => ({
    element,
    types: [device, operationOutcome, organization, practitioner],
  }),
);

/** True if a value is valid by MessageHeader. */
export function isMessageHeader(value: unknown): value is MessageHeader {
  return validateMessageHeader(value, VERDICT_ONLY).valid;
}
