// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Patient
import {
  administrativeGenderCodes,
  allLanguagesCodes,
  languagesCodes,
  linkTypeCodes,
  maritalStatusCodes,
  v20131Codes,
} from '../valuesets.js';
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
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Patient } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  choice,
  coded,
  date,
  dateTime,
  elementOf,
  integer,
  invariant,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const patient: Shape = /* @__PURE__ */ resourceType('Patient', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    active: boolean,
    name: array(humanName),
    telecom: array(contactPoint),
    gender: coded(administrativeGenderCodes),
    birthDate: date,
    'deceased[x]': choice({ Boolean: boolean, DateTime: dateTime }),
    address: array(address),
    maritalStatus: checked(object(codeableConcept), boundConcept(maritalStatusCodes, EXTENSIBLE)),
    'multipleBirth[x]': choice({ Boolean: boolean, Integer: integer }),
    photo: array(attachment),
    contact: array(patientContact),
    animal: object(patientAnimal),
    communication: array(patientCommunication),
    generalPractitioner: checked(array(reference), targets(['Organization'], ['Practitioner'])),
    managingOrganization: checked(object(reference), targets(['Organization'])),
    link: array(patientLink),
  },
}));

export const patientContactPat1 = /* @__PURE__ */ invariant(
  'pat-1',
  "SHALL at least contain a contact's details or a reference to an organization",
  ($this, c, has) =>
    (has & 1) /* name */ !== 0 ||
    (has & 2) /* telecom */ !== 0 ||
    (has & 4) /* address */ !== 0 ||
    (has & 8) /* organization */ !== 0,
  ['name', 'telecom', 'address', 'organization'],
  true,
);

export const patientContact: Shape = /* @__PURE__ */ elementOf(patient, 'contact', () => ({
  base: backboneElement,
  properties: {
    relationship: checked(array(codeableConcept), boundConcept(v20131Codes, EXTENSIBLE)),
    name: object(humanName),
    telecom: array(contactPoint),
    address: object(address),
    gender: coded(administrativeGenderCodes),
    organization: checked(object(reference), targets(['Organization'])),
    period: object(period),
  },
  invariants: [patientContactPat1],
}));

export const patientAnimal: Shape = /* @__PURE__ */ elementOf(patient, 'animal', () => ({
  base: backboneElement,
  properties: {
    species: required(object(codeableConcept)),
    breed: object(codeableConcept),
    genderStatus: object(codeableConcept),
  },
}));

export const patientCommunication: Shape = /* @__PURE__ */ elementOf(patient, 'communication', () => ({
  base: backboneElement,
  properties: {
    language: required(
      checked(
        object(codeableConcept),
        boundConcept(languagesCodes, EXTENSIBLE),
        boundConcept(allLanguagesCodes),
      ),
    ),
    preferred: boolean,
  },
}));

export const patientLink: Shape = /* @__PURE__ */ elementOf(patient, 'link', () => ({
  base: backboneElement,
  properties: {
    other: required(checked(object(reference), targets(['Patient'], ['RelatedPerson']))),
    type: required(coded(linkTypeCodes)),
  },
}));

/** Checks a value against Patient (http://hl7.org/fhir/StructureDefinition/Patient). */
export const validatePatient: Validator<Patient> = /* @__PURE__ */ validator<Patient>(
  patient,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, patient, practitioner, relatedPerson],
  }),
);

/** True if a value is valid by Patient. */
export function isPatient(value: unknown): value is Patient {
  return validatePatient(value, VERDICT_ONLY).valid;
}
