// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Measure
import {
  compositeMeasureScoringCodes,
  jurisdictionCodes,
  measureDataUsageCodes,
  measurePopulationCodes,
  measureScoringCodes,
  measureTypeCodes,
  publicationStatusCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { contributor } from './Contributor.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { library } from './Library.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import { relatedArtifact } from './RelatedArtifact.js';
import { usageContext } from './UsageContext.js';
import type { Measure } from 'fhir/r3.js';
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
  elementOf,
  markdown,
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

export const measure: Shape = /* @__PURE__ */ resourceType('Measure', () => ({
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
    disclaimer: markdown,
    scoring: checked(object(codeableConcept), boundConcept(measureScoringCodes, EXTENSIBLE)),
    compositeScoring: checked(
      object(codeableConcept),
      boundConcept(compositeMeasureScoringCodes, EXTENSIBLE),
    ),
    type: checked(array(codeableConcept), boundConcept(measureTypeCodes, EXTENSIBLE)),
    riskAdjustment: string,
    rateAggregation: string,
    rationale: markdown,
    clinicalRecommendationStatement: markdown,
    improvementNotation: string,
    definition: repeated(markdown),
    guidance: markdown,
    set: string,
    group: array(measureGroup),
    supplementalData: array(measureSupplementalData),
  },
}));

export const measureGroup: Shape = /* @__PURE__ */ elementOf(measure, 'group', () => ({
  base: backboneElement,
  properties: {
    identifier: required(object(identifier)),
    name: string,
    description: string,
    population: array(measureGroupPopulation),
    stratifier: array(measureGroupStratifier),
  },
}));

export const measureSupplementalData: Shape = /* @__PURE__ */ elementOf(measure, 'supplementalData', () => ({
  base: backboneElement,
  properties: {
    identifier: object(identifier),
    usage: checked(array(codeableConcept), boundConcept(measureDataUsageCodes, EXTENSIBLE)),
    criteria: string,
    path: string,
  },
}));

export const measureGroupPopulation: Shape = /* @__PURE__ */ elementOf(measure, 'group.population', () => ({
  base: backboneElement,
  properties: {
    identifier: object(identifier),
    code: checked(object(codeableConcept), boundConcept(measurePopulationCodes, EXTENSIBLE)),
    name: string,
    description: string,
    criteria: required(string),
  },
}));

export const measureGroupStratifier: Shape = /* @__PURE__ */ elementOf(measure, 'group.stratifier', () => ({
  base: backboneElement,
  properties: {
    identifier: object(identifier),
    criteria: string,
    path: string,
  },
}));

/** Checks a value against Measure (http://hl7.org/fhir/StructureDefinition/Measure). */
export const validateMeasure: Validator<Measure> = /* @__PURE__ */ validator<Measure>(
  measure,
  'gpconnect-api',
  () => ({
    element,
    types: [library, organization],
  }),
);

/** True if a value is valid by Measure. */
export function isMeasure(value: unknown): value is Measure {
  return validateMeasure(value, VERDICT_ONLY).valid;
}
