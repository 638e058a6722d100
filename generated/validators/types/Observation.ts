// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Observation
import {
  observationInterpretationCodes,
  observationRelationshiptypesCodes,
  observationStatusCodes,
  observationValueabsentreasonCodes,
  referencerangeMeaningCodes,
} from '../valuesets.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { carePlan } from './CarePlan.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { deviceMetric } from './DeviceMetric.js';
import { deviceRequest } from './DeviceRequest.js';
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
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedureRequest } from './ProcedureRequest.js';
import { quantity } from './Quantity.js';
import { questionnaireResponse } from './QuestionnaireResponse.js';
import { range } from './Range.js';
import { ratio } from './Ratio.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import { sampledData } from './SampledData.js';
import { sequence } from './Sequence.js';
import { simpleQuantity } from './SimpleQuantity.js';
import type { Observation } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  instant,
  invariant,
  object,
  required,
  resourceType,
  string,
  targets,
  time,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const observation: Shape = /* @__PURE__ */ resourceType('Observation', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    basedOn: checked(
      array(reference),
      targets(
        ['CarePlan'],
        ['DeviceRequest'],
        ['ImmunizationRecommendation'],
        ['MedicationRequest'],
        ['NutritionOrder'],
        ['ProcedureRequest'],
        ['ReferralRequest'],
      ),
    ),
    status: required(coded(observationStatusCodes)),
    category: array(codeableConcept),
    code: required(object(codeableConcept)),
    subject: checked(object(reference), targets(['Device'], ['Group'], ['Location'], ['Patient'])),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'effective[x]': choice({ DateTime: dateTime, Period: object(period) }),
    issued: instant,
    performer: checked(
      array(reference),
      targets(['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    'value[x]': choice({
      Quantity: object(quantity),
      CodeableConcept: object(codeableConcept),
      String: string,
      Boolean: boolean,
      Range: object(range),
      Ratio: object(ratio),
      SampledData: object(sampledData),
      Attachment: object(attachment),
      Time: time,
      DateTime: dateTime,
      Period: object(period),
    }),
    dataAbsentReason: checked(
      object(codeableConcept),
      boundConcept(observationValueabsentreasonCodes, EXTENSIBLE),
    ),
    interpretation: checked(
      object(codeableConcept),
      boundConcept(observationInterpretationCodes, EXTENSIBLE),
    ),
    comment: string,
    bodySite: object(codeableConcept),
    method: object(codeableConcept),
    specimen: checked(object(reference), targets(['Specimen'])),
    device: checked(object(reference), targets(['Device'], ['DeviceMetric'])),
    referenceRange: array(observationReferenceRange),
    related: array(observationRelated),
    component: array(observationComponent),
  },
  invariants: [
    invariant(
      'obs-7',
      'If code is the same as a component code then the value element associated with the code SHALL NOT be present',
      ($this, c, has) =>
        fhirpath.choice($this, 'value') === undefined ||
        !(
          (has & 2) /* code */ === 0 ||
          fhirpath.subsetOf(
            fhirpath.flat($this.code),
            fhirpath.collect(fhirpath.list($this.component), (component: any) => component?.code),
          )
        ),
      ['value[x]', 'code', 'component'],
    ),
    invariant(
      'obs-6',
      'dataAbsentReason SHALL only be present if Observation.value[x] is not present',
      ($this, c, has) =>
        (has & 1) /* dataAbsentReason */ === 0 || fhirpath.choice($this, 'value') === undefined,
      ['dataAbsentReason', 'value[x]'],
    ),
  ],
}));

export const observationReferenceRangeObs3 = /* @__PURE__ */ invariant(
  'obs-3',
  'Must have at least a low or a high or text',
  ($this, c, has) => (has & 1) /* low */ !== 0 || (has & 2) /* high */ !== 0 || (has & 4) /* text */ !== 0,
  ['low', 'high', 'text'],
  true,
);

export const observationReferenceRange: Shape = /* @__PURE__ */ elementOf(
  observation,
  'referenceRange',
  () => ({
    base: backboneElement,
    properties: {
      low: object(simpleQuantity),
      high: object(simpleQuantity),
      type: checked(object(codeableConcept), boundConcept(referencerangeMeaningCodes, EXTENSIBLE)),
      appliesTo: array(codeableConcept),
      age: object(range),
      text: string,
    },
    invariants: [observationReferenceRangeObs3],
  }),
);

export const observationRelated: Shape = /* @__PURE__ */ elementOf(observation, 'related', () => ({
  base: backboneElement,
  properties: {
    type: coded(observationRelationshiptypesCodes),
    target: required(
      checked(object(reference), targets(['Observation'], ['QuestionnaireResponse'], ['Sequence'])),
    ),
  },
}));

export const observationComponent: Shape = /* @__PURE__ */ elementOf(observation, 'component', () => ({
  base: backboneElement,
  properties: {
    code: required(object(codeableConcept)),
    'value[x]': choice({
      Quantity: object(quantity),
      CodeableConcept: object(codeableConcept),
      String: string,
      Range: object(range),
      Ratio: object(ratio),
      SampledData: object(sampledData),
      Attachment: object(attachment),
      Time: time,
      DateTime: dateTime,
      Period: object(period),
    }),
    dataAbsentReason: checked(
      object(codeableConcept),
      boundConcept(observationValueabsentreasonCodes, EXTENSIBLE),
    ),
    interpretation: checked(
      object(codeableConcept),
      boundConcept(observationInterpretationCodes, EXTENSIBLE),
    ),
    referenceRange: array(observationReferenceRange),
  },
}));

/** Checks a value against Observation (http://hl7.org/fhir/StructureDefinition/Observation). */
export const validateObservation: Validator<Observation> = /* @__PURE__ */ validator<Observation>(
  observation,
  'gpconnect-api',
  () => ({
    element,
    types: [
      carePlan,
      device,
      deviceMetric,
      deviceRequest,
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
      questionnaireResponse,
      referralRequest,
      relatedPerson,
      sequence,
    ],
  }),
);

/** True if a value is valid by Observation. */
export function isObservation(value: unknown): value is Observation {
  return validateObservation(value, VERDICT_ONLY).valid;
}
