// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ServiceDefinition
import { jurisdictionCodes, publicationStatusCodes } from '../core-valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { contributor } from './Contributor.js';
import { dataRequirement } from './DataRequirement.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { operationDefinition } from './OperationDefinition.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import { relatedArtifact } from './RelatedArtifact.js';
import { schedule } from './Schedule.js';
import { triggerDefinition } from './TriggerDefinition.js';
import { usageContext } from './UsageContext.js';
import { valueSet } from './ValueSet.js';
import type { ServiceDefinition } from 'fhir/r3.js';
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
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const serviceDefinition: Shape = /* @__PURE__ */ resourceType('ServiceDefinition', () => ({
  base: domainResource,
  properties: {
    url: uri,
    identifier: array(identifier),
    version: string,
    name: string,
    title: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
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
    trigger: array(triggerDefinition),
    dataRequirement: array(dataRequirement),
    operationDefinition: checked(object(reference), targets(['OperationDefinition'])),
  },
}));

/** Checks a value against ServiceDefinition (http://hl7.org/fhir/StructureDefinition/ServiceDefinition). */
export const validateServiceDefinition: Validator<ServiceDefinition> =
  /* @__PURE__ */ validator<ServiceDefinition>(serviceDefinition, 'gpconnect-api', () => ({
    element,
    types: [operationDefinition, organization, schedule, valueSet],
  }));

/** True if a value is valid by ServiceDefinition. */
export function isServiceDefinition(value: unknown): value is ServiceDefinition {
  return validateServiceDefinition(value, VERDICT_ONLY).valid;
}
