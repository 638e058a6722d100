// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Substance
import { substanceCategoryCodes, substanceStatusCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { ratio } from './Ratio.js';
import { reference } from './Reference.js';
import { simpleQuantity } from './SimpleQuantity.js';
import type { Substance } from 'fhir/r3.js';
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
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const substance: Shape = /* @__PURE__ */ resourceType('Substance', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(substanceStatusCodes),
    category: checked(array(codeableConcept), boundConcept(substanceCategoryCodes, EXTENSIBLE)),
    code: required(object(codeableConcept)),
    description: string,
    instance: array(substanceInstance),
    ingredient: array(substanceIngredient),
  },
}));

export const substanceInstance: Shape = /* @__PURE__ */ elementOf(substance, 'instance', () => ({
  base: backboneElement,
  properties: {
    identifier: object(identifier),
    expiry: dateTime,
    quantity: object(simpleQuantity),
  },
}));

export const substanceIngredient: Shape = /* @__PURE__ */ elementOf(substance, 'ingredient', () => ({
  base: backboneElement,
  properties: {
    quantity: object(ratio),
    'substance[x]': required(
      choice({
        CodeableConcept: object(codeableConcept),
        Reference: checked(object(reference), targets(['Substance'])),
      }),
    ),
  },
}));

/** Checks a value against Substance (http://hl7.org/fhir/StructureDefinition/Substance). */
export const validateSubstance: Validator<Substance> = /* @__PURE__ */ validator<Substance>(
  substance,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, substance],
  }),
);

/** True if a value is valid by Substance. */
export function isSubstance(value: unknown): value is Substance {
  return validateSubstance(value, VERDICT_ONLY).valid;
}
