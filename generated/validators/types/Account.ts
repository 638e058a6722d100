// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Account
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
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  coded,
  elementOf,
  object,
  positiveInt,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const account: Shape = /* @__PURE__ */ resourceType('Account', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(accountStatusCodes),
    type: object(codeableConcept),
    name: string,
    subject: checked(
      object(reference),
      targets(
        ['Device'],
        ['HealthcareService'],
        ['Location'],
        ['Organization'],
        ['Patient'],
        ['Practitioner'],
      ),
    ),
    period: object(period),
    active: object(period),
    balance: object(money),
    coverage: array(accountCoverage),
    owner: checked(object(reference), targets(['Organization'])),
    description: string,
    guarantor: array(accountGuarantor),
  },
}));

export const accountCoverage: Shape = /* @__PURE__ */ elementOf(account, 'coverage', () => ({
  base: backboneElement,
  properties: {
    coverage: required(checked(object(reference), targets(['Coverage']))),
    priority: positiveInt,
  },
}));

export const accountGuarantor: Shape = /* @__PURE__ */ elementOf(account, 'guarantor', () => ({
  base: backboneElement,
  properties: {
    party: required(checked(object(reference), targets(['Organization'], ['Patient'], ['RelatedPerson']))),
    onHold: boolean,
    period: object(period),
  },
}));

/** Checks a value against Account (http://hl7.org/fhir/StructureDefinition/Account). */
export const validateAccount: Validator<Account> = /* @__PURE__ */ validator<Account>(
  account,
  'gpconnect-api',
  () => ({
    element,
    types: [device, healthcareService, location, organization, patient, practitioner, relatedPerson],
  }),
);

/** True if a value is valid by Account. */
export function isAccount(value: unknown): value is Account {
  return validateAccount(value, VERDICT_ONLY).valid;
}
