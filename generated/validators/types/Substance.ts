// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Substance
import {
  CHOICE,
  boundCode,
  boundConcept,
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
import { substanceCategoryCodes, substanceStatusCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { ratio } from './Ratio.js';
import { reference } from './Reference.js';
import { simpleQuantity } from './SimpleQuantity.js';
import type { Substance } from 'fhir/r3.js';

export const substance: Shape = /* @__PURE__ */ shape({
  id: 'Substance',
  profile: 'http://hl7.org/fhir/StructureDefinition/Substance',
  type: 'Substance',
  elements: ['contained', 'code'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        return boundCode(value, key, c, substanceStatusCodes, 'required');
      case 'category':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, substanceCategoryCodes, 'extensible');
      case 'code':
        one(value, key, c, codeableConcept);
        return 2;
      case 'description':
        return string(value, key, c);
      case 'instance':
        return many(value, key, c, substanceInstance);
      case 'ingredient':
        return many(value, key, c, substanceIngredient);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const substanceInstance: Shape = /* @__PURE__ */ shape({
  id: 'Substance.instance',
  profile: 'http://hl7.org/fhir/StructureDefinition/Substance',
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return one(value, key, c, identifier);
      case 'expiry':
        return dateTime(value, key, c);
      case 'quantity':
        return one(value, key, c, simpleQuantity);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const ingredientSubstanceXTargets: Targets = [['Substance']];

export const substanceIngredient: Shape = /* @__PURE__ */ shape({
  id: 'Substance.ingredient',
  profile: 'http://hl7.org/fhir/StructureDefinition/Substance',
  elements: ['substance[x]'],
  required: 1,
  choices: ['substance[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'quantity':
        return one(value, key, c, ratio);
      case 'substanceCodeableConcept':
        one(value, key, c, codeableConcept);
        return 1 | CHOICE;
      case 'substanceReference':
        one(value, key, c, reference);
        targets(value, key, c, ingredientSubstanceXTargets);
        return 1 | CHOICE;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Substance (http://hl7.org/fhir/StructureDefinition/Substance). */
export const validateSubstance = /* @__PURE__ */ validator<Substance>(substance, 'gpconnect-api', () => ({
  element,
  types: [substance],
}));

/** Whether a value is valid by Substance. */
export function isSubstance(value: unknown): value is Substance {
  return validateSubstance(value, { maxIssues: 1 }).valid;
}
