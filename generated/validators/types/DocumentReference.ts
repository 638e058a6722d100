// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DocumentReference
import {
  EXTENSIBLE,
  boundConcept,
  checked,
  coded,
  dateTime,
  elementOf,
  instant,
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

export const documentReference: Shape = /* @__PURE__ */ resourceType('DocumentReference', () => ({
  base: domainResource,
  properties: {
    masterIdentifier: one(identifier),
    identifier: many(identifier),
    status: required(coded(documentReferenceStatusCodes)),
    docStatus: coded(compositionStatusCodes),
    type: required(one(codeableConcept)),
    class: one(codeableConcept),
    subject: checked(one(reference), targets(['Device'], ['Group'], ['Patient'], ['Practitioner'])),
    created: dateTime,
    indexed: required(instant),
    author: checked(
      many(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    authenticator: checked(one(reference), targets(['Organization'], ['Practitioner'])),
    custodian: checked(one(reference), targets(['Organization'])),
    relatesTo: many(documentReferenceRelatesTo),
    description: string,
    securityLabel: checked(many(codeableConcept), boundConcept(securityLabelsCodes, EXTENSIBLE)),
    content: required(many(documentReferenceContent)),
    context: one(documentReferenceContext),
  },
}));

export const documentReferenceRelatesTo: Shape = /* @__PURE__ */ elementOf(
  documentReference,
  'relatesTo',
  () => ({
    base: backboneElement,
    properties: {
      code: required(coded(documentRelationshipTypeCodes)),
      target: required(checked(one(reference), targets(['DocumentReference']))),
    },
  }),
);

export const documentReferenceContent: Shape = /* @__PURE__ */ elementOf(
  documentReference,
  'content',
  () => ({
    base: backboneElement,
    properties: {
      attachment: required(one(attachment)),
      format: one(coding),
    },
  }),
);

export const documentReferenceContext: Shape = /* @__PURE__ */ elementOf(
  documentReference,
  'context',
  () => ({
    base: backboneElement,
    properties: {
      encounter: checked(one(reference), targets(['Encounter'])),
      event: many(codeableConcept),
      period: one(period),
      facilityType: one(codeableConcept),
      practiceSetting: one(codeableConcept),
      sourcePatientInfo: checked(one(reference), targets(['Patient'])),
      related: many(documentReferenceContextRelated),
    },
  }),
);

export const documentReferenceContextRelated: Shape = /* @__PURE__ */ elementOf(
  documentReference,
  'context.related',
  () => ({
    base: backboneElement,
    properties: {
      identifier: one(identifier),
      ref: one(reference),
    },
  }),
);

/** Checks a value against DocumentReference (http://hl7.org/fhir/StructureDefinition/DocumentReference). */
export const validateDocumentReference = /* @__PURE__ */ validator<DocumentReference>(
  documentReference,
  'gpconnect-api',
  () => ({
    element,
    types: [device, documentReference, encounter, group, organization, patient, practitioner, relatedPerson],
  }),
);

/** Whether a value is valid by DocumentReference. */
export function isDocumentReference(value: unknown): value is DocumentReference {
  return validateDocumentReference(value, { maxIssues: 1 }).valid;
}
