// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Condition
import {
  CHOICE,
  boolean,
  boundCode,
  broken,
  code,
  dateTime,
  many,
  one,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { conditionClinicalCodes, conditionVerStatusCodes } from '../valuesets.js';
import { age } from './Age.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { clinicalImpression } from './ClinicalImpression.js';
import { codeableConcept } from './CodeableConcept.js';
import { diagnosticReport } from './DiagnosticReport.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { observation } from './Observation.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Condition } from 'fhir/r3.js';

const subjectTargets: Targets = [['Group'], ['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const asserterTargets: Targets = [['Patient'], ['Practitioner'], ['RelatedPerson']];

export const condition: Shape = /* @__PURE__ */ shape({
  id: 'Condition',
  profile: 'http://hl7.org/fhir/StructureDefinition/Condition',
  type: 'Condition',
  elements: ['contained', 'subject', 'abatement[x]', 'clinicalStatus'],
  required: 2,
  choices: ['onset[x]', 'abatement[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'clinicalStatus':
        code(value, key, c);
        boundCode(value, key, c, conditionClinicalCodes, 'required');
        return 8;
      case 'verificationStatus':
        code(value, key, c);
        return boundCode(value, key, c, conditionVerStatusCodes, 'required');
      case 'category':
      case 'bodySite':
        return many(value, key, c, codeableConcept);
      case 'severity':
      case 'code':
        return one(value, key, c, codeableConcept);
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 2;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'onsetDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'onsetAge':
        one(value, key, c, age);
        return CHOICE;
      case 'onsetPeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'onsetRange':
        one(value, key, c, range);
        return CHOICE;
      case 'onsetString':
        string(value, key, c);
        return CHOICE;
      case 'abatementDateTime':
        dateTime(value, key, c);
        return 4 | (CHOICE << 1);
      case 'abatementAge':
        one(value, key, c, age);
        return 4 | (CHOICE << 1);
      case 'abatementBoolean':
        boolean(value, key, c);
        return 4 | (CHOICE << 1);
      case 'abatementPeriod':
        one(value, key, c, period);
        return 4 | (CHOICE << 1);
      case 'abatementRange':
        one(value, key, c, range);
        return 4 | (CHOICE << 1);
      case 'abatementString':
        string(value, key, c);
        return 4 | (CHOICE << 1);
      case 'assertedDate':
        return dateTime(value, key, c);
      case 'asserter':
        one(value, key, c, reference);
        return targets(value, key, c, asserterTargets);
      case 'stage':
        return one(value, key, c, conditionStage);
      case 'evidence':
        return many(value, key, c, conditionEvidence);
      case 'note':
        return many(value, key, c, annotation);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (seen & 12) {
      if (!(
        fhirpath.choice($this, 'abatement') === undefined ||
        ($this.abatementBoolean === undefined && $this._abatementBoolean === undefined) ||
        $this.abatementBoolean !== true ||
        ($this.clinicalStatus === undefined && $this._clinicalStatus === undefined) ||
        $this.clinicalStatus === 'resolved' ||
        $this.clinicalStatus === 'remission' ||
        $this.clinicalStatus === 'inactive'
      ))
        broken(
          c,
          'con-4',
          'If condition is abated, then clinicalStatus must be either inactive, resolved, or remission',
        );
    }
    if (!(
      (($this.verificationStatus !== undefined || $this._verificationStatus !== undefined) &&
        $this.verificationStatus === 'entered-in-error') ||
      $this.clinicalStatus !== undefined ||
      $this._clinicalStatus !== undefined
    ))
      broken(
        c,
        'con-3',
        'Condition.clinicalStatus SHALL be present if verificationStatus is not entered-in-error',
      );
  },
  base: () => domainResource,
});

const stageAssessmentTargets: Targets = [['ClinicalImpression'], ['DiagnosticReport'], ['Observation']];

export const conditionStage: Shape = /* @__PURE__ */ shape({
  id: 'Condition.stage',
  profile: 'http://hl7.org/fhir/StructureDefinition/Condition',
  property(key, value, c, object) {
    switch (key) {
      case 'summary':
        return one(value, key, c, codeableConcept);
      case 'assessment':
        many(value, key, c, reference);
        return targets(value, key, c, stageAssessmentTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!($this.summary !== undefined || fhirpath.list($this.assessment).length > 0))
      broken(c, 'con-1', 'Stage SHALL have summary or assessment');
  },
});

export const conditionEvidence: Shape = /* @__PURE__ */ shape({
  id: 'Condition.evidence',
  profile: 'http://hl7.org/fhir/StructureDefinition/Condition',
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        return many(value, key, c, codeableConcept);
      case 'detail':
        return many(value, key, c, reference);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!(fhirpath.list($this.code).length > 0 || fhirpath.list($this.detail).length > 0))
      broken(c, 'con-2', 'evidence SHALL have code or details');
  },
});

/** Checks a value against Condition (http://hl7.org/fhir/StructureDefinition/Condition). */
export const validateCondition = /* @__PURE__ */ validator<Condition>(condition, 'gpconnect-api', () => ({
  element,
  types: [
    clinicalImpression,
    diagnosticReport,
    encounter,
    episodeOfCare,
    group,
    observation,
    patient,
    practitioner,
    relatedPerson,
  ],
}));

/** Whether a value is valid by Condition. */
export function isCondition(value: unknown): value is Condition {
  return validateCondition(value, { maxIssues: 1 }).valid;
}
