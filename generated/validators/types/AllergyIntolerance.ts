// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/AllergyIntolerance
import {
  allergyClinicalStatusCodes,
  allergyIntoleranceCategoryCodes,
  allergyIntoleranceCriticalityCodes,
  allergyIntoleranceTypeCodes,
  allergyVerificationStatusCodes,
  reactionEventSeverityCodes,
} from '../valuesets.js';
import { age } from './Age.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { AllergyIntolerance } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  invariant,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const allergyIntolerance: Shape = /* @__PURE__ */ resourceType('AllergyIntolerance', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    clinicalStatus: coded(allergyClinicalStatusCodes),
    verificationStatus: required(coded(allergyVerificationStatusCodes)),
    type: coded(allergyIntoleranceTypeCodes),
    category: repeated(coded(allergyIntoleranceCategoryCodes)),
    criticality: coded(allergyIntoleranceCriticalityCodes),
    code: object(codeableConcept),
    patient: required(checked(object(reference), targets(['Patient']))),
    'onset[x]': choice({
      DateTime: dateTime,
      Age: object(age),
      Period: object(period),
      Range: object(range),
      String: string,
    }),
    assertedDate: dateTime,
    recorder: checked(object(reference), targets(['Patient'], ['Practitioner'])),
    asserter: checked(object(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
    lastOccurrence: dateTime,
    note: array(annotation),
    reaction: array(allergyIntoleranceReaction),
  },
  invariants: [
    invariant(
      'ait-1',
      'AllergyIntolerance.clinicalStatus SHALL be present if verificationStatus is not entered-in-error.',
      ($this, c, has) =>
        ((has & 2) /* verificationStatus */ !== 0 && $this.verificationStatus === 'entered-in-error') ||
        (has & 1) /* clinicalStatus */ !== 0,
      ['clinicalStatus', 'verificationStatus'],
      true,
    ),
    invariant(
      'ait-2',
      'AllergyIntolerance.clinicalStatus SHALL NOT be present if verification Status is entered-in-error',
      ($this, c, has) =>
        ((has & 1) /* verificationStatus */ !== 0 && $this.verificationStatus !== 'entered-in-error') ||
        (has & 2) /* clinicalStatus */ === 0,
      ['verificationStatus', 'clinicalStatus'],
    ),
  ],
}));

export const allergyIntoleranceReaction: Shape = /* @__PURE__ */ elementOf(
  allergyIntolerance,
  'reaction',
  () => ({
    base: backboneElement,
    properties: {
      substance: object(codeableConcept),
      manifestation: required(array(codeableConcept)),
      description: string,
      onset: dateTime,
      severity: coded(reactionEventSeverityCodes),
      exposureRoute: object(codeableConcept),
      note: array(annotation),
    },
  }),
);

/** Checks a value against AllergyIntolerance (http://hl7.org/fhir/StructureDefinition/AllergyIntolerance). */
export const validateAllergyIntolerance: Validator<AllergyIntolerance> =
  /* @__PURE__ */ validator<AllergyIntolerance>(allergyIntolerance, 'gpconnect-api', () => ({
    element,
    types: [organization, patient, practitioner, relatedPerson],
  }));

/** True if a value is valid by AllergyIntolerance. */
export function isAllergyIntolerance(value: unknown): value is AllergyIntolerance {
  return validateAllergyIntolerance(value, VERDICT_ONLY).valid;
}
