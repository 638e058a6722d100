// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Basic
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Basic } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  date,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const basic: Shape = /* @__PURE__ */ resourceType('Basic', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    code: required(object(codeableConcept)),
    subject: checked(object(reference), targets()),
    created: date,
    author: checked(object(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
  },
}));

/** Checks a value against Basic (http://hl7.org/fhir/StructureDefinition/Basic). */
export const validateBasic: Validator<Basic> = /* @__PURE__ */ validator<Basic>(
  basic,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, patient, practitioner, relatedPerson],
  }),
);

/** True if a value is valid by Basic. */
export function isBasic(value: unknown): value is Basic {
  return validateBasic(value, VERDICT_ONLY).valid;
}
