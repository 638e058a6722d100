// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Patient
import {
  CHOICE,
  boolean,
  boundCode,
  boundConcept,
  broken,
  code,
  date,
  dateTime,
  integer,
  many,
  one,
  shape,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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

const generalPractitionerTargets: Targets = [['Organization'], ['Practitioner']];

const managingOrganizationTargets: Targets = [['Organization']];

export const patient: Shape = /* @__PURE__ */ shape({
  id: 'Patient',
  profile: 'http://hl7.org/fhir/StructureDefinition/Patient',
  type: 'Patient',
  elements: ['contained'],
  choices: ['deceased[x]', 'multipleBirth[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'active':
        return boolean(value, key, c);
      case 'name':
        return many(value, key, c, humanName);
      case 'telecom':
        return many(value, key, c, contactPoint);
      case 'gender':
        code(value, key, c);
        return boundCode(value, key, c, administrativeGenderCodes, 'required');
      case 'birthDate':
        return date(value, key, c);
      case 'deceasedBoolean':
        boolean(value, key, c);
        return CHOICE;
      case 'deceasedDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'address':
        return many(value, key, c, address);
      case 'maritalStatus':
        one(value, key, c, codeableConcept);
        return boundConcept(value, key, c, maritalStatusCodes, 'extensible');
      case 'multipleBirthBoolean':
        boolean(value, key, c);
        return CHOICE << 1;
      case 'multipleBirthInteger':
        integer(value, key, c);
        return CHOICE << 1;
      case 'photo':
        return many(value, key, c, attachment);
      case 'contact':
        return many(value, key, c, patientContact);
      case 'animal':
        return one(value, key, c, patientAnimal);
      case 'communication':
        return many(value, key, c, patientCommunication);
      case 'generalPractitioner':
        many(value, key, c, reference);
        return targets(value, key, c, generalPractitionerTargets);
      case 'managingOrganization':
        one(value, key, c, reference);
        return targets(value, key, c, managingOrganizationTargets);
      case 'link':
        return many(value, key, c, patientLink);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const contactOrganizationTargets: Targets = [['Organization']];

export const patientContact: Shape = /* @__PURE__ */ shape({
  id: 'Patient.contact',
  profile: 'http://hl7.org/fhir/StructureDefinition/Patient',
  property(key, value, c, object) {
    switch (key) {
      case 'relationship':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, v20131Codes, 'extensible');
      case 'name':
        return one(value, key, c, humanName);
      case 'telecom':
        return many(value, key, c, contactPoint);
      case 'address':
        return one(value, key, c, address);
      case 'gender':
        code(value, key, c);
        return boundCode(value, key, c, administrativeGenderCodes, 'required');
      case 'organization':
        one(value, key, c, reference);
        return targets(value, key, c, contactOrganizationTargets);
      case 'period':
        return one(value, key, c, period);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!(
      $this.name !== undefined ||
      fhirpath.list($this.telecom).length > 0 ||
      $this.address !== undefined ||
      $this.organization !== undefined
    ))
      broken(c, 'pat-1', "SHALL at least contain a contact's details or a reference to an organization");
  },
});

export const patientAnimal: Shape = /* @__PURE__ */ shape({
  id: 'Patient.animal',
  profile: 'http://hl7.org/fhir/StructureDefinition/Patient',
  elements: ['species'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'species':
        one(value, key, c, codeableConcept);
        return 1;
      case 'breed':
      case 'genderStatus':
        return one(value, key, c, codeableConcept);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const patientCommunication: Shape = /* @__PURE__ */ shape({
  id: 'Patient.communication',
  profile: 'http://hl7.org/fhir/StructureDefinition/Patient',
  elements: ['language'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'language':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, languagesCodes, 'extensible');
        boundConcept(value, key, c, allLanguagesCodes, 'required');
        return 1;
      case 'preferred':
        return boolean(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const linkOtherTargets: Targets = [['Patient'], ['RelatedPerson']];

export const patientLink: Shape = /* @__PURE__ */ shape({
  id: 'Patient.link',
  profile: 'http://hl7.org/fhir/StructureDefinition/Patient',
  elements: ['other', 'type'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'other':
        one(value, key, c, reference);
        targets(value, key, c, linkOtherTargets);
        return 1;
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, linkTypeCodes, 'required');
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Patient (http://hl7.org/fhir/StructureDefinition/Patient). */
export const validatePatient = /* @__PURE__ */ validator<Patient>(patient, 'gpconnect-api', () => ({
  element,
  types: [organization, patient, practitioner, relatedPerson],
}));

/** Whether a value is valid by Patient. */
export function isPatient(value: unknown): value is Patient {
  return validatePatient(value, { maxIssues: 1 }).valid;
}
