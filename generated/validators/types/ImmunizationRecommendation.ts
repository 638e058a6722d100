// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ImmunizationRecommendation
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
import {
  VERDICT_ONLY,
  array,
  checked,
  dateTime,
  elementOf,
  invariant,
  object,
  positiveInt,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const immunizationRecommendation: Shape = /* @__PURE__ */ resourceType(
  'ImmunizationRecommendation',
  () => ({
    base: domainResource,
    properties: {
      identifier: array(identifier),
      patient: required(checked(object(reference), targets(['Patient']))),
      recommendation: required(array(immunizationRecommendationRecommendation)),
    },
  }),
);

export const immunizationRecommendationRecommendation: Shape = /* @__PURE__ */ elementOf(
  immunizationRecommendation,
  'recommendation',
  () => ({
    base: backboneElement,
    properties: {
      date: required(dateTime),
      vaccineCode: object(codeableConcept),
      targetDisease: object(codeableConcept),
      doseNumber: positiveInt,
      forecastStatus: required(object(codeableConcept)),
      dateCriterion: array(immunizationRecommendationRecommendationDateCriterion),
      protocol: object(immunizationRecommendationRecommendationProtocol),
      supportingImmunization: checked(array(reference), targets(['Immunization'])),
      supportingPatientInformation: checked(
        array(reference),
        targets(['AllergyIntolerance'], ['Observation']),
      ),
    },
    invariants: [
      invariant(
        'imr-1',
        'One of vaccineCode or targetDisease SHALL be present',
        ($this, c, has) => (has & 1) /* vaccineCode */ !== 0 || (has & 2) /* targetDisease */ !== 0,
        ['vaccineCode', 'targetDisease'],
        true,
      ),
    ],
  }),
);

export const immunizationRecommendationRecommendationDateCriterion: Shape = /* @__PURE__ */ elementOf(
  immunizationRecommendation,
  'recommendation.dateCriterion',
  () => ({
    base: backboneElement,
    properties: {
      code: required(object(codeableConcept)),
      value: required(dateTime),
    },
  }),
);

export const immunizationRecommendationRecommendationProtocol: Shape = /* @__PURE__ */ elementOf(
  immunizationRecommendation,
  'recommendation.protocol',
  () => ({
    base: backboneElement,
    properties: {
      doseSequence: positiveInt,
      description: string,
      authority: checked(object(reference), targets(['Organization'])),
      series: string,
    },
  }),
);

/** Checks a value against ImmunizationRecommendation (http://hl7.org/fhir/StructureDefinition/ImmunizationRecommendation). */
export const validateImmunizationRecommendation: Validator<ImmunizationRecommendation> =
  /* @__PURE__ */ validator<ImmunizationRecommendation>(immunizationRecommendation, 'gpconnect-api', () => ({
    element,
    types: [allergyIntolerance, immunization, observation, organization, patient],
  }));

/** True if a value is valid by ImmunizationRecommendation. */
export function isImmunizationRecommendation(value: unknown): value is ImmunizationRecommendation {
  return validateImmunizationRecommendation(value, VERDICT_ONLY).valid;
}
