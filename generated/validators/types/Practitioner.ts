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
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  coded,
  date,
  elementOf,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const practitioner: Shape = /* @__PURE__ */ resourceType('Practitioner', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    active: boolean,
    name: array(humanName),
    telecom: array(contactPoint),
    address: array(address),
    gender: coded(administrativeGenderCodes),
    birthDate: date,
    photo: array(attachment),
    qualification: array(practitionerQualification),
    communication: checked(
      array(codeableConcept),
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
      identifier: array(identifier),
      code: required(object(codeableConcept)),
      period: object(period),
      issuer: checked(object(reference), targets(['Organization'])),
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

/** True if a value is valid by Practitioner. */
export function isPractitioner(value: unknown): value is Practitioner {
  return validatePractitioner(value, VERDICT_ONLY).valid;
}
