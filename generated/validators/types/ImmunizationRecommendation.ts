// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ImmunizationRecommendation
import {
  broken,
  dateTime,
  many,
  one,
  positiveInt,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { allergyIntolerance } from './AllergyIntolerance.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { immunization } from './Immunization.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { reference } from './Reference.js';
import type { ImmunizationRecommendation } from 'fhir/r3.js';

const patientTargets: Targets = [['Patient']];

export const immunizationRecommendation: Shape = /* @__PURE__ */ shape({
  id: 'ImmunizationRecommendation',
  profile: 'http://hl7.org/fhir/StructureDefinition/ImmunizationRecommendation',
  type: 'ImmunizationRecommendation',
  elements: ['contained', 'patient', 'recommendation'],
  required: 6,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'patient':
        one(value, key, c, reference);
        targets(value, key, c, patientTargets);
        return 2;
      case 'recommendation':
        many(value, key, c, immunizationRecommendationRecommendation);
        return 4;
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const recommendationSupportingImmunizationTargets: Targets = [['Immunization']];

const recommendationSupportingPatientInformationTargets: Targets = [['AllergyIntolerance'], ['Observation']];

export const immunizationRecommendationRecommendation: Shape = /* @__PURE__ */ shape({
  id: 'ImmunizationRecommendation.recommendation',
  profile: 'http://hl7.org/fhir/StructureDefinition/ImmunizationRecommendation',
  elements: ['date', 'forecastStatus'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'date':
        dateTime(value, key, c);
        return 1;
      case 'vaccineCode':
      case 'targetDisease':
        return one(value, key, c, codeableConcept);
      case 'doseNumber':
        return positiveInt(value, key, c);
      case 'forecastStatus':
        one(value, key, c, codeableConcept);
        return 2;
      case 'dateCriterion':
        return many(value, key, c, immunizationRecommendationRecommendationDateCriterion);
      case 'protocol':
        return one(value, key, c, immunizationRecommendationRecommendationProtocol);
      case 'supportingImmunization':
        many(value, key, c, reference);
        return targets(value, key, c, recommendationSupportingImmunizationTargets);
      case 'supportingPatientInformation':
        many(value, key, c, reference);
        return targets(value, key, c, recommendationSupportingPatientInformationTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!($this.vaccineCode !== undefined || $this.targetDisease !== undefined))
      broken(c, 'imr-1', 'One of vaccineCode or targetDisease SHALL be present');
  },
});

export const immunizationRecommendationRecommendationDateCriterion: Shape = /* @__PURE__ */ shape({
  id: 'ImmunizationRecommendation.recommendation.dateCriterion',
  profile: 'http://hl7.org/fhir/StructureDefinition/ImmunizationRecommendation',
  elements: ['code', 'value'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        one(value, key, c, codeableConcept);
        return 1;
      case 'value':
        dateTime(value, key, c);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const recommendationProtocolAuthorityTargets: Targets = [['Organization']];

export const immunizationRecommendationRecommendationProtocol: Shape = /* @__PURE__ */ shape({
  id: 'ImmunizationRecommendation.recommendation.protocol',
  profile: 'http://hl7.org/fhir/StructureDefinition/ImmunizationRecommendation',
  property(key, value, c, object) {
    switch (key) {
      case 'doseSequence':
        return positiveInt(value, key, c);
      case 'description':
      case 'series':
        return string(value, key, c);
      case 'authority':
        one(value, key, c, reference);
        return targets(value, key, c, recommendationProtocolAuthorityTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against ImmunizationRecommendation (http://hl7.org/fhir/StructureDefinition/ImmunizationRecommendation). */
export const validateImmunizationRecommendation = /* @__PURE__ */ validator<ImmunizationRecommendation>(
  immunizationRecommendation,
  'gpconnect-api',
  () => ({
    element,
    types: [allergyIntolerance, immunization, observation, organization, patient],
  }),
);

/** Whether a value is valid by ImmunizationRecommendation. */
export function isImmunizationRecommendation(value: unknown): value is ImmunizationRecommendation {
  return validateImmunizationRecommendation(value, { maxIssues: 1 }).valid;
}
