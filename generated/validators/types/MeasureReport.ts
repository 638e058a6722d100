// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MeasureReport
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
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  coded,
  dateTime,
  decimal,
  elementOf,
  integer,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const measureReport: Shape = /* @__PURE__ */ resourceType('MeasureReport', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    status: required(coded(measureReportStatusCodes)),
    type: required(coded(measureReportTypeCodes)),
    measure: required(checked(object(reference), targets(['Measure']))),
    patient: checked(object(reference), targets(['Patient'])),
    date: dateTime,
    reportingOrganization: checked(object(reference), targets(['Organization'])),
    period: required(object(period)),
    group: array(measureReportGroup),
    evaluatedResources: checked(object(reference), targets(['Bundle'])),
  },
}));

export const measureReportGroup: Shape = /* @__PURE__ */ elementOf(measureReport, 'group', () => ({
  base: backboneElement,
  properties: {
    identifier: required(object(identifier)),
    population: array(measureReportGroupPopulation),
    measureScore: decimal,
    stratifier: array(measureReportGroupStratifier),
  },
}));

export const measureReportGroupPopulation: Shape = /* @__PURE__ */ elementOf(
  measureReport,
  'group.population',
  () => ({
    base: backboneElement,
    properties: {
      identifier: object(identifier),
      code: checked(object(codeableConcept), boundConcept(measurePopulationCodes, EXTENSIBLE)),
      count: integer,
      patients: checked(object(reference), targets(['List'])),
    },
  }),
);

export const measureReportGroupStratifier: Shape = /* @__PURE__ */ elementOf(
  measureReport,
  'group.stratifier',
  () => ({
    base: backboneElement,
    properties: {
      identifier: object(identifier),
      stratum: array(measureReportGroupStratifierStratum),
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
      population: array(measureReportGroupStratifierStratumPopulation),
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
      identifier: object(identifier),
      code: checked(object(codeableConcept), boundConcept(measurePopulationCodes, EXTENSIBLE)),
      count: integer,
      patients: checked(object(reference), targets(['List'])),
    },
  }),
);

/** Checks a value against MeasureReport (http://hl7.org/fhir/StructureDefinition/MeasureReport). */
export const validateMeasureReport: Validator<MeasureReport> = /* @__PURE__ */ validator<MeasureReport>(
  measureReport,
  'gpconnect-api',
  () => ({
    element,
    types: [bundle, list, measure, organization, patient],
  }),
);

/** True if a value is valid by MeasureReport. */
export function isMeasureReport(value: unknown): value is MeasureReport {
  return validateMeasureReport(value, VERDICT_ONLY).valid;
}
