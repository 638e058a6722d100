// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/RelatedPerson
import {
  boolean,
  boundCode,
  code,
  date,
  many,
  one,
  shape,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { administrativeGenderCodes } from '../valuesets.js';
import { address } from './Address.js';
import { attachment } from './Attachment.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { humanName } from './HumanName.js';
import { identifier } from './Identifier.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import type { RelatedPerson } from 'fhir/r3.js';

const patientTargets: Targets = [['Patient']];

export const relatedPerson: Shape = /* @__PURE__ */ shape({
  id: 'RelatedPerson',
  profile: 'http://hl7.org/fhir/StructureDefinition/RelatedPerson',
  type: 'RelatedPerson',
  elements: ['contained', 'patient'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'active':
        return boolean(value, key, c);
      case 'patient':
        one(value, key, c, reference);
        targets(value, key, c, patientTargets);
        return 2;
      case 'relationship':
        return one(value, key, c, codeableConcept);
      case 'name':
        return many(value, key, c, humanName);
      case 'telecom':
        return many(value, key, c, contactPoint);
      case 'gender':
        code(value, key, c);
        return boundCode(value, key, c, administrativeGenderCodes, 'required');
      case 'birthDate':
        return date(value, key, c);
      case 'address':
        return many(value, key, c, address);
      case 'photo':
        return many(value, key, c, attachment);
      case 'period':
        return one(value, key, c, period);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

/** Checks a value against RelatedPerson (http://hl7.org/fhir/StructureDefinition/RelatedPerson). */
export const validateRelatedPerson = /* @__PURE__ */ validator<RelatedPerson>(
  relatedPerson,
  'gpconnect-api',
  () => ({
    element,
    types: [patient],
  }),
);

/** Whether a value is valid by RelatedPerson. */
export function isRelatedPerson(value: unknown): value is RelatedPerson {
  return validateRelatedPerson(value, { maxIssues: 1 }).valid;
}
