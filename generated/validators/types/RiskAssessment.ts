// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/RiskAssessment
import {
  checked,
  choice,
  coded,
  constrained,
  dateTime,
  decimal,
  elementOf,
  invariant,
  many,
  one,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import type { RiskAssessment } from 'fhir/r3.js';

export const riskAssessment: Shape = /* @__PURE__ */ resourceType('RiskAssessment', () => ({
  base: domainResource,
  properties: {
    identifier: one(identifier),
    basedOn: one(reference),
    parent: one(reference),
    status: required(coded(observationStatusCodes)),
    method: one(codeableConcept),
    code: one(codeableConcept),
    subject: checked(one(reference), targets(['Group'], ['Patient'])),
    context: checked(one(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'occurrence[x]': choice({ DateTime: dateTime, Period: one(period) }),
    condition: checked(one(reference), targets(['Condition'])),
    performer: checked(one(reference), targets(['Device'], ['Practitioner'])),
    'reason[x]': choice({ CodeableConcept: one(codeableConcept), Reference: one(reference) }),
    basis: many(reference),
    prediction: many(riskAssessmentPrediction),
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
      outcome: required(one(codeableConcept)),
      'probability[x]': choice({
        Decimal: checked(
          decimal,
          constrained(invariant('ras-1', 'low and high must be percentages, if present', ($this) => true)),
        ),
        Range: checked(
          one(range),
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
      qualitativeRisk: one(codeableConcept),
      relativeRisk: decimal,
      'when[x]': choice({ Period: one(period), Range: one(range) }),
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
export const validateRiskAssessment = /* @__PURE__ */ validator<RiskAssessment>(
  riskAssessment,
  'gpconnect-api',
  () => ({
    element,
    types: [condition, device, encounter, episodeOfCare, group, patient, practitioner],
  }),
);

/** Whether a value is valid by RiskAssessment. */
export function isRiskAssessment(value: unknown): value is RiskAssessment {
  return validateRiskAssessment(value, { maxIssues: 1 }).valid;
}
