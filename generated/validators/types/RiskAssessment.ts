// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/RiskAssessment
import { observationStatusCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import type { RiskAssessment } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  constrained,
  dateTime,
  decimal,
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

export const riskAssessment: Shape = /* @__PURE__ */ resourceType('RiskAssessment', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    basedOn: checked(object(reference), targets()),
    parent: checked(object(reference), targets()),
    status: required(coded(observationStatusCodes)),
    method: object(codeableConcept),
    code: object(codeableConcept),
    subject: checked(object(reference), targets(['Group'], ['Patient'])),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'occurrence[x]': choice({ DateTime: dateTime, Period: object(period) }),
    condition: checked(object(reference), targets(['Condition'])),
    performer: checked(object(reference), targets(['Device'], ['Practitioner'])),
    'reason[x]': choice({
      CodeableConcept: object(codeableConcept),
      Reference: checked(object(reference), targets()),
    }),
    basis: checked(array(reference), targets()),
    prediction: array(riskAssessmentPrediction),
    mitigation: string,
    comment: string,
  },
}));

export const riskAssessmentPrediction: Shape = /* @__PURE__ */ elementOf(
  riskAssessment,
  'prediction',
  () => ({
    base: backboneElement,
    properties: {
      outcome: required(object(codeableConcept)),
      'probability[x]': choice({
        Decimal: checked(
          decimal,
          constrained(invariant('ras-1', 'low and high must be percentages, if present', ($this) => true)),
        ),
        Range: checked(
          object(range),
          constrained(
            invariant(
              'ras-1',
              'low and high must be percentages, if present',
              ($this) =>
                ($this.low === undefined ||
                  ($this.low?.code === '%' && $this.low?.system === 'http://unitsofmeasure.org')) &&
                ($this.high === undefined ||
                  ($this.high?.code === '%' && $this.high?.system === 'http://unitsofmeasure.org')),
            ),
          ),
        ),
      }),
      qualitativeRisk: object(codeableConcept),
      relativeRisk: decimal,
      'when[x]': choice({ Period: object(period), Range: object(range) }),
      rationale: string,
    },
    invariants: [
      invariant(
        'ras-2',
        'Must be <= 100',
        ($this) =>
          !(
            $this.probabilityRange === undefined ||
            $this.probabilityDecimal !== undefined ||
            $this._probabilityDecimal !== undefined
          ) || fhirpath.asNumber($this.probabilityDecimal) <= 100,
      ),
    ],
  }),
);

/** Checks a value against RiskAssessment (http://hl7.org/fhir/StructureDefinition/RiskAssessment). */
export const validateRiskAssessment: Validator<RiskAssessment> = /* @__PURE__ */ validator<RiskAssessment>(
  riskAssessment,
  'gpconnect-api',
  () => ({
    element,
    types: [condition, device, encounter, episodeOfCare, group, organization, patient, practitioner],
  }),
);

/** True if a value is valid by RiskAssessment. */
export function isRiskAssessment(value: unknown): value is RiskAssessment {
  return validateRiskAssessment(value, VERDICT_ONLY).valid;
}
