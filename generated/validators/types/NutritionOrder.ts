// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/NutritionOrder
import {
  CHOICE,
  boundCode,
  boundConcept,
  broken,
  code,
  dateTime,
  many,
  one,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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

const patientTargets: Targets = [['Patient']];

const encounterTargets: Targets = [['Encounter']];

const ordererTargets: Targets = [['Practitioner']];

const allergyIntoleranceTargets: Targets = [['AllergyIntolerance']];

export const nutritionOrder: Shape = /* @__PURE__ */ shape({
  id: 'NutritionOrder',
  profile: 'http://hl7.org/fhir/StructureDefinition/NutritionOrder',
  type: 'NutritionOrder',
  elements: ['contained', 'patient', 'dateTime'],
  required: 6,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        return boundCode(value, key, c, nutritionRequestStatusCodes, 'required');
      case 'patient':
        one(value, key, c, reference);
        targets(value, key, c, patientTargets);
        return 2;
      case 'encounter':
        one(value, key, c, reference);
        return targets(value, key, c, encounterTargets);
      case 'dateTime':
        dateTime(value, key, c);
        return 4;
      case 'orderer':
        one(value, key, c, reference);
        return targets(value, key, c, ordererTargets);
      case 'allergyIntolerance':
        many(value, key, c, reference);
        return targets(value, key, c, allergyIntoleranceTargets);
      case 'foodPreferenceModifier':
      case 'excludeFoodModifier':
        return many(value, key, c, codeableConcept);
      case 'oralDiet':
        return one(value, key, c, nutritionOrderOralDiet);
      case 'supplement':
        return many(value, key, c, nutritionOrderSupplement);
      case 'enteralFormula':
        return one(value, key, c, nutritionOrderEnteralFormula);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!(
      $this.oralDiet !== undefined ||
      fhirpath.list($this.supplement).length > 0 ||
      $this.enteralFormula !== undefined
    ))
      broken(
        c,
        'nor-1',
        'Nutrition Order SHALL contain either Oral Diet , Supplement, or Enteral Formula class',
        'warning',
      );
  },
  base: () => domainResource,
});

export const nutritionOrderOralDiet: Shape = /* @__PURE__ */ shape({
  id: 'NutritionOrder.oralDiet',
  profile: 'http://hl7.org/fhir/StructureDefinition/NutritionOrder',
  property(key, value, c, object) {
    switch (key) {
      case 'type':
      case 'fluidConsistencyType':
        return many(value, key, c, codeableConcept);
      case 'schedule':
        return many(value, key, c, timing);
      case 'nutrient':
        return many(value, key, c, nutritionOrderOralDietNutrient);
      case 'texture':
        return many(value, key, c, nutritionOrderOralDietTexture);
      case 'instruction':
        return string(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const nutritionOrderSupplement: Shape = /* @__PURE__ */ shape({
  id: 'NutritionOrder.supplement',
  profile: 'http://hl7.org/fhir/StructureDefinition/NutritionOrder',
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        return one(value, key, c, codeableConcept);
      case 'productName':
      case 'instruction':
        return string(value, key, c);
      case 'schedule':
        return many(value, key, c, timing);
      case 'quantity':
        return one(value, key, c, simpleQuantity);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const nutritionOrderEnteralFormula: Shape = /* @__PURE__ */ shape({
  id: 'NutritionOrder.enteralFormula',
  profile: 'http://hl7.org/fhir/StructureDefinition/NutritionOrder',
  property(key, value, c, object) {
    switch (key) {
      case 'baseFormulaType':
      case 'additiveType':
        return one(value, key, c, codeableConcept);
      case 'baseFormulaProductName':
      case 'additiveProductName':
      case 'administrationInstruction':
        return string(value, key, c);
      case 'caloricDensity':
      case 'maxVolumeToDeliver':
        return one(value, key, c, simpleQuantity);
      case 'routeofAdministration':
        one(value, key, c, codeableConcept);
        return boundConcept(value, key, c, enteralRouteCodes, 'extensible');
      case 'administration':
        return many(value, key, c, nutritionOrderEnteralFormulaAdministration);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const nutritionOrderOralDietNutrient: Shape = /* @__PURE__ */ shape({
  id: 'NutritionOrder.oralDiet.nutrient',
  profile: 'http://hl7.org/fhir/StructureDefinition/NutritionOrder',
  property(key, value, c, object) {
    switch (key) {
      case 'modifier':
        return one(value, key, c, codeableConcept);
      case 'amount':
        return one(value, key, c, simpleQuantity);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const nutritionOrderOralDietTexture: Shape = /* @__PURE__ */ shape({
  id: 'NutritionOrder.oralDiet.texture',
  profile: 'http://hl7.org/fhir/StructureDefinition/NutritionOrder',
  property(key, value, c, object) {
    switch (key) {
      case 'modifier':
      case 'foodType':
        return one(value, key, c, codeableConcept);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const nutritionOrderEnteralFormulaAdministration: Shape = /* @__PURE__ */ shape({
  id: 'NutritionOrder.enteralFormula.administration',
  profile: 'http://hl7.org/fhir/StructureDefinition/NutritionOrder',
  choices: ['rate[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'schedule':
        return one(value, key, c, timing);
      case 'quantity':
        return one(value, key, c, simpleQuantity);
      case 'rateQuantity':
        one(value, key, c, simpleQuantity);
        return CHOICE;
      case 'rateRatio':
        one(value, key, c, ratio);
        return CHOICE;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against NutritionOrder (http://hl7.org/fhir/StructureDefinition/NutritionOrder). */
export const validateNutritionOrder = /* @__PURE__ */ validator<NutritionOrder>(
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
