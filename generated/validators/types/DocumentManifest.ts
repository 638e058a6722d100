// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DocumentManifest
import { documentReferenceStatusCodes } from '../core-valuesets.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { DocumentManifest } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  object,
  required,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const documentManifest: Shape = /* @__PURE__ */ resourceType('DocumentManifest', () => ({
  base: domainResource,
  properties: {
    masterIdentifier: object(identifier),
    identifier: array(identifier),
    status: required(coded(documentReferenceStatusCodes)),
    type: object(codeableConcept),
    subject: checked(object(reference), targets(['Device'], ['Group'], ['Patient'], ['Practitioner'])),
    created: dateTime,
    author: checked(
      array(reference),
      targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    recipient: checked(
      array(reference),
      targets(['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    source: uri,
    description: string,
    content: required(array(documentManifestContent)),
    related: array(documentManifestRelated),
  },
}));

export const documentManifestContent: Shape = /* @__PURE__ */ elementOf(documentManifest, 'content', () => ({
  base: backboneElement,
  properties: {
    'p[x]': required(
      choice({ Attachment: object(attachment), Reference: checked(object(reference), targets()) }),
    ),
  },
}));

export const documentManifestRelated: Shape = /* @__PURE__ */ elementOf(documentManifest, 'related', () => ({
  base: backboneElement,
  properties: {
    identifier: object(identifier),
    ref: checked(object(reference), targets()),
  },
}));

/** Checks a value against DocumentManifest (http://hl7.org/fhir/StructureDefinition/DocumentManifest). */
export const validateDocumentManifest: Validator<DocumentManifest> =
  /* @__PURE__ */ validator<DocumentManifest>(documentManifest, 'gpconnect-api', () => ({
    element,
    types: [device, group, organization, patient, practitioner, relatedPerson],
  }));

/** True if a value is valid by DocumentManifest. */
export function isDocumentManifest(value: unknown): value is DocumentManifest {
  return validateDocumentManifest(value, VERDICT_ONLY).valid;
}
