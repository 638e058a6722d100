// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ClinicalImpression
import {
  CHOICE,
  boundCode,
  code,
  dateTime,
  many,
  one,
  primitives,
  shape,
  string,
  targets,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { procedureRequest } from './ProcedureRequest.js';
import { questionnaireResponse } from './QuestionnaireResponse.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import type { ClinicalImpression } from 'fhir/r3.js';

const subjectTargets: Targets = [['Group'], ['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const assessorTargets: Targets = [['Practitioner']];

const previousTargets: Targets = [['ClinicalImpression']];

const problemTargets: Targets = [['AllergyIntolerance'], ['Condition']];

const prognosisReferenceTargets: Targets = [['RiskAssessment']];

const actionTargets: Targets = [
  ['Appointment'],
  ['MedicationRequest'],
  ['Procedure'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

export const clinicalImpression: Shape = /* @__PURE__ */ shape({
  id: 'ClinicalImpression',
  profile: 'http://hl7.org/fhir/StructureDefinition/ClinicalImpression',
  type: 'ClinicalImpression',
  elements: ['contained', 'status', 'subject'],
  required: 6,
  choices: ['effective[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, clinicalImpressionStatusCodes, 'required');
        return 2;
      case 'code':
        return one(value, key, c, codeableConcept);
      case 'description':
      case 'summary':
        return string(value, key, c);
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 4;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'effectiveDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'effectivePeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'date':
        return dateTime(value, key, c);
      case 'assessor':
        one(value, key, c, reference);
        return targets(value, key, c, assessorTargets);
      case 'previous':
        one(value, key, c, reference);
        return targets(value, key, c, previousTargets);
      case 'problem':
        many(value, key, c, reference);
        return targets(value, key, c, problemTargets);
      case 'investigation':
        return many(value, key, c, clinicalImpressionInvestigation);
      case 'protocol':
        return primitives(value, key, c, object, uri);
      case 'finding':
        return many(value, key, c, clinicalImpressionFinding);
      case 'prognosisCodeableConcept':
        return many(value, key, c, codeableConcept);
      case 'prognosisReference':
        many(value, key, c, reference);
        return targets(value, key, c, prognosisReferenceTargets);
      case 'action':
        many(value, key, c, reference);
        return targets(value, key, c, actionTargets);
      case 'note':
        return many(value, key, c, annotation);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const investigationItemTargets: Targets = [
  ['DiagnosticReport'],
  ['FamilyMemberHistory'],
  ['ImagingStudy'],
  ['Observation'],
  ['QuestionnaireResponse'],
  ['RiskAssessment'],
];

export const clinicalImpressionInvestigation: Shape = /* @__PURE__ */ shape({
  id: 'ClinicalImpression.investigation',
  profile: 'http://hl7.org/fhir/StructureDefinition/ClinicalImpression',
  elements: ['code'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        one(value, key, c, codeableConcept);
        return 1;
      case 'item':
        many(value, key, c, reference);
        return targets(value, key, c, investigationItemTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const findingItemXTargets: Targets = [['Condition'], ['Observation']];

export const clinicalImpressionFinding: Shape = /* @__PURE__ */ shape({
  id: 'ClinicalImpression.finding',
  profile: 'http://hl7.org/fhir/StructureDefinition/ClinicalImpression',
  elements: ['item[x]'],
  required: 1,
  choices: ['item[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'itemCodeableConcept':
        one(value, key, c, codeableConcept);
        return 1 | CHOICE;
      case 'itemReference':
        one(value, key, c, reference);
        targets(value, key, c, findingItemXTargets);
        return 1 | CHOICE;
      case 'basis':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against ClinicalImpression (http://hl7.org/fhir/StructureDefinition/ClinicalImpression). */
export const validateClinicalImpression = /* @__PURE__ */ validator<ClinicalImpression>(
  clinicalImpression,
  'gpconnect-api',
  () => ({
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
      patient,
      practitioner,
      procedure,
      procedureRequest,
      questionnaireResponse,
      referralRequest,
    ],
  }),
);

/** Whether a value is valid by ClinicalImpression. */
export function isClinicalImpression(value: unknown): value is ClinicalImpression {
  return validateClinicalImpression(value, { maxIssues: 1 }).valid;
}
