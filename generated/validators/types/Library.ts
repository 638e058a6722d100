// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Library
import {
  EXTENSIBLE,
  boolean,
  boundConcept,
  checked,
  coded,
  date,
  dateTime,
  many,
  markdown,
  one,
  required,
  resourceType,
  string,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { jurisdictionCodes, libraryTypeCodes, publicationStatusCodes } from '../core-valuesets.js';
import { attachment } from './Attachment.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { contributor } from './Contributor.js';
import { dataRequirement } from './DataRequirement.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { parameterDefinition } from './ParameterDefinition.js';
import { period } from './Period.js';
import { relatedArtifact } from './RelatedArtifact.js';
import { usageContext } from './UsageContext.js';
import type { Library } from 'fhir/r3.js';

export const library: Shape = /* @__PURE__ */ resourceType('Library', () => ({
  base: domainResource,
  properties: {
    url: uri,
    identifier: many(identifier),
    version: string,
    name: string,
    title: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    type: required(checked(one(codeableConcept), boundConcept(libraryTypeCodes, EXTENSIBLE))),
    date: dateTime,
    publisher: string,
    description: markdown,
    purpose: markdown,
    usage: string,
    approvalDate: date,
    lastReviewDate: date,
    effectivePeriod: one(period),
    useContext: many(usageContext),
    jurisdiction: checked(many(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    topic: many(codeableConcept),
    contributor: many(contributor),
    contact: many(contactDetail),
    copyright: markdown,
    relatedArtifact: many(relatedArtifact),
    parameter: many(parameterDefinition),
    dataRequirement: many(dataRequirement),
    content: many(attachment),
  },
}));

/** Checks a value against Library (http://hl7.org/fhir/StructureDefinition/Library). */
export const validateLibrary = /* @__PURE__ */ validator<Library>(library, 'gpconnect-api', () => ({
  element,
}));

/** Whether a value is valid by Library. */
export function isLibrary(value: unknown): value is Library {
  return validateLibrary(value, { maxIssues: 1 }).valid;
}
