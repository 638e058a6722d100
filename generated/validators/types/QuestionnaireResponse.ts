// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse
import {
  CHOICE,
  boolean,
  boundCode,
  broken,
  code,
  date,
  dateTime,
  decimal,
  integer,
  many,
  one,
  shape,
  string,
  targets,
  time,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { questionnaireAnswersStatusCodes } from '../valuesets.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { carePlan } from './CarePlan.js';
import { coding } from './Coding.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { identifier } from './Identifier.js';
import { observation } from './Observation.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { procedureRequest } from './ProcedureRequest.js';
import { quantity } from './Quantity.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import type { QuestionnaireResponse } from 'fhir/r3.js';

const basedOnTargets: Targets = [['CarePlan'], ['ProcedureRequest'], ['ReferralRequest']];

const parentTargets: Targets = [['Observation'], ['Procedure']];

const questionnaireTargets: Targets = [['Questionnaire']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const authorTargets: Targets = [['Device'], ['Patient'], ['Practitioner'], ['RelatedPerson']];

const sourceTargets: Targets = [['Patient'], ['Practitioner'], ['RelatedPerson']];

export const questionnaireResponse: Shape = /* @__PURE__ */ shape({
  id: 'QuestionnaireResponse',
  profile: 'http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse',
  type: 'QuestionnaireResponse',
  elements: ['contained', 'status'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return one(value, key, c, identifier);
      case 'basedOn':
        many(value, key, c, reference);
        return targets(value, key, c, basedOnTargets);
      case 'parent':
        many(value, key, c, reference);
        return targets(value, key, c, parentTargets);
      case 'questionnaire':
        one(value, key, c, reference);
        return targets(value, key, c, questionnaireTargets);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, questionnaireAnswersStatusCodes, 'required');
        return 2;
      case 'subject':
        return one(value, key, c, reference);
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'authored':
        return dateTime(value, key, c);
      case 'author':
        one(value, key, c, reference);
        return targets(value, key, c, authorTargets);
      case 'source':
        one(value, key, c, reference);
        return targets(value, key, c, sourceTargets);
      case 'item':
        return many(value, key, c, questionnaireResponseItem);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const questionnaireResponseItem: Shape = /* @__PURE__ */ shape({
  id: 'QuestionnaireResponse.item',
  profile: 'http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse',
  elements: ['linkId', 'answer', 'item'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'linkId':
        string(value, key, c);
        return 1;
      case 'definition':
        return uri(value, key, c);
      case 'text':
        return string(value, key, c);
      case 'subject':
        return one(value, key, c, reference);
      case 'answer':
        many(value, key, c, questionnaireResponseItemAnswer);
        return 2;
      case 'item':
        many(value, key, c, questionnaireResponseItem);
        return 4;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  when: 6,
  invariants($this: any, c) {
    if (!(fhirpath.list($this.answer).length === 0 || fhirpath.list($this.item).length === 0))
      broken(c, 'qrs-1', "Nested item can't be beneath both item and answer");
  },
});

export const questionnaireResponseItemAnswer: Shape = /* @__PURE__ */ shape({
  id: 'QuestionnaireResponse.item.answer',
  profile: 'http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse',
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'valueBoolean':
        boolean(value, key, c);
        return CHOICE;
      case 'valueDecimal':
        decimal(value, key, c);
        return CHOICE;
      case 'valueInteger':
        integer(value, key, c);
        return CHOICE;
      case 'valueDate':
        date(value, key, c);
        return CHOICE;
      case 'valueDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'valueTime':
        time(value, key, c);
        return CHOICE;
      case 'valueString':
        string(value, key, c);
        return CHOICE;
      case 'valueUri':
        uri(value, key, c);
        return CHOICE;
      case 'valueAttachment':
        one(value, key, c, attachment);
        return CHOICE;
      case 'valueCoding':
        one(value, key, c, coding);
        return CHOICE;
      case 'valueQuantity':
        one(value, key, c, quantity);
        return CHOICE;
      case 'valueReference':
        one(value, key, c, reference);
        return CHOICE;
      case 'item':
        return many(value, key, c, questionnaireResponseItem);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against QuestionnaireResponse (http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse). */
export const validateQuestionnaireResponse = /* @__PURE__ */ validator<QuestionnaireResponse>(
  questionnaireResponse,
  'gpconnect-api',
  () => ({
    element,
    types: [
      carePlan,
      device,
      encounter,
      episodeOfCare,
      observation,
      patient,
      practitioner,
      procedure,
      procedureRequest,
      referralRequest,
      relatedPerson,
    ],
  }),
);

/** Whether a value is valid by QuestionnaireResponse. */
export function isQuestionnaireResponse(value: unknown): value is QuestionnaireResponse {
  return validateQuestionnaireResponse(value, { maxIssues: 1 }).valid;
}
