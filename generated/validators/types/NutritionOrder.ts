// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/NutritionOrder
import { enteralRouteCodes, nutritionRequestStatusCodes } from '../valuesets.js';
import { allergyIntolerance } from './AllergyIntolerance.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { ratio } from './Ratio.js';
import { reference } from './Reference.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { timing } from './Timing.js';
import type { NutritionOrder } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  choice,
  coded,
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

export const nutritionOrder: Shape = /* @__PURE__ */ resourceType('NutritionOrder', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(nutritionRequestStatusCodes),
    patient: required(checked(object(reference), targets(['Patient']))),
    encounter: checked(object(reference), targets(['Encounter'])),
    dateTime: required(dateTime),
    orderer: checked(object(reference), targets(['Practitioner'])),
    allergyIntolerance: checked(array(reference), targets(['AllergyIntolerance'])),
    foodPreferenceModifier: array(codeableConcept),
    excludeFoodModifier: array(codeableConcept),
    oralDiet: object(nutritionOrderOralDiet),
    supplement: array(nutritionOrderSupplement),
    enteralFormula: object(nutritionOrderEnteralFormula),
  },
  invariants: [
    invariant(
      'nor-1',
      'Nutrition Order SHALL contain either Oral Diet , Supplement, or Enteral Formula class',
      ($this, c, has) =>
        (has & 1) /* oralDiet */ !== 0 ||
        (has & 2) /* supplement */ !== 0 ||
        (has & 4) /* enteralFormula */ !== 0,
      ['oralDiet', 'supplement', 'enteralFormula'],
      true,
      'warning',
    ),
  ],
}));

export const nutritionOrderOralDiet: Shape = /* @__PURE__ */ elementOf(nutritionOrder, 'oralDiet', () => ({
  base: backboneElement,
  properties: {
    type: array(codeableConcept),
    schedule: array(timing),
    nutrient: array(nutritionOrderOralDietNutrient),
    texture: array(nutritionOrderOralDietTexture),
    fluidConsistencyType: array(codeableConcept),
    instruction: string,
  },
}));

export const nutritionOrderSupplement: Shape = /* @__PURE__ */ elementOf(
  nutritionOrder,
  'supplement',
  () => ({
    base: backboneElement,
    properties: {
      type: object(codeableConcept),
      productName: string,
      schedule: array(timing),
      quantity: object(simpleQuantity),
      instruction: string,
    },
  }),
);

export const nutritionOrderEnteralFormula: Shape = /* @__PURE__ */ elementOf(
  nutritionOrder,
  'enteralFormula',
  () => ({
    base: backboneElement,
    properties: {
      baseFormulaType: object(codeableConcept),
      baseFormulaProductName: string,
      additiveType: object(codeableConcept),
      additiveProductName: string,
      caloricDensity: object(simpleQuantity),
      routeofAdministration: checked(object(codeableConcept), boundConcept(enteralRouteCodes, EXTENSIBLE)),
      administration: array(nutritionOrderEnteralFormulaAdministration),
      maxVolumeToDeliver: object(simpleQuantity),
      administrationInstruction: string,
    },
  }),
);

export const nutritionOrderOralDietNutrient: Shape = /* @__PURE__ */ elementOf(
  nutritionOrder,
  'oralDiet.nutrient',
  () => ({
    base: backboneElement,
    properties: {
      modifier: object(codeableConcept),
      amount: object(simpleQuantity),
    },
  }),
);

export const nutritionOrderOralDietTexture: Shape = /* @__PURE__ */ elementOf(
  nutritionOrder,
  'oralDiet.texture',
  () => ({
    base: backboneElement,
    properties: {
      modifier: object(codeableConcept),
      foodType: object(codeableConcept),
    },
  }),
);

export const nutritionOrderEnteralFormulaAdministration: Shape = /* @__PURE__ */ elementOf(
  nutritionOrder,
  'enteralFormula.administration',
  () => ({
    base: backboneElement,
    properties: {
      schedule: object(timing),
      quantity: object(simpleQuantity),
      'rate[x]': choice({ Quantity: object(simpleQuantity), Ratio: object(ratio) }),
    },
  }),
);

/** Checks a value against NutritionOrder (http://hl7.org/fhir/StructureDefinition/NutritionOrder). */
export const validateNutritionOrder: Validator<NutritionOrder> = /* @__PURE__ */ validator<NutritionOrder>(
  nutritionOrder,
  'gpconnect-api',
  () => ({
    element,
    types: [allergyIntolerance, encounter, organization, patient, practitioner],
  }),
);

/** True if a value is valid by NutritionOrder. */
export function isNutritionOrder(value: unknown): value is NutritionOrder {
  return validateNutritionOrder(value, VERDICT_ONLY).valid;
}
