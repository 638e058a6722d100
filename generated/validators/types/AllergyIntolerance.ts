// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/AllergyIntolerance
import {
  CHOICE,
  boundCode,
  broken,
  code,
  dateTime,
  many,
  one,
  primitives,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { AllergyIntolerance } from 'fhir/r3.js';

const patientTargets: Targets = [['Patient']];

const recorderTargets: Targets = [['Patient'], ['Practitioner']];

const asserterTargets: Targets = [['Patient'], ['Practitioner'], ['RelatedPerson']];

export const allergyIntolerance: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance',
  profile: 'http://hl7.org/fhir/StructureDefinition/AllergyIntolerance',
  type: 'AllergyIntolerance',
  elements: ['contained', 'verificationStatus', 'patient', 'clinicalStatus'],
  required: 6,
  choices: ['onset[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'clinicalStatus':
        code(value, key, c);
        boundCode(value, key, c, allergyClinicalStatusCodes, 'required');
        return 8;
      case 'verificationStatus':
        code(value, key, c);
        boundCode(value, key, c, allergyVerificationStatusCodes, 'required');
        return 2;
      case 'type':
        code(value, key, c);
        return boundCode(value, key, c, allergyIntoleranceTypeCodes, 'required');
      case 'category':
        primitives(value, key, c, object, code);
        return boundCode(value, key, c, allergyIntoleranceCategoryCodes, 'required');
      case 'criticality':
        code(value, key, c);
        return boundCode(value, key, c, allergyIntoleranceCriticalityCodes, 'required');
      case 'code':
        return one(value, key, c, codeableConcept);
      case 'patient':
        one(value, key, c, reference);
        targets(value, key, c, patientTargets);
        return 4;
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
      case 'assertedDate':
      case 'lastOccurrence':
        return dateTime(value, key, c);
      case 'recorder':
        one(value, key, c, reference);
        return targets(value, key, c, recorderTargets);
      case 'asserter':
        one(value, key, c, reference);
        return targets(value, key, c, asserterTargets);
      case 'note':
        return many(value, key, c, annotation);
      case 'reaction':
        return many(value, key, c, allergyIntoleranceReaction);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (!(
      (($this.verificationStatus !== undefined || $this._verificationStatus !== undefined) &&
        $this.verificationStatus === 'entered-in-error') ||
      $this.clinicalStatus !== undefined ||
      $this._clinicalStatus !== undefined
    ))
      broken(
        c,
        'ait-1',
        'AllergyIntolerance.clinicalStatus SHALL be present if verificationStatus is not entered-in-error.',
      );
    if (seen & 10) {
      if (!(
        $this.verificationStatus !== 'entered-in-error' ||
        ($this.clinicalStatus === undefined && $this._clinicalStatus === undefined)
      ))
        broken(
          c,
          'ait-2',
          'AllergyIntolerance.clinicalStatus SHALL NOT be present if verification Status is entered-in-error',
        );
    }
  },
  base: () => domainResource,
});

export const allergyIntoleranceReaction: Shape = /* @__PURE__ */ shape({
  id: 'AllergyIntolerance.reaction',
  profile: 'http://hl7.org/fhir/StructureDefinition/AllergyIntolerance',
  elements: ['manifestation'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'substance':
      case 'exposureRoute':
        return one(value, key, c, codeableConcept);
      case 'manifestation':
        many(value, key, c, codeableConcept);
        return 1;
      case 'description':
        return string(value, key, c);
      case 'onset':
        return dateTime(value, key, c);
      case 'severity':
        code(value, key, c);
        return boundCode(value, key, c, reactionEventSeverityCodes, 'required');
      case 'note':
        return many(value, key, c, annotation);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against AllergyIntolerance (http://hl7.org/fhir/StructureDefinition/AllergyIntolerance). */
export const validateAllergyIntolerance = /* @__PURE__ */ validator<AllergyIntolerance>(
  allergyIntolerance,
  'gpconnect-api',
  () => ({
    element,
    types: [patient, practitioner, relatedPerson],
  }),
);

/** Whether a value is valid by AllergyIntolerance. */
export function isAllergyIntolerance(value: unknown): value is AllergyIntolerance {
  return validateAllergyIntolerance(value, { maxIssues: 1 }).valid;
}
