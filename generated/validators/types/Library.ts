// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Library
import { jurisdictionCodes, libraryTypeCodes, publicationStatusCodes } from '../core-valuesets.js';
import { attachment } from './Attachment.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { contributor } from './Contributor.js';
import { dataRequirement } from './DataRequirement.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { parameterDefinition } from './ParameterDefinition.js';
import { period } from './Period.js';
import { relatedArtifact } from './RelatedArtifact.js';
import { structureDefinition } from './StructureDefinition.js';
import { usageContext } from './UsageContext.js';
import { valueSet } from './ValueSet.js';
import type { Library } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  coded,
  date,
  dateTime,
  markdown,
  object,
  required,
  resourceType,
  string,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const library: Shape = /* @__PURE__ */ resourceType('Library', () => ({
  base: domainResource,
  properties: {
    url: uri,
    identifier: array(identifier),
    version: string,
    name: string,
    title: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    type: required(checked(object(codeableConcept), boundConcept(libraryTypeCodes, EXTENSIBLE))),
    date: dateTime,
    publisher: string,
    description: markdown,
    purpose: markdown,
    usage: string,
    approvalDate: date,
    lastReviewDate: date,
    effectivePeriod: object(period),
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    topic: array(codeableConcept),
    contributor: array(contributor),
    contact: array(contactDetail),
    copyright: markdown,
    relatedArtifact: array(relatedArtifact),
    parameter: array(parameterDefinition),
    dataRequirement: array(dataRequirement),
    content: array(attachment),
  },
}));

/** Checks a value against Library (http://hl7.org/fhir/StructureDefinition/Library). */
export const validateLibrary: Validator<Library> = /* @__PURE__ */ validator<Library>(
  library,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, structureDefinition, valueSet],
  }),
);

/** True if a value is valid by Library. */
export function isLibrary(value: unknown): value is Library {
  return validateLibrary(value, VERDICT_ONLY).valid;
}
