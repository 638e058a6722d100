// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/EligibilityResponse
import {
  boolean,
  boundConcept,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  many,
  one,
  required,
  resourceType,
  string,
  targets,
  unsignedInt,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { fmStatusCodes, remittanceOutcomeCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contract } from './Contract.js';
import { coverage } from './Coverage.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { eligibilityRequest } from './EligibilityRequest.js';
import { identifier } from './Identifier.js';
import { money } from './Money.js';
import { organization } from './Organization.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { EligibilityResponse } from 'fhir/r3.js';

export const eligibilityResponse: Shape = /* @__PURE__ */ resourceType('EligibilityResponse', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: coded(fmStatusCodes),
    created: dateTime,
    requestProvider: checked(one(reference), targets(['Practitioner'])),
    requestOrganization: checked(one(reference), targets(['Organization'])),
    request: checked(one(reference), targets(['EligibilityRequest'])),
    outcome: checked(one(codeableConcept), boundConcept(remittanceOutcomeCodes)),
    disposition: string,
    insurer: checked(one(reference), targets(['Organization'])),
    inforce: boolean,
    insurance: many(eligibilityResponseInsurance),
    form: one(codeableConcept),
    error: many(eligibilityResponseError),
  },
}));

export const eligibilityResponseInsurance: Shape = /* @__PURE__ */ elementOf(
  eligibilityResponse,
  'insurance',
  () => ({
    base: backboneElement,
    properties: {
      coverage: checked(one(reference), targets(['Coverage'])),
      contract: checked(one(reference), targets(['Contract'])),
      benefitBalance: many(eligibilityResponseInsuranceBenefitBalance),
    },
  }),
);

export const eligibilityResponseError: Shape = /* @__PURE__ */ elementOf(
  eligibilityResponse,
  'error',
  () => ({
    base: backboneElement,
    properties: {
      code: required(one(codeableConcept)),
    },
  }),
);

export const eligibilityResponseInsuranceBenefitBalance: Shape = /* @__PURE__ */ elementOf(
  eligibilityResponse,
  'insurance.benefitBalance',
  () => ({
    base: backboneElement,
    properties: {
      category: required(one(codeableConcept)),
      subCategory: one(codeableConcept),
      excluded: boolean,
      name: string,
      description: string,
      network: one(codeableConcept),
      unit: one(codeableConcept),
      term: one(codeableConcept),
      financial: many(eligibilityResponseInsuranceBenefitBalanceFinancial),
    },
  }),
);

export const eligibilityResponseInsuranceBenefitBalanceFinancial: Shape = /* @__PURE__ */ elementOf(
  eligibilityResponse,
  'insurance.benefitBalance.financial',
  () => ({
    base: backboneElement,
    properties: {
      type: required(one(codeableConcept)),
      'allowed[x]': choice({ UnsignedInt: unsignedInt, String: string, Money: one(money) }),
      'used[x]': choice({ UnsignedInt: unsignedInt, Money: one(money) }),
    },
  }),
);

/** Checks a value against EligibilityResponse (http://hl7.org/fhir/StructureDefinition/EligibilityResponse). */
export const validateEligibilityResponse = /* @__PURE__ */ validator<EligibilityResponse>(
  eligibilityResponse,
  'gpconnect-api',
  () => ({
    element,
    types: [contract, coverage, eligibilityRequest, organization, practitioner],
  }),
);

/** Whether a value is valid by EligibilityResponse. */
export function isEligibilityResponse(value: unknown): value is EligibilityResponse {
  return validateEligibilityResponse(value, { maxIssues: 1 }).valid;
}
