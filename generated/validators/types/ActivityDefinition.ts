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
  boolean,
  boundConcept,
  checked,
  choice,
  coded,
  date,
  dateTime,
  elementOf,
  many,
  markdown,
  one,
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
    identifier: many(identifier),
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
    effectivePeriod: one(period),
    useContext: many(usageContext),
    jurisdiction: checked(many(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    topic: many(codeableConcept),
    contributor: many(contributor),
    contact: many(contactDetail),
    copyright: markdown,
    relatedArtifact: many(relatedArtifact),
    library: checked(many(reference), targets(['Library'])),
    kind: coded(resourceTypesCodes),
    code: one(codeableConcept),
    'timing[x]': choice({ Timing: one(timing), DateTime: dateTime, Period: one(period), Range: one(range) }),
    location: checked(one(reference), targets(['Location'])),
    participant: many(activityDefinitionParticipant),
    'product[x]': choice({
      Reference: checked(one(reference), targets(['Medication'], ['Substance'])),
      CodeableConcept: one(codeableConcept),
    }),
    quantity: one(simpleQuantity),
    dosage: many(dosage),
    bodySite: many(codeableConcept),
    transform: checked(one(reference), targets(['StructureMap'])),
    dynamicValue: many(activityDefinitionDynamicValue),
  },
}));

export const activityDefinitionParticipant: Shape = /* @__PURE__ */ elementOf(
  activityDefinition,
  'participant',
  () => ({
    base: backboneElement,
    properties: {
      type: required(coded(actionParticipantTypeCodes)),
      role: one(codeableConcept),
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
    types: [location, medication, substance],
  }));

/** Whether a value is valid by ActivityDefinition. */
export function isActivityDefinition(value: unknown): value is ActivityDefinition {
  return validateActivityDefinition(value, { maxIssues: 1 }).valid;
}
