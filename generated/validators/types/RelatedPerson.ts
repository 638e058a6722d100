// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/RelatedPerson
import { administrativeGenderCodes } from '../valuesets.js';
import { address } from './Address.js';
import { attachment } from './Attachment.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { humanName } from './HumanName.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import type { RelatedPerson } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  coded,
  date,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const relatedPerson: Shape = /* @__PURE__ */ resourceType('RelatedPerson', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    active: boolean,
    patient: required(checked(object(reference), targets(['Patient']))),
    relationship: object(codeableConcept),
    name: array(humanName),
    telecom: array(contactPoint),
    gender: coded(administrativeGenderCodes),
    birthDate: date,
    address: array(address),
    photo: array(attachment),
    period: object(period),
  },
}));

/** Checks a value against RelatedPerson (http://hl7.org/fhir/StructureDefinition/RelatedPerson). */
export const validateRelatedPerson: Validator<RelatedPerson> = /* @__PURE__ */ validator<RelatedPerson>(
  relatedPerson,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, patient],
  }),
);

/** True if a value is valid by RelatedPerson. */
export function isRelatedPerson(value: unknown): value is RelatedPerson {
  return validateRelatedPerson(value, VERDICT_ONLY).valid;
}
