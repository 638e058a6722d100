// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/AuditEvent
import {
  auditEntityTypeCodes,
  auditEventActionCodes,
  auditEventOutcomeCodes,
  auditEventSubTypeCodes,
  auditEventTypeCodes,
  auditSourceTypeCodes,
  dicm405MediatypeCodes,
  networkTypeCodes,
  objectLifecycleEventsCodes,
  objectRoleCodes,
  securityLabelsCodes,
  securityRoleTypeCodes,
  v3PurposeOfUseCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { AuditEvent } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  base64Binary,
  boolean,
  boundCoding,
  boundConcept,
  checked,
  coded,
  elementOf,
  instant,
  invariant,
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

export const auditEvent: Shape = /* @__PURE__ */ resourceType('AuditEvent', () => ({
  base: domainResource,
  properties: {
    type: required(checked(object(coding), boundCoding(auditEventTypeCodes, EXTENSIBLE))),
    subtype: checked(array(coding), boundCoding(auditEventSubTypeCodes, EXTENSIBLE)),
    action: coded(auditEventActionCodes),
    recorded: required(instant),
    outcome: coded(auditEventOutcomeCodes),
    outcomeDesc: string,
    purposeOfEvent: checked(array(codeableConcept), boundConcept(v3PurposeOfUseCodes, EXTENSIBLE)),
    agent: required(array(auditEventAgent)),
    source: required(object(auditEventSource)),
    entity: array(auditEventEntity),
  },
}));

export const auditEventAgent: Shape = /* @__PURE__ */ elementOf(auditEvent, 'agent', () => ({
  base: backboneElement,
  properties: {
    role: checked(array(codeableConcept), boundConcept(securityRoleTypeCodes, EXTENSIBLE)),
    reference: checked(
      object(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    userId: object(identifier),
    altId: string,
    name: string,
    requestor: required(boolean),
    location: checked(object(reference), targets(['Location'])),
    policy: repeated(uri),
    media: checked(object(coding), boundCoding(dicm405MediatypeCodes, EXTENSIBLE)),
    network: object(auditEventAgentNetwork),
    purposeOfUse: checked(array(codeableConcept), boundConcept(v3PurposeOfUseCodes, EXTENSIBLE)),
  },
}));

export const auditEventSource: Shape = /* @__PURE__ */ elementOf(auditEvent, 'source', () => ({
  base: backboneElement,
  properties: {
    site: string,
    identifier: required(object(identifier)),
    type: checked(array(coding), boundCoding(auditSourceTypeCodes, EXTENSIBLE)),
  },
}));

export const auditEventEntity: Shape = /* @__PURE__ */ elementOf(auditEvent, 'entity', () => ({
  base: backboneElement,
  properties: {
    identifier: object(identifier),
    reference: checked(object(reference), targets()),
    type: checked(object(coding), boundCoding(auditEntityTypeCodes, EXTENSIBLE)),
    role: checked(object(coding), boundCoding(objectRoleCodes, EXTENSIBLE)),
    lifecycle: checked(object(coding), boundCoding(objectLifecycleEventsCodes, EXTENSIBLE)),
    securityLabel: checked(array(coding), boundCoding(securityLabelsCodes, EXTENSIBLE)),
    name: string,
    description: string,
    query: base64Binary,
    detail: array(auditEventEntityDetail),
  },
  invariants: [
    invariant(
      'sev-1',
      'Either a name or a query (NOT both)',
      ($this, c, has) => (has & 1) /* name */ === 0 || (has & 2) /* query */ === 0,
      ['name', 'query'],
    ),
  ],
}));

export const auditEventAgentNetwork: Shape = /* @__PURE__ */ elementOf(auditEvent, 'agent.network', () => ({
  base: backboneElement,
  properties: {
    address: string,
    type: coded(networkTypeCodes),
  },
}));

export const auditEventEntityDetail: Shape = /* @__PURE__ */ elementOf(auditEvent, 'entity.detail', () => ({
  base: backboneElement,
  properties: {
    type: required(string),
    value: required(base64Binary),
  },
}));

/** Checks a value against AuditEvent (http://hl7.org/fhir/StructureDefinition/AuditEvent). */
export const validateAuditEvent: Validator<AuditEvent> = /* @__PURE__ */ validator<AuditEvent>(
  auditEvent,
  'gpconnect-api',
  () => ({
    element,
    types: [device, location, organization, patient, practitioner, relatedPerson],
  }),
);

/** True if a value is valid by AuditEvent. */
export function isAuditEvent(value: unknown): value is AuditEvent {
  return validateAuditEvent(value, VERDICT_ONLY).valid;
}
