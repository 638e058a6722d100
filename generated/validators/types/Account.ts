// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Account
import {
  boolean,
  boundCode,
  code,
  many,
  one,
  positiveInt,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { accountStatusCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { healthcareService } from './HealthcareService.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { money } from './Money.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Account } from 'fhir/r3.js';

const subjectTargets: Targets = [
  ['Device'],
  ['HealthcareService'],
  ['Location'],
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
];

const ownerTargets: Targets = [['Organization']];

export const account: Shape = /* @__PURE__ */ shape({
  id: 'Account',
  profile: 'http://hl7.org/fhir/StructureDefinition/Account',
  type: 'Account',
  elements: ['contained'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        return boundCode(value, key, c, accountStatusCodes, 'required');
      case 'type':
        return one(value, key, c, codeableConcept);
      case 'name':
      case 'description':
        return string(value, key, c);
      case 'subject':
        one(value, key, c, reference);
        return targets(value, key, c, subjectTargets);
      case 'period':
      case 'active':
        return one(value, key, c, period);
      case 'balance':
        return one(value, key, c, money);
      case 'coverage':
        return many(value, key, c, accountCoverage);
      case 'owner':
        one(value, key, c, reference);
        return targets(value, key, c, ownerTargets);
      case 'guarantor':
        return many(value, key, c, accountGuarantor);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const coverageCoverageTargets: Targets = [['Coverage']];

export const accountCoverage: Shape = /* @__PURE__ */ shape({
  id: 'Account.coverage',
  profile: 'http://hl7.org/fhir/StructureDefinition/Account',
  elements: ['coverage'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'coverage':
        one(value, key, c, reference);
        targets(value, key, c, coverageCoverageTargets);
        return 1;
      case 'priority':
        return positiveInt(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const guarantorPartyTargets: Targets = [['Organization'], ['Patient'], ['RelatedPerson']];

export const accountGuarantor: Shape = /* @__PURE__ */ shape({
  id: 'Account.guarantor',
  profile: 'http://hl7.org/fhir/StructureDefinition/Account',
  elements: ['party'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'party':
        one(value, key, c, reference);
        targets(value, key, c, guarantorPartyTargets);
        return 1;
      case 'onHold':
        return boolean(value, key, c);
      case 'period':
        return one(value, key, c, period);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Account (http://hl7.org/fhir/StructureDefinition/Account). */
export const validateAccount = /* @__PURE__ */ validator<Account>(account, 'gpconnect-api', () => ({
  element,
  types: [device, healthcareService, location, organization, patient, practitioner, relatedPerson],
}));

/** Whether a value is valid by Account. */
export function isAccount(value: unknown): value is Account {
  return validateAccount(value, { maxIssues: 1 }).valid;
}
