// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Condition
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
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Condition } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  invariant,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const condition: Shape = /* @__PURE__ */ resourceType('Condition', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    clinicalStatus: coded(conditionClinicalCodes),
    verificationStatus: coded(conditionVerStatusCodes),
    category: array(codeableConcept),
    severity: object(codeableConcept),
    code: object(codeableConcept),
    bodySite: array(codeableConcept),
    subject: required(checked(object(reference), targets(['Group'], ['Patient']))),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'onset[x]': choice({
      DateTime: dateTime,
      Age: object(age),
      Period: object(period),
      Range: object(range),
      String: string,
    }),
    'abatement[x]': choice({
      DateTime: dateTime,
      Age: object(age),
      Boolean: boolean,
      Period: object(period),
      Range: object(range),
      String: string,
    }),
    assertedDate: dateTime,
    asserter: checked(object(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
    stage: object(conditionStage),
    evidence: array(conditionEvidence),
    note: array(annotation),
  },
  invariants: [
    invariant(
      'con-4',
      'If condition is abated, then clinicalStatus must be either inactive, resolved, or remission',
      ($this) =>
        fhirpath.choice($this, 'abatement') === undefined ||
        ($this.abatementBoolean === undefined && $this._abatementBoolean === undefined) ||
        $this.abatementBoolean === false ||
        $this.clinicalStatus === 'resolved' ||
        $this.clinicalStatus === 'remission' ||
        $this.clinicalStatus === 'inactive',
      ['abatement[x]', 'clinicalStatus'],
    ),
    invariant(
      'con-3',
      'Condition.clinicalStatus SHALL be present if verificationStatus is not entered-in-error',
      ($this, c, has) =>
        ((has & 2) /* verificationStatus */ !== 0 && $this.verificationStatus === 'entered-in-error') ||
        (has & 1) /* clinicalStatus */ !== 0,
      ['clinicalStatus', 'verificationStatus'],
      true,
    ),
  ],
}));

export const conditionStageCon1 = /* @__PURE__ */ invariant(
  'con-1',
  'Stage SHALL have summary or assessment',
  ($this, c, has) => (has & 1) /* summary */ !== 0 || (has & 2) /* assessment */ !== 0,
  ['summary', 'assessment'],
  true,
);

export const conditionStage: Shape = /* @__PURE__ */ elementOf(condition, 'stage', () => ({
  base: backboneElement,
  properties: {
    summary: object(codeableConcept),
    assessment: checked(
      array(reference),
      targets(['ClinicalImpression'], ['DiagnosticReport'], ['Observation']),
    ),
  },
  invariants: [conditionStageCon1],
}));

export const conditionEvidenceCon2 = /* @__PURE__ */ invariant(
  'con-2',
  'evidence SHALL have code or details',
  ($this, c, has) => (has & 1) /* code */ !== 0 || (has & 2) /* detail */ !== 0,
  ['code', 'detail'],
  true,
);

export const conditionEvidence: Shape = /* @__PURE__ */ elementOf(condition, 'evidence', () => ({
  base: backboneElement,
  properties: {
    code: array(codeableConcept),
    detail: checked(array(reference), targets()),
  },
  invariants: [conditionEvidenceCon2],
}));

/** Checks a value against Condition (http://hl7.org/fhir/StructureDefinition/Condition). */
export const validateCondition: Validator<Condition> = /* @__PURE__ */ validator<Condition>(
  condition,
  'gpconnect-api',
  () => ({
    element,
    types: [
      clinicalImpression,
      diagnosticReport,
      encounter,
      episodeOfCare,
      group,
      observation,
      organization,
      patient,
      practitioner,
      relatedPerson,
    ],
  }),
);

/** True if a value is valid by Condition. */
export function isCondition(value: unknown): value is Condition {
  return validateCondition(value, VERDICT_ONLY).valid;
}
