// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/FamilyMemberHistory
import { administrativeGenderCodes, historyStatusCodes } from '../core-valuesets.js';
import { age } from './Age.js';
import { allergyIntolerance } from './AllergyIntolerance.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { questionnaire } from './Questionnaire.js';
import { questionnaireResponse } from './QuestionnaireResponse.js';
import { range } from './Range.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { FamilyMemberHistory } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  choice,
  coded,
  date,
  dateTime,
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

export const familyMemberHistory: Shape = /* @__PURE__ */ resourceType('FamilyMemberHistory', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    definition: checked(array(reference), targets(['PlanDefinition'], ['Questionnaire'])),
    status: required(coded(historyStatusCodes)),
    notDone: boolean,
    notDoneReason: object(codeableConcept),
    patient: required(checked(object(reference), targets(['Patient']))),
    date: dateTime,
    name: string,
    relationship: required(object(codeableConcept)),
    gender: coded(administrativeGenderCodes),
    'born[x]': choice({ Period: object(period), Date: date, String: string }),
    'age[x]': choice({ Age: object(age), Range: object(range), String: string }),
    estimatedAge: boolean,
    'deceased[x]': choice({
      Boolean: boolean,
      Age: object(age),
      Range: object(range),
      Date: date,
      String: string,
    }),
    reasonCode: array(codeableConcept),
    reasonReference: checked(
      array(reference),
      targets(['AllergyIntolerance'], ['Condition'], ['Observation'], ['QuestionnaireResponse']),
    ),
    note: array(annotation),
    condition: array(familyMemberHistoryCondition),
  },
  invariants: [
    invariant(
      'fhs-2',
      'Can only have estimatedAge if age[x] is present',
      ($this, c, has) =>
        $this.ageAge !== undefined ||
        $this.ageRange !== undefined ||
        $this.ageString !== undefined ||
        $this._ageString !== undefined ||
        (has & 2) /* estimatedAge */ === 0,
      ['age[x]', 'estimatedAge'],
    ),
    invariant(
      'fhs-3',
      'Not Done Reason can only be specified if NotDone is "true"',
      ($this, c, has) =>
        ((has & 1) /* notDone */ !== 0 && $this.notDone === true) || (has & 2) /* notDoneReason */ === 0,
      ['notDone', 'notDoneReason'],
    ),
    invariant(
      'fhs-1',
      'Can have age[x] or born[x], but not both',
      ($this) =>
        ($this.ageAge === undefined &&
          $this.ageRange === undefined &&
          $this.ageString === undefined &&
          $this._ageString === undefined) ||
        ($this.bornPeriod === undefined &&
          $this.bornDate === undefined &&
          $this._bornDate === undefined &&
          $this.bornString === undefined &&
          $this._bornString === undefined),
      ['age[x]', 'born[x]'],
    ),
  ],
}));

export const familyMemberHistoryCondition: Shape = /* @__PURE__ */ elementOf(
  familyMemberHistory,
  'condition',
  () => ({
    base: backboneElement,
    properties: {
      code: required(object(codeableConcept)),
      outcome: object(codeableConcept),
      'onset[x]': choice({ Age: object(age), Range: object(range), Period: object(period), String: string }),
      note: array(annotation),
    },
  }),
);

/** Checks a value against FamilyMemberHistory (http://hl7.org/fhir/StructureDefinition/FamilyMemberHistory). */
export const validateFamilyMemberHistory: Validator<FamilyMemberHistory> =
  /* @__PURE__ */ validator<FamilyMemberHistory>(familyMemberHistory, 'gpconnect-api', () => ({
    element,
    types: [
      allergyIntolerance,
      condition,
      observation,
      organization,
      patient,
      planDefinition,
      practitioner,
      questionnaire,
      questionnaireResponse,
      relatedPerson,
    ],
  }));

/** True if a value is valid by FamilyMemberHistory. */
export function isFamilyMemberHistory(value: unknown): value is FamilyMemberHistory {
  return validateFamilyMemberHistory(value, VERDICT_ONLY).valid;
}
