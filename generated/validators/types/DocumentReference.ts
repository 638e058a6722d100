// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DocumentReference
import {
  compositionStatusCodes,
  documentReferenceStatusCodes,
  documentRelationshipTypeCodes,
  securityLabelsCodes,
} from '../core-valuesets.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { DocumentReference } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  coded,
  dateTime,
  elementOf,
  instant,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const documentReference: Shape = /* @__PURE__ */ resourceType('DocumentReference', () => ({
  base: domainResource,
  properties: {
    masterIdentifier: object(identifier),
    identifier: array(identifier),
    status: required(coded(documentReferenceStatusCodes)),
    docStatus: coded(compositionStatusCodes),
    type: required(object(codeableConcept)),
    class: object(codeableConcept),
    subject: checked(object(reference), targets(['Device'], ['Group'], ['Patient'], ['Practitioner'])),
    created: dateTime,
    indexed: required(instant),
    author: checked(
      array(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    authenticator: checked(object(reference), targets(['Organization'], ['Practitioner'])),
    custodian: checked(object(reference), targets(['Organization'])),
    relatesTo: array(documentReferenceRelatesTo),
    description: string,
    securityLabel: checked(array(codeableConcept), boundConcept(securityLabelsCodes, EXTENSIBLE)),
    content: required(array(documentReferenceContent)),
    context: object(documentReferenceContext),
  },
}));

export const documentReferenceRelatesTo: Shape = /* @__PURE__ */ elementOf(
  documentReference,
  'relatesTo',
  () => ({
    base: backboneElement,
    properties: {
      code: required(coded(documentRelationshipTypeCodes)),
      target: required(checked(object(reference), targets(['DocumentReference']))),
    },
  }),
);

export const documentReferenceContent: Shape = /* @__PURE__ */ elementOf(
  documentReference,
  'content',
  () => ({
    base: backboneElement,
    properties: {
      attachment: required(object(attachment)),
      format: object(coding),
    },
  }),
);

export const documentReferenceContext: Shape = /* @__PURE__ */ elementOf(
  documentReference,
  'context',
  () => ({
    base: backboneElement,
    properties: {
      encounter: checked(object(reference), targets(['Encounter'])),
      event: array(codeableConcept),
      period: object(period),
      facilityType: object(codeableConcept),
      practiceSetting: object(codeableConcept),
      sourcePatientInfo: checked(object(reference), targets(['Patient'])),
      related: array(documentReferenceContextRelated),
    },
  }),
);

export const documentReferenceContextRelated: Shape = /* @__PURE__ */ elementOf(
  documentReference,
  'context.related',
  () => ({
    base: backboneElement,
    properties: {
      identifier: object(identifier),
      ref: checked(object(reference), targets()),
    },
  }),
);

/** Checks a value against DocumentReference (http://hl7.org/fhir/StructureDefinition/DocumentReference). */
export const validateDocumentReference: Validator<DocumentReference> =
  /* @__PURE__ */ validator<DocumentReference>(documentReference, 'gpconnect-api', () => ({
    element,
    types: [device, documentReference, encounter, group, organization, patient, practitioner, relatedPerson],
  }));

/** True if a value is valid by DocumentReference. */
export function isDocumentReference(value: unknown): value is DocumentReference {
  return validateDocumentReference(value, VERDICT_ONLY).valid;
}
