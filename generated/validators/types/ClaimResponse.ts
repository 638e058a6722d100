// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ClaimResponse
import { allLanguagesCodes, fmStatusCodes, languagesCodes, noteTypeCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { claim } from './Claim.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { communicationRequest } from './CommunicationRequest.js';
import { coverage } from './Coverage.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { money } from './Money.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { ClaimResponse } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  coded,
  date,
  dateTime,
  decimal,
  elementOf,
  object,
  positiveInt,
  repeated,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const claimResponse: Shape = /* @__PURE__ */ resourceType('ClaimResponse', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    patient: checked(object(reference), targets(['Patient'])),
    created: dateTime,
    insurer: checked(object(reference), targets(['Organization'])),
    requestProvider: checked(object(reference), targets(['Practitioner'])),
    requestOrganization: checked(object(reference), targets(['Organization'])),
    request: checked(object(reference), targets(['Claim'])),
    outcome: object(codeableConcept),
    disposition: string,
    payeeType: object(codeableConcept),
    item: array(claimResponseItem),
    addItem: array(claimResponseAddItem),
    error: array(claimResponseError),
    totalCost: object(money),
    unallocDeductable: object(money),
    totalBenefit: object(money),
    payment: object(claimResponsePayment),
    reserved: object(coding),
    form: object(codeableConcept),
    processNote: array(claimResponseProcessNote),
    communicationRequest: checked(array(reference), targets(['CommunicationRequest'])),
    insurance: array(claimResponseInsurance),
  },
}));

export const claimResponseItem: Shape = /* @__PURE__ */ elementOf(claimResponse, 'item', () => ({
  base: backboneElement,
  properties: {
    sequenceLinkId: required(positiveInt),
    noteNumber: repeated(positiveInt),
    adjudication: array(claimResponseItemAdjudication),
    detail: array(claimResponseItemDetail),
  },
}));

export const claimResponseAddItem: Shape = /* @__PURE__ */ elementOf(claimResponse, 'addItem', () => ({
  base: backboneElement,
  properties: {
    sequenceLinkId: repeated(positiveInt),
    revenue: object(codeableConcept),
    category: object(codeableConcept),
    service: object(codeableConcept),
    modifier: array(codeableConcept),
    fee: object(money),
    noteNumber: repeated(positiveInt),
    adjudication: array(claimResponseItemAdjudication),
    detail: array(claimResponseAddItemDetail),
  },
}));

export const claimResponseError: Shape = /* @__PURE__ */ elementOf(claimResponse, 'error', () => ({
  base: backboneElement,
  properties: {
    sequenceLinkId: positiveInt,
    detailSequenceLinkId: positiveInt,
    subdetailSequenceLinkId: positiveInt,
    code: required(object(codeableConcept)),
  },
}));

export const claimResponsePayment: Shape = /* @__PURE__ */ elementOf(claimResponse, 'payment', () => ({
  base: backboneElement,
  properties: {
    type: object(codeableConcept),
    adjustment: object(money),
    adjustmentReason: object(codeableConcept),
    date: date,
    amount: object(money),
    identifier: object(identifier),
  },
}));

export const claimResponseProcessNote: Shape = /* @__PURE__ */ elementOf(
  claimResponse,
  'processNote',
  () => ({
    base: backboneElement,
    properties: {
      number: positiveInt,
      type: checked(object(codeableConcept), boundConcept(noteTypeCodes)),
      text: string,
      language: checked(
        object(codeableConcept),
        boundConcept(languagesCodes, EXTENSIBLE),
        boundConcept(allLanguagesCodes),
      ),
    },
  }),
);

export const claimResponseInsurance: Shape = /* @__PURE__ */ elementOf(claimResponse, 'insurance', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    focal: required(boolean),
    coverage: required(checked(object(reference), targets(['Coverage']))),
    businessArrangement: string,
    preAuthRef: repeated(string),
    claimResponse: checked(object(reference), targets(['ClaimResponse'])),
  },
}));

export const claimResponseItemAdjudication: Shape = /* @__PURE__ */ elementOf(
  claimResponse,
  'item.adjudication',
  () => ({
    base: backboneElement,
    properties: {
      category: required(object(codeableConcept)),
      reason: object(codeableConcept),
      amount: object(money),
      value: decimal,
    },
  }),
);

export const claimResponseItemDetail: Shape = /* @__PURE__ */ elementOf(claimResponse, 'item.detail', () => ({
  base: backboneElement,
  properties: {
    sequenceLinkId: required(positiveInt),
    noteNumber: repeated(positiveInt),
    adjudication: array(claimResponseItemAdjudication),
    subDetail: array(claimResponseItemDetailSubDetail),
  },
}));

export const claimResponseAddItemDetail: Shape = /* @__PURE__ */ elementOf(
  claimResponse,
  'addItem.detail',
  () => ({
    base: backboneElement,
    properties: {
      revenue: object(codeableConcept),
      category: object(codeableConcept),
      service: object(codeableConcept),
      modifier: array(codeableConcept),
      fee: object(money),
      noteNumber: repeated(positiveInt),
      adjudication: array(claimResponseItemAdjudication),
    },
  }),
);

export const claimResponseItemDetailSubDetail: Shape = /* @__PURE__ */ elementOf(
  claimResponse,
  'item.detail.subDetail',
  () => ({
    base: backboneElement,
    properties: {
      sequenceLinkId: required(positiveInt),
      noteNumber: repeated(positiveInt),
      adjudication: array(claimResponseItemAdjudication),
    },
  }),
);

/** Checks a value against ClaimResponse (http://hl7.org/fhir/StructureDefinition/ClaimResponse). */
export const validateClaimResponse: Validator<ClaimResponse> = /* @__PURE__ */ validator<ClaimResponse>(
  claimResponse,
  'gpconnect-api',
  () => ({
    element,
    types: [claim, claimResponse, communicationRequest, coverage, organization, patient, practitioner],
  }),
);

/** True if a value is valid by ClaimResponse. */
export function isClaimResponse(value: unknown): value is ClaimResponse {
  return validateClaimResponse(value, VERDICT_ONLY).valid;
}
