// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ClinicalImpression
import { clinicalImpressionStatusCodes } from '../valuesets.js';
import { allergyIntolerance } from './AllergyIntolerance.js';
import { annotation } from './Annotation.js';
import { appointment } from './Appointment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { diagnosticReport } from './DiagnosticReport.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { medicationRequest } from './MedicationRequest.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { procedureRequest } from './ProcedureRequest.js';
import { questionnaireResponse } from './QuestionnaireResponse.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import type { ClinicalImpression } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
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

export const clinicalImpression: Shape = /* @__PURE__ */ resourceType('ClinicalImpression', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: required(coded(clinicalImpressionStatusCodes)),
    code: object(codeableConcept),
    description: string,
    subject: required(checked(object(reference), targets(['Group'], ['Patient']))),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'effective[x]': choice({ DateTime: dateTime, Period: object(period) }),
    date: dateTime,
    assessor: checked(object(reference), targets(['Practitioner'])),
    previous: checked(object(reference), targets(['ClinicalImpression'])),
    problem: checked(array(reference), targets(['AllergyIntolerance'], ['Condition'])),
    investigation: array(clinicalImpressionInvestigation),
    protocol: repeated(uri),
    summary: string,
    finding: array(clinicalImpressionFinding),
    prognosisCodeableConcept: array(codeableConcept),
    prognosisReference: checked(array(reference), targets(['RiskAssessment'])),
    action: checked(
      array(reference),
      targets(
        ['Appointment'],
        ['MedicationRequest'],
        ['Procedure'],
        ['ProcedureRequest'],
        ['ReferralRequest'],
      ),
    ),
    note: array(annotation),
  },
}));

export const clinicalImpressionInvestigation: Shape = /* @__PURE__ */ elementOf(
  clinicalImpression,
  'investigation',
  () => ({
    base: backboneElement,
    properties: {
      code: required(object(codeableConcept)),
      item: checked(
        array(reference),
        targets(
          ['DiagnosticReport'],
          ['FamilyMemberHistory'],
          ['ImagingStudy'],
          ['Observation'],
          ['QuestionnaireResponse'],
          ['RiskAssessment'],
        ),
      ),
    },
  }),
);

export const clinicalImpressionFinding: Shape = /* @__PURE__ */ elementOf(
  clinicalImpression,
  'finding',
  () => ({
    base: backboneElement,
    properties: {
      'item[x]': required(
        choice({
          CodeableConcept: object(codeableConcept),
          Reference: checked(object(reference), targets(['Condition'], ['Observation'])),
        }),
      ),
      basis: string,
    },
  }),
);

/** Checks a value against ClinicalImpression (http://hl7.org/fhir/StructureDefinition/ClinicalImpression). */
export const validateClinicalImpression: Validator<ClinicalImpression> =
  /* @__PURE__ */ validator<ClinicalImpression>(clinicalImpression, 'gpconnect-api', () => ({
    element,
    types: [
      allergyIntolerance,
      appointment,
      clinicalImpression,
      condition,
      diagnosticReport,
      encounter,
      episodeOfCare,
      group,
      medicationRequest,
      observation,
      organization,
      patient,
      practitioner,
      procedure,
      procedureRequest,
      questionnaireResponse,
      referralRequest,
      relatedPerson,
    ],
  }));

/** True if a value is valid by ClinicalImpression. */
export function isClinicalImpression(value: unknown): value is ClinicalImpression {
  return validateClinicalImpression(value, VERDICT_ONLY).valid;
}
