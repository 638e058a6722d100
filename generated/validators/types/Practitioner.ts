// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Practitioner
import {
  boolean,
  boundCode,
  boundConcept,
  code,
  date,
  many,
  one,
  shape,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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

export const practitioner: Shape = /* @__PURE__ */ shape({
  id: 'Practitioner',
  profile: 'http://hl7.org/fhir/StructureDefinition/Practitioner',
  type: 'Practitioner',
  elements: ['contained'],
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
      case 'address':
        return many(value, key, c, address);
      case 'gender':
        code(value, key, c);
        return boundCode(value, key, c, administrativeGenderCodes, 'required');
      case 'birthDate':
        return date(value, key, c);
      case 'photo':
        return many(value, key, c, attachment);
      case 'qualification':
        return many(value, key, c, practitionerQualification);
      case 'communication':
        many(value, key, c, codeableConcept);
        boundConcept(value, key, c, languagesCodes, 'extensible');
        return boundConcept(value, key, c, allLanguagesCodes, 'required');
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const qualificationIssuerTargets: Targets = [['Organization']];

export const practitionerQualification: Shape = /* @__PURE__ */ shape({
  id: 'Practitioner.qualification',
  profile: 'http://hl7.org/fhir/StructureDefinition/Practitioner',
  elements: ['code'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'code':
        one(value, key, c, codeableConcept);
        return 1;
      case 'period':
        return one(value, key, c, period);
      case 'issuer':
        one(value, key, c, reference);
        return targets(value, key, c, qualificationIssuerTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Practitioner (http://hl7.org/fhir/StructureDefinition/Practitioner). */
export const validatePractitioner = /* @__PURE__ */ validator<Practitioner>(
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
