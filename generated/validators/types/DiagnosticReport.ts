// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DiagnosticReport
import {
  CHOICE,
  boundCode,
  code,
  dateTime,
  instant,
  many,
  one,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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

const basedOnTargets: Targets = [
  ['CarePlan'],
  ['ImmunizationRecommendation'],
  ['MedicationRequest'],
  ['NutritionOrder'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const subjectTargets: Targets = [['Device'], ['Group'], ['Location'], ['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const specimenTargets: Targets = [['Specimen']];

const resultTargets: Targets = [['Observation']];

const imagingStudyTargets: Targets = [['ImagingManifest'], ['ImagingStudy']];

export const diagnosticReport: Shape = /* @__PURE__ */ shape({
  id: 'DiagnosticReport',
  profile: 'http://hl7.org/fhir/StructureDefinition/DiagnosticReport',
  type: 'DiagnosticReport',
  elements: ['contained', 'status', 'code'],
  required: 6,
  choices: ['effective[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'basedOn':
        many(value, key, c, reference);
        return targets(value, key, c, basedOnTargets);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, diagnosticReportStatusCodes, 'required');
        return 2;
      case 'category':
        return one(value, key, c, codeableConcept);
      case 'code':
        one(value, key, c, codeableConcept);
        return 4;
      case 'subject':
        one(value, key, c, reference);
        return targets(value, key, c, subjectTargets);
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'effectiveDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'effectivePeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'issued':
        return instant(value, key, c);
      case 'performer':
        return many(value, key, c, diagnosticReportPerformer);
      case 'specimen':
        many(value, key, c, reference);
        return targets(value, key, c, specimenTargets);
      case 'result':
        many(value, key, c, reference);
        return targets(value, key, c, resultTargets);
      case 'imagingStudy':
        many(value, key, c, reference);
        return targets(value, key, c, imagingStudyTargets);
      case 'image':
        return many(value, key, c, diagnosticReportImage);
      case 'conclusion':
        return string(value, key, c);
      case 'codedDiagnosis':
        return many(value, key, c, codeableConcept);
      case 'presentedForm':
        return many(value, key, c, attachment);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const performerActorTargets: Targets = [['Organization'], ['Practitioner']];

export const diagnosticReportPerformer: Shape = /* @__PURE__ */ shape({
  id: 'DiagnosticReport.performer',
  profile: 'http://hl7.org/fhir/StructureDefinition/DiagnosticReport',
  elements: ['actor'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'role':
        return one(value, key, c, codeableConcept);
      case 'actor':
        one(value, key, c, reference);
        targets(value, key, c, performerActorTargets);
        return 1;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const imageLinkTargets: Targets = [['Media']];

export const diagnosticReportImage: Shape = /* @__PURE__ */ shape({
  id: 'DiagnosticReport.image',
  profile: 'http://hl7.org/fhir/StructureDefinition/DiagnosticReport',
  elements: ['link'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'comment':
        return string(value, key, c);
      case 'link':
        one(value, key, c, reference);
        targets(value, key, c, imageLinkTargets);
        return 1;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against DiagnosticReport (http://hl7.org/fhir/StructureDefinition/DiagnosticReport). */
export const validateDiagnosticReport = /* @__PURE__ */ validator<DiagnosticReport>(
  diagnosticReport,
  'gpconnect-api',
  () => ({
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
  }),
);

/** Whether a value is valid by DiagnosticReport. */
export function isDiagnosticReport(value: unknown): value is DiagnosticReport {
  return validateDiagnosticReport(value, { maxIssues: 1 }).valid;
}
