// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Questionnaire
import {
  itemTypeCodes,
  jurisdictionCodes,
  publicationStatusCodes,
  resourceTypesCodes,
} from '../core-valuesets.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { quantity } from './Quantity.js';
import { reference } from './Reference.js';
import { usageContext } from './UsageContext.js';
import { valueSet } from './ValueSet.js';
import type { Questionnaire } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  choice,
  coded,
  date,
  dateTime,
  decimal,
  elementOf,
  integer,
  invariant,
  markdown,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  time,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const questionnaire: Shape = /* @__PURE__ */ resourceType('Questionnaire', () => ({
  base: domainResource,
  properties: {
    url: uri,
    identifier: array(identifier),
    version: string,
    name: string,
    title: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    description: markdown,
    purpose: markdown,
    approvalDate: date,
    lastReviewDate: date,
    effectivePeriod: object(period),
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    contact: array(contactDetail),
    copyright: markdown,
    code: array(coding),
    subjectType: repeated(coded(resourceTypesCodes)),
    item: array(questionnaireItem),
  },
  invariants: [
    invariant(
      'que-2',
      'The link ids for groups and questions must be unique within the questionnaire',
      ($this) => fhirpath.isDistinct(fhirpath.descendantsNamed($this, 'linkId')),
    ),
  ],
}));

export const questionnaireItem: Shape = /* @__PURE__ */ elementOf(questionnaire, 'item', () => ({
  base: backboneElement,
  properties: {
    linkId: required(string),
    definition: uri,
    code: array(coding),
    prefix: string,
    text: string,
    type: required(coded(itemTypeCodes)),
    enableWhen: array(questionnaireItemEnableWhen),
    required: boolean,
    repeats: boolean,
    readOnly: boolean,
    maxLength: integer,
    options: checked(object(reference), targets(['ValueSet'])),
    option: array(questionnaireItemOption),
    'initial[x]': choice({
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
    item: array(questionnaireItem),
  },
  invariants: [
    invariant(
      'que-9',
      'Read-only can\'t be specified for "display" items',
      ($this, c, has) =>
        ((has & 1) /* type */ !== 0 && $this.type !== 'display') || (has & 2) /* readOnly */ === 0,
      ['type', 'readOnly'],
    ),
    invariant(
      'que-8',
      "Default values can't be specified for groups or display items",
      ($this, c, has) =>
        ((has & 1) /* type */ !== 0 && $this.type !== 'group' && $this.type !== 'display') ||
        fhirpath.choice($this, 'initial') === undefined,
      ['type', 'initial[x]'],
    ),
    invariant(
      'que-6',
      "Required and repeat aren't permitted for display items",
      ($this, c, has) =>
        ((has & 1) /* type */ !== 0 && $this.type !== 'display') ||
        ((has & 2) /* required */ === 0 && (has & 4) /* repeats */ === 0),
      ['type', 'required', 'repeats'],
    ),
    invariant(
      'que-5',
      "Only 'choice' items can have options",
      ($this, c, has) =>
        $this.type === 'choice' ||
        $this.type === 'open-choice' ||
        ((has & 2) /* options */ === 0 && (has & 4) /* option */ === 0),
      ['type', 'options', 'option'],
    ),
    invariant(
      'que-4',
      'A question cannot have both option and options',
      ($this, c, has) => (has & 1) /* option */ === 0 || (has & 2) /* options */ === 0,
      ['option', 'options'],
    ),
    invariant(
      'que-3',
      'Display items cannot have a "code" asserted',
      ($this, c, has) =>
        ((has & 1) /* type */ !== 0 && $this.type !== 'display') || (has & 2) /* code */ === 0,
      ['type', 'code'],
    ),
    invariant(
      'que-10',
      'Maximum length can only be declared for simple question types',
      ($this, c, has) =>
        ((has & 1) /* type */ !== 0 &&
          ['boolean', 'decimal', 'integer', 'string', 'text', 'url'].includes($this.type)) ||
        (has & 2) /* maxLength */ === 0,
      ['type', 'maxLength'],
    ),
    invariant(
      'que-1',
      'Group items must have nested items, display items cannot have nested items',
      ($this, c, has) =>
        (((has & 1) /* type */ !== 0 && $this.type !== 'group') || (has & 2) /* item */ !== 0) &&
        (((has & 1) /* type */ !== 0 && $this.type !== 'display') || (has & 2) /* item */ === 0),
      ['type', 'item'],
      true,
    ),
  ],
}));

export const questionnaireItemEnableWhen: Shape = /* @__PURE__ */ elementOf(
  questionnaire,
  'item.enableWhen',
  () => ({
    base: backboneElement,
    properties: {
      question: required(string),
      hasAnswer: boolean,
      'answer[x]': choice({
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
    },
    invariants: [
      invariant(
        'que-7',
        "enableWhen must contain either a 'answer' or a 'hasAnswer' element",
        ($this, c, has) =>
          ((has & 1) /* hasAnswer */ !== 0) !==
          ((has & 2) /* answer[x] */ !== 0 || fhirpath.choice($this, 'answer') !== undefined),
        ['hasAnswer', 'answer[x]'],
        true,
      ),
    ],
  }),
);

export const questionnaireItemOption: Shape = /* @__PURE__ */ elementOf(questionnaire, 'item.option', () => ({
  base: backboneElement,
  properties: {
    'value[x]': required(
      choice({ Integer: integer, Date: date, Time: time, String: string, Coding: object(coding) }),
    ),
  },
}));

/** Checks a value against Questionnaire (http://hl7.org/fhir/StructureDefinition/Questionnaire). */
export const validateQuestionnaire: Validator<Questionnaire> = /* @__PURE__ */ validator<Questionnaire>(
  questionnaire,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, valueSet],
  }),
);

/** True if a value is valid by Questionnaire. */
export function isQuestionnaire(value: unknown): value is Questionnaire {
  return validateQuestionnaire(value, VERDICT_ONLY).valid;
}
