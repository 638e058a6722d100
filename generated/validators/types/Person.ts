// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Person
import { administrativeGenderCodes, identityAssuranceLevelCodes } from '../core-valuesets.js';
import { address } from './Address.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { humanName } from './HumanName.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Person } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
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

export const person: Shape = /* @__PURE__ */ resourceType('Person', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    name: array(humanName),
    telecom: array(contactPoint),
    gender: coded(administrativeGenderCodes),
    birthDate: date,
    address: array(address),
    photo: object(attachment),
    managingOrganization: checked(object(reference), targets(['Organization'])),
    active: boolean,
    link: array(personLink),
  },
}));

export const personLink: Shape = /* @__PURE__ */ elementOf(person, 'link', () => ({
  base: backboneElement,
  properties: {
    target: required(
      checked(object(reference), targets(['Patient'], ['Person'], ['Practitioner'], ['RelatedPerson'])),
    ),
    assurance: coded(identityAssuranceLevelCodes),
  },
}));

/** Checks a value against Person (http://hl7.org/fhir/StructureDefinition/Person). */
export const validatePerson: Validator<Person> = /* @__PURE__ */ validator<Person>(
  person,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, patient, person, practitioner, relatedPerson],
  }),
);

/** True if a value is valid by Person. */
export function isPerson(value: unknown): value is Person {
  return validatePerson(value, VERDICT_ONLY).valid;
}
