// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MeasureReport
import {
  EXTENSIBLE,
  boundConcept,
  checked,
  coded,
  dateTime,
  decimal,
  elementOf,
  integer,
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
  measurePopulationCodes,
  measureReportStatusCodes,
  measureReportTypeCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { bundle } from './Bundle.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { list } from './List.js';
import { measure } from './Measure.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import type { MeasureReport } from 'fhir/r3.js';

export const measureReport: Shape = /* @__PURE__ */ resourceType('MeasureReport', () => ({
  base: domainResource,
  properties: {
    identifier: one(identifier),
    status: required(coded(measureReportStatusCodes)),
    type: required(coded(measureReportTypeCodes)),
    measure: required(checked(one(reference), targets(['Measure']))),
    patient: checked(one(reference), targets(['Patient'])),
    date: dateTime,
    reportingOrganization: checked(one(reference), targets(['Organization'])),
    period: required(one(period)),
    group: many(measureReportGroup),
    evaluatedResources: checked(one(reference), targets(['Bundle'])),
  },
}));

export const measureReportGroup: Shape = /* @__PURE__ */ elementOf(measureReport, 'group', () => ({
  base: backboneElement,
  properties: {
    identifier: required(one(identifier)),
    population: many(measureReportGroupPopulation),
    measureScore: decimal,
    stratifier: many(measureReportGroupStratifier),
  },
}));

export const measureReportGroupPopulation: Shape = /* @__PURE__ */ elementOf(
  measureReport,
  'group.population',
  () => ({
    base: backboneElement,
    properties: {
      identifier: one(identifier),
      code: checked(one(codeableConcept), boundConcept(measurePopulationCodes, EXTENSIBLE)),
      count: integer,
      patients: checked(one(reference), targets(['List'])),
    },
  }),
);

export const measureReportGroupStratifier: Shape = /* @__PURE__ */ elementOf(
  measureReport,
  'group.stratifier',
  () => ({
    base: backboneElement,
    properties: {
      identifier: one(identifier),
      stratum: many(measureReportGroupStratifierStratum),
    },
  }),
);

export const measureReportGroupStratifierStratum: Shape = /* @__PURE__ */ elementOf(
  measureReport,
  'group.stratifier.stratum',
  () => ({
    base: backboneElement,
    properties: {
      value: required(string),
      population: many(measureReportGroupStratifierStratumPopulation),
      measureScore: decimal,
    },
  }),
);

export const measureReportGroupStratifierStratumPopulation: Shape = /* @__PURE__ */ elementOf(
  measureReport,
  'group.stratifier.stratum.population',
  () => ({
    base: backboneElement,
    properties: {
      identifier: one(identifier),
      code: checked(one(codeableConcept), boundConcept(measurePopulationCodes, EXTENSIBLE)),
      count: integer,
      patients: checked(one(reference), targets(['List'])),
    },
  }),
);

/** Checks a value against MeasureReport (http://hl7.org/fhir/StructureDefinition/MeasureReport). */
export const validateMeasureReport = /* @__PURE__ */ validator<MeasureReport>(
  measureReport,
  'gpconnect-api',
  () => ({
    element,
    types: [bundle, list, measure, organization, patient],
  }),
);

/** Whether a value is valid by MeasureReport. */
export function isMeasureReport(value: unknown): value is MeasureReport {
  return validateMeasureReport(value, { maxIssues: 1 }).valid;
}
