// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Person
import {
  boolean,
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
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
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

export const person: Shape = /* @__PURE__ */ resourceType('Person', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    name: many(humanName),
    telecom: many(contactPoint),
    gender: coded(administrativeGenderCodes),
    birthDate: date,
    address: many(address),
    photo: one(attachment),
    managingOrganization: checked(one(reference), targets(['Organization'])),
    active: boolean,
    link: many(personLink),
  },
}));

export const personLink: Shape = /* @__PURE__ */ elementOf(person, 'link', () => ({
  base: backboneElement,
  properties: {
    target: required(
      checked(one(reference), targets(['Patient'], ['Person'], ['Practitioner'], ['RelatedPerson'])),
    ),
    assurance: coded(identityAssuranceLevelCodes),
  },
}));

/** Checks a value against Person (http://hl7.org/fhir/StructureDefinition/Person). */
export const validatePerson = /* @__PURE__ */ validator<Person>(person, 'gpconnect-api', () => ({
  element,
  types: [organization, patient, person, practitioner, relatedPerson],
}));

/** Whether a value is valid by Person. */
export function isPerson(value: unknown): value is Person {
  return validatePerson(value, { maxIssues: 1 }).valid;
}
