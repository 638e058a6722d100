// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Observation
import {
  CHOICE,
  boolean,
  boundCode,
  boundConcept,
  broken,
  code,
  dateTime,
  instant,
  many,
  one,
  shape,
  string,
  targets,
  time,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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

const basedOnTargets: Targets = [
  ['CarePlan'],
  ['DeviceRequest'],
  ['ImmunizationRecommendation'],
  ['MedicationRequest'],
  ['NutritionOrder'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const subjectTargets: Targets = [['Device'], ['Group'], ['Location'], ['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const performerTargets: Targets = [['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']];

const specimenTargets: Targets = [['Specimen']];

const deviceTargets: Targets = [['Device'], ['DeviceMetric']];

export const observation: Shape = /* @__PURE__ */ shape({
  id: 'Observation',
  profile: 'http://hl7.org/fhir/StructureDefinition/Observation',
  type: 'Observation',
  elements: ['contained', 'status', 'code', 'value[x]', 'component', 'dataAbsentReason'],
  required: 6,
  choices: ['effective[x]', 'value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'basedOn':
        many(value, key, c, reference);
        return targets(value, key, c, basedOnTargets);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, observationStatusCodes, 'required');
        return 2;
      case 'category':
        return many(value, key, c, codeableConcept);
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
        many(value, key, c, reference);
        return targets(value, key, c, performerTargets);
      case 'valueQuantity':
        one(value, key, c, quantity);
        return 8 | (CHOICE << 1);
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        return 8 | (CHOICE << 1);
      case 'valueString':
        string(value, key, c);
        return 8 | (CHOICE << 1);
      case 'valueBoolean':
        boolean(value, key, c);
        return 8 | (CHOICE << 1);
      case 'valueRange':
        one(value, key, c, range);
        return 8 | (CHOICE << 1);
      case 'valueRatio':
        one(value, key, c, ratio);
        return 8 | (CHOICE << 1);
      case 'valueSampledData':
        one(value, key, c, sampledData);
        return 8 | (CHOICE << 1);
      case 'valueAttachment':
        one(value, key, c, attachment);
        return 8 | (CHOICE << 1);
      case 'valueTime':
        time(value, key, c);
        return 8 | (CHOICE << 1);
      case 'valueDateTime':
        dateTime(value, key, c);
        return 8 | (CHOICE << 1);
      case 'valuePeriod':
        one(value, key, c, period);
        return 8 | (CHOICE << 1);
      case 'dataAbsentReason':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, observationValueabsentreasonCodes, 'extensible');
        return 32;
      case 'interpretation':
        one(value, key, c, codeableConcept);
        return boundConcept(value, key, c, observationInterpretationCodes, 'extensible');
      case 'comment':
        return string(value, key, c);
      case 'bodySite':
      case 'method':
        return one(value, key, c, codeableConcept);
      case 'specimen':
        one(value, key, c, reference);
        return targets(value, key, c, specimenTargets);
      case 'device':
        one(value, key, c, reference);
        return targets(value, key, c, deviceTargets);
      case 'referenceRange':
        return many(value, key, c, observationReferenceRange);
      case 'related':
        return many(value, key, c, observationRelated);
      case 'component':
        many(value, key, c, observationComponent);
        return 16;
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  when: 60,
  invariants($this: any, c, seen) {
    if (seen & 28) {
      if (!(
        fhirpath.choice($this, 'value') === undefined ||
        !(
          $this.code !== undefined &&
          fhirpath.subsetOf(
            fhirpath.flat($this.code),
            fhirpath.collect(fhirpath.list($this.component), (component: any) => component?.code),
          )
        )
      ))
        broken(
          c,
          'obs-7',
          'If code is the same as a component code then the value element associated with the code SHALL NOT be present',
        );
    }
    if (seen & 40) {
      if (!($this.dataAbsentReason === undefined || fhirpath.choice($this, 'value') === undefined))
        broken(c, 'obs-6', 'dataAbsentReason SHALL only be present if Observation.value[x] is not present');
    }
  },
  base: () => domainResource,
});

export const observationReferenceRange: Shape = /* @__PURE__ */ shape({
  id: 'Observation.referenceRange',
  profile: 'http://hl7.org/fhir/StructureDefinition/Observation',
  property(key, value, c, object) {
    switch (key) {
      case 'low':
      case 'high':
        return one(value, key, c, simpleQuantity);
      case 'type':
        one(value, key, c, codeableConcept);
        return boundConcept(value, key, c, referencerangeMeaningCodes, 'extensible');
      case 'appliesTo':
        return many(value, key, c, codeableConcept);
      case 'age':
        return one(value, key, c, range);
      case 'text':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!(
      $this.low !== undefined ||
      $this.high !== undefined ||
      $this.text !== undefined ||
      $this._text !== undefined
    ))
      broken(c, 'obs-3', 'Must have at least a low or a high or text');
  },
});

const relatedTargetTargets: Targets = [['Observation'], ['QuestionnaireResponse'], ['Sequence']];

export const observationRelated: Shape = /* @__PURE__ */ shape({
  id: 'Observation.related',
  profile: 'http://hl7.org/fhir/StructureDefinition/Observation',
  elements: ['target'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        return boundCode(value, key, c, observationRelationshiptypesCodes, 'required');
      case 'target':
        one(value, key, c, reference);
        targets(value, key, c, relatedTargetTargets);
        return 1;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const observationComponent: Shape = /* @__PURE__ */ shape({
  id: 'Observation.component',
  profile: 'http://hl7.org/fhir/StructureDefinition/Observation',
  elements: ['code'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        one(value, key, c, codeableConcept);
        return 1;
      case 'valueQuantity':
        one(value, key, c, quantity);
        return CHOICE;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        return CHOICE;
      case 'valueString':
        string(value, key, c);
        return CHOICE;
      case 'valueRange':
        one(value, key, c, range);
        return CHOICE;
      case 'valueRatio':
        one(value, key, c, ratio);
        return CHOICE;
      case 'valueSampledData':
        one(value, key, c, sampledData);
        return CHOICE;
      case 'valueAttachment':
        one(value, key, c, attachment);
        return CHOICE;
      case 'valueTime':
        time(value, key, c);
        return CHOICE;
      case 'valueDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'valuePeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'dataAbsentReason':
        one(value, key, c, codeableConcept);
        return boundConcept(value, key, c, observationValueabsentreasonCodes, 'extensible');
      case 'interpretation':
        one(value, key, c, codeableConcept);
        return boundConcept(value, key, c, observationInterpretationCodes, 'extensible');
      case 'referenceRange':
        return many(value, key, c, observationReferenceRange);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Observation (http://hl7.org/fhir/StructureDefinition/Observation). */
export const validateObservation = /* @__PURE__ */ validator<Observation>(
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

/** Whether a value is valid by Observation. */
export function isObservation(value: unknown): value is Observation {
  return validateObservation(value, { maxIssues: 1 }).valid;
}
