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
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { ratio } from './Ratio.js';
import { reference } from './Reference.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { timing } from './Timing.js';
import type { NutritionOrder } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  boundConcept,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  invariant,
  many,
  one,
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
    identifier: many(identifier),
    status: coded(nutritionRequestStatusCodes),
    patient: required(checked(one(reference), targets(['Patient']))),
    encounter: checked(one(reference), targets(['Encounter'])),
    dateTime: required(dateTime),
    orderer: checked(one(reference), targets(['Practitioner'])),
    allergyIntolerance: checked(many(reference), targets(['AllergyIntolerance'])),
    foodPreferenceModifier: many(codeableConcept),
    excludeFoodModifier: many(codeableConcept),
    oralDiet: one(nutritionOrderOralDiet),
    supplement: many(nutritionOrderSupplement),
    enteralFormula: one(nutritionOrderEnteralFormula),
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
    type: many(codeableConcept),
    schedule: many(timing),
    nutrient: many(nutritionOrderOralDietNutrient),
    texture: many(nutritionOrderOralDietTexture),
    fluidConsistencyType: many(codeableConcept),
    instruction: string,
  },
}));

export const nutritionOrderSupplement: Shape = /* @__PURE__ */ elementOf(
  nutritionOrder,
  'supplement',
  () => ({
    base: backboneElement,
    properties: {
      type: one(codeableConcept),
      productName: string,
      schedule: many(timing),
      quantity: one(simpleQuantity),
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
      baseFormulaType: one(codeableConcept),
      baseFormulaProductName: string,
      additiveType: one(codeableConcept),
      additiveProductName: string,
      caloricDensity: one(simpleQuantity),
      routeofAdministration: checked(one(codeableConcept), boundConcept(enteralRouteCodes, EXTENSIBLE)),
      administration: many(nutritionOrderEnteralFormulaAdministration),
      maxVolumeToDeliver: one(simpleQuantity),
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
      modifier: one(codeableConcept),
      amount: one(simpleQuantity),
    },
  }),
);

export const nutritionOrderOralDietTexture: Shape = /* @__PURE__ */ elementOf(
  nutritionOrder,
  'oralDiet.texture',
  () => ({
    base: backboneElement,
    properties: {
      modifier: one(codeableConcept),
      foodType: one(codeableConcept),
    },
  }),
);

export const nutritionOrderEnteralFormulaAdministration: Shape = /* @__PURE__ */ elementOf(
  nutritionOrder,
  'enteralFormula.administration',
  () => ({
    base: backboneElement,
    properties: {
      schedule: one(timing),
      quantity: one(simpleQuantity),
      'rate[x]': choice({ Quantity: one(simpleQuantity), Ratio: one(ratio) }),
    },
  }),
);

/** Checks a value against NutritionOrder (http://hl7.org/fhir/StructureDefinition/NutritionOrder). */
export const validateNutritionOrder: Validator<NutritionOrder> = /* @__PURE__ */ validator<NutritionOrder>(
  nutritionOrder,
  'gpconnect-api',
  () => ({
    element,
    types: [allergyIntolerance, encounter, patient, practitioner],
  }),
);

/** Whether a value is valid by NutritionOrder. */
export function isNutritionOrder(value: unknown): value is NutritionOrder {
  return validateNutritionOrder(value, { maxIssues: 1 }).valid;
}
