// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/EligibilityResponse
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
import {
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  object,
  required,
  resourceType,
  string,
  targets,
  unsignedInt,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const eligibilityResponse: Shape = /* @__PURE__ */ resourceType('EligibilityResponse', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    created: dateTime,
    requestProvider: checked(object(reference), targets(['Practitioner'])),
    requestOrganization: checked(object(reference), targets(['Organization'])),
    request: checked(object(reference), targets(['EligibilityRequest'])),
    outcome: checked(object(codeableConcept), boundConcept(remittanceOutcomeCodes)),
    disposition: string,
    insurer: checked(object(reference), targets(['Organization'])),
    inforce: boolean,
    insurance: array(eligibilityResponseInsurance),
    form: object(codeableConcept),
    error: array(eligibilityResponseError),
  },
}));

export const eligibilityResponseInsurance: Shape = /* @__PURE__ */ elementOf(
  eligibilityResponse,
  'insurance',
  () => ({
    base: backboneElement,
    properties: {
      coverage: checked(object(reference), targets(['Coverage'])),
      contract: checked(object(reference), targets(['Contract'])),
      benefitBalance: array(eligibilityResponseInsuranceBenefitBalance),
    },
  }),
);

export const eligibilityResponseError: Shape = /* @__PURE__ */ elementOf(
  eligibilityResponse,
  'error',
  () => ({
    base: backboneElement,
    properties: {
      code: required(object(codeableConcept)),
    },
  }),
);

export const eligibilityResponseInsuranceBenefitBalance: Shape = /* @__PURE__ */ elementOf(
  eligibilityResponse,
  'insurance.benefitBalance',
  () => ({
    base: backboneElement,
    properties: {
      category: required(object(codeableConcept)),
      subCategory: object(codeableConcept),
      excluded: boolean,
      name: string,
      description: string,
      network: object(codeableConcept),
      unit: object(codeableConcept),
      term: object(codeableConcept),
      financial: array(eligibilityResponseInsuranceBenefitBalanceFinancial),
    },
  }),
);

export const eligibilityResponseInsuranceBenefitBalanceFinancial: Shape = /* @__PURE__ */ elementOf(
  eligibilityResponse,
  'insurance.benefitBalance.financial',
  () => ({
    base: backboneElement,
    properties: {
      type: required(object(codeableConcept)),
      'allowed[x]': choice({ UnsignedInt: unsignedInt, String: string, Money: object(money) }),
      'used[x]': choice({ UnsignedInt: unsignedInt, Money: object(money) }),
    },
  }),
);

/** Checks a value against EligibilityResponse (http://hl7.org/fhir/StructureDefinition/EligibilityResponse). */
export const validateEligibilityResponse: Validator<EligibilityResponse> =
  /* @__PURE__ */ validator<EligibilityResponse>(eligibilityResponse, 'gpconnect-api', () => ({
    element,
    types: [contract, coverage, eligibilityRequest, organization, practitioner],
  }));

/** True if a value is valid by EligibilityResponse. */
export function isEligibilityResponse(value: unknown): value is EligibilityResponse {
  return validateEligibilityResponse(value, VERDICT_ONLY).valid;
}
