// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Practitioner
import { administrativeGenderCodes, allLanguagesCodes, languagesCodes } from '../valuesets.js';
import { address } from './Address.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { humanName } from './HumanName.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import type { Practitioner } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  boolean,
  boundConcept,
  checked,
  coded,
  date,
  elementOf,
  many,
  one,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const practitioner: Shape = /* @__PURE__ */ resourceType('Practitioner', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    active: boolean,
    name: many(humanName),
    telecom: many(contactPoint),
    address: many(address),
    gender: coded(administrativeGenderCodes),
    birthDate: date,
    photo: many(attachment),
    qualification: many(practitionerQualification),
    communication: checked(
      many(codeableConcept),
      boundConcept(languagesCodes, EXTENSIBLE),
      boundConcept(allLanguagesCodes),
    ),
  },
}));

export const practitionerQualification: Shape = /* @__PURE__ */ elementOf(
  practitioner,
  'qualification',
  () => ({
    base: backboneElement,
    properties: {
      identifier: many(identifier),
      code: required(one(codeableConcept)),
      period: one(period),
      issuer: checked(one(reference), targets(['Organization'])),
    },
  }),
);

/** Checks a value against Practitioner (http://hl7.org/fhir/StructureDefinition/Practitioner). */
export const validatePractitioner: Validator<Practitioner> = /* @__PURE__ */ validator<Practitioner>(
  practitioner,
  'gpconnect-api',
  () => ({
    element,
    types: [organization],
  }),
);

/** Whether a value is valid by Practitioner. */
export function isPractitioner(value: unknown): value is Practitioner {
  return validatePractitioner(value, { maxIssues: 1 }).valid;
}
