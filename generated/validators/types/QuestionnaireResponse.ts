// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse
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
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { procedureRequest } from './ProcedureRequest.js';
import { quantity } from './Quantity.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import type { QuestionnaireResponse } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  choice,
  coded,
  date,
  dateTime,
  decimal,
  elementOf,
  integer,
  invariant,
  object,
  required,
  resourceType,
  string,
  targets,
  time,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const questionnaireResponse: Shape = /* @__PURE__ */ resourceType('QuestionnaireResponse', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    basedOn: checked(array(reference), targets(['CarePlan'], ['ProcedureRequest'], ['ReferralRequest'])),
    parent: checked(array(reference), targets(['Observation'], ['Procedure'])),
    questionnaire: checked(object(reference), targets(['Questionnaire'])),
    status: required(coded(questionnaireAnswersStatusCodes)),
    subject: checked(object(reference), targets()),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    authored: dateTime,
    author: checked(object(reference), targets(['Device'], ['Patient'], ['Practitioner'], ['RelatedPerson'])),
    source: checked(object(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
    item: array(questionnaireResponseItem),
  },
}));

export const questionnaireResponseItem: Shape = /* @__PURE__ */ elementOf(
  questionnaireResponse,
  'item',
  () => ({
    base: backboneElement,
    properties: {
      linkId: required(string),
      definition: uri,
      text: string,
      subject: checked(object(reference), targets()),
      answer: array(questionnaireResponseItemAnswer),
      item: array(questionnaireResponseItem),
    },
    invariants: [
      invariant(
        'qrs-1',
        "Nested item can't be beneath both item and answer",
        ($this, c, has) => (has & 1) /* answer */ === 0 || (has & 2) /* item */ === 0,
        ['answer', 'item'],
      ),
    ],
  }),
);

export const questionnaireResponseItemAnswer: Shape = /* @__PURE__ */ elementOf(
  questionnaireResponse,
  'item.answer',
  () => ({
    base: backboneElement,
    properties: {
      'value[x]': choice({
        Boolean: boolean,
        Decimal: decimal,
        Integer: integer,
        Date: date,
        DateTime: dateTime,
        Time: time,
        String: string,
        Uri: uri,
        Attachment: object(attachment),
        Coding: object(coding),
        Quantity: object(quantity),
        Reference: checked(object(reference), targets()),
      }),
      item: array(questionnaireResponseItem),
    },
  }),
);

/** Checks a value against QuestionnaireResponse (http://hl7.org/fhir/StructureDefinition/QuestionnaireResponse). */
export const validateQuestionnaireResponse: Validator<QuestionnaireResponse> =
  /* @__PURE__ */ validator<QuestionnaireResponse>(questionnaireResponse, 'gpconnect-api', () => ({
    element,
    types: [
      carePlan,
      device,
      encounter,
      episodeOfCare,
      observation,
      organization,
      patient,
      practitioner,
      procedure,
      procedureRequest,
      referralRequest,
      relatedPerson,
    ],
  }));

/** True if a value is valid by QuestionnaireResponse. */
export function isQuestionnaireResponse(value: unknown): value is QuestionnaireResponse {
  return validateQuestionnaireResponse(value, VERDICT_ONLY).valid;
}
