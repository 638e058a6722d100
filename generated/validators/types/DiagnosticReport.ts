// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DiagnosticReport
import { diagnosticReportStatusCodes } from '../valuesets.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { carePlan } from './CarePlan.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { immunizationRecommendation } from './ImmunizationRecommendation.js';
import { location } from './Location.js';
import { medicationRequest } from './MedicationRequest.js';
import { nutritionOrder } from './NutritionOrder.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedureRequest } from './ProcedureRequest.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import type { DiagnosticReport } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  instant,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const diagnosticReport: Shape = /* @__PURE__ */ resourceType('DiagnosticReport', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    basedOn: checked(
      array(reference),
      targets(
        ['CarePlan'],
        ['ImmunizationRecommendation'],
        ['MedicationRequest'],
        ['NutritionOrder'],
        ['ProcedureRequest'],
        ['ReferralRequest'],
      ),
    ),
    status: required(coded(diagnosticReportStatusCodes)),
    category: object(codeableConcept),
    code: required(object(codeableConcept)),
    subject: checked(object(reference), targets(['Device'], ['Group'], ['Location'], ['Patient'])),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'effective[x]': choice({ DateTime: dateTime, Period: object(period) }),
    issued: instant,
    performer: array(diagnosticReportPerformer),
    specimen: checked(array(reference), targets(['Specimen'])),
    result: checked(array(reference), targets(['Observation'])),
    imagingStudy: checked(array(reference), targets(['ImagingManifest'], ['ImagingStudy'])),
    image: array(diagnosticReportImage),
    conclusion: string,
    codedDiagnosis: array(codeableConcept),
    presentedForm: array(attachment),
  },
}));

export const diagnosticReportPerformer: Shape = /* @__PURE__ */ elementOf(
  diagnosticReport,
  'performer',
  () => ({
    base: backboneElement,
    properties: {
      role: object(codeableConcept),
      actor: required(checked(object(reference), targets(['Organization'], ['Practitioner']))),
    },
  }),
);

export const diagnosticReportImage: Shape = /* @__PURE__ */ elementOf(diagnosticReport, 'image', () => ({
  base: backboneElement,
  properties: {
    comment: string,
    link: required(checked(object(reference), targets(['Media']))),
  },
}));

/** Checks a value against DiagnosticReport (http://hl7.org/fhir/StructureDefinition/DiagnosticReport). */
export const validateDiagnosticReport: Validator<DiagnosticReport> =
  /* @__PURE__ */ validator<DiagnosticReport>(diagnosticReport, 'gpconnect-api', () => ({
    element,
    types: [
      carePlan,
      device,
      encounter,
      episodeOfCare,
      group,
      immunizationRecommendation,
      location,
      medicationRequest,
      nutritionOrder,
      observation,
      organization,
      patient,
      practitioner,
      procedureRequest,
      referralRequest,
    ],
  }));

/** True if a value is valid by DiagnosticReport. */
export function isDiagnosticReport(value: unknown): value is DiagnosticReport {
  return validateDiagnosticReport(value, VERDICT_ONLY).valid;
}
