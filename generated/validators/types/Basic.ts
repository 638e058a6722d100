// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Basic
import {
  checked,
  date,
  many,
  one,
  required,
  resourceType,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Basic } from 'fhir/r3.js';

export const basic: Shape = /* @__PURE__ */ resourceType('Basic', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    code: required(one(codeableConcept)),
    subject: one(reference),
    created: date,
    author: checked(one(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
  },
}));

/** Checks a value against Basic (http://hl7.org/fhir/StructureDefinition/Basic). */
export const validateBasic = /* @__PURE__ */ validator<Basic>(basic, 'gpconnect-api', () => ({
  element,
  types: [patient, practitioner, relatedPerson],
}));

/** Whether a value is valid by Basic. */
export function isBasic(value: unknown): value is Basic {
  return validateBasic(value, { maxIssues: 1 }).valid;
}
