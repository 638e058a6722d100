// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ActivityDefinition
import {
  actionParticipantTypeCodes,
  jurisdictionCodes,
  publicationStatusCodes,
  resourceTypesCodes,
} from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { contributor } from './Contributor.js';
import { domainResource } from './DomainResource.js';
import { dosage } from './Dosage.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { medication } from './Medication.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { relatedArtifact } from './RelatedArtifact.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { substance } from './Substance.js';
import { timing } from './Timing.js';
import { usageContext } from './UsageContext.js';
import type { ActivityDefinition } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  choice,
  coded,
  date,
  dateTime,
  elementOf,
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

export const activityDefinition: Shape = /* @__PURE__ */ resourceType('ActivityDefinition', () => ({
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
    library: checked(array(reference), targets(['Library'])),
    kind: coded(resourceTypesCodes),
    code: object(codeableConcept),
    'timing[x]': choice({
      Timing: object(timing),
      DateTime: dateTime,
      Period: object(period),
      Range: object(range),
    }),
    location: checked(object(reference), targets(['Location'])),
    participant: array(activityDefinitionParticipant),
    'product[x]': choice({
      Reference: checked(object(reference), targets(['Medication'], ['Substance'])),
      CodeableConcept: object(codeableConcept),
    }),
    quantity: object(simpleQuantity),
    dosage: array(dosage),
    bodySite: array(codeableConcept),
    transform: checked(object(reference), targets(['StructureMap'])),
    dynamicValue: array(activityDefinitionDynamicValue),
  },
}));

export const activityDefinitionParticipant: Shape = /* @__PURE__ */ elementOf(
  activityDefinition,
  'participant',
  () => ({
    base: backboneElement,
    properties: {
      type: required(coded(actionParticipantTypeCodes)),
      role: object(codeableConcept),
    },
  }),
);

export const activityDefinitionDynamicValue: Shape = /* @__PURE__ */ elementOf(
  activityDefinition,
  'dynamicValue',
  () => ({
    base: backboneElement,
    properties: {
      description: string,
      path: string,
      language: string,
      expression: string,
    },
  }),
);

/** Checks a value against ActivityDefinition (http://hl7.org/fhir/StructureDefinition/ActivityDefinition). */
export const validateActivityDefinition: Validator<ActivityDefinition> =
  /* @__PURE__ */ validator<ActivityDefinition>(activityDefinition, 'gpconnect-api', () => ({
    element,
    types: [location, medication, organization, substance],
  }));

/** True if a value is valid by ActivityDefinition. */
export function isActivityDefinition(value: unknown): value is ActivityDefinition {
  return validateActivityDefinition(value, VERDICT_ONLY).valid;
}
