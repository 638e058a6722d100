// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ClaimResponse
import {
  EXTENSIBLE,
  boolean,
  boundConcept,
  checked,
  coded,
  date,
  dateTime,
  decimal,
  elementOf,
  many,
  one,
  positiveInt,
  repeated,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
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

export const claimResponse: Shape = /* @__PURE__ */ resourceType('ClaimResponse', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: coded(fmStatusCodes),
    patient: checked(one(reference), targets(['Patient'])),
    created: dateTime,
    insurer: checked(one(reference), targets(['Organization'])),
    requestProvider: checked(one(reference), targets(['Practitioner'])),
    requestOrganization: checked(one(reference), targets(['Organization'])),
    request: checked(one(reference), targets(['Claim'])),
    outcome: one(codeableConcept),
    disposition: string,
    payeeType: one(codeableConcept),
    item: many(claimResponseItem),
    addItem: many(claimResponseAddItem),
    error: many(claimResponseError),
    totalCost: one(money),
    unallocDeductable: one(money),
    totalBenefit: one(money),
    payment: one(claimResponsePayment),
    reserved: one(coding),
    form: one(codeableConcept),
    processNote: many(claimResponseProcessNote),
    communicationRequest: checked(many(reference), targets(['CommunicationRequest'])),
    insurance: many(claimResponseInsurance),
  },
}));

export const claimResponseItem: Shape = /* @__PURE__ */ elementOf(claimResponse, 'item', () => ({
  base: backboneElement,
  properties: {
    sequenceLinkId: required(positiveInt),
    noteNumber: repeated(positiveInt),
    adjudication: many(claimResponseItemAdjudication),
    detail: many(claimResponseItemDetail),
  },
}));

export const claimResponseAddItem: Shape = /* @__PURE__ */ elementOf(claimResponse, 'addItem', () => ({
  base: backboneElement,
  properties: {
    sequenceLinkId: repeated(positiveInt),
    revenue: one(codeableConcept),
    category: one(codeableConcept),
    service: one(codeableConcept),
    modifier: many(codeableConcept),
    fee: one(money),
    noteNumber: repeated(positiveInt),
    adjudication: many(claimResponseItemAdjudication),
    detail: many(claimResponseAddItemDetail),
  },
}));

export const claimResponseError: Shape = /* @__PURE__ */ elementOf(claimResponse, 'error', () => ({
  base: backboneElement,
  properties: {
    sequenceLinkId: positiveInt,
    detailSequenceLinkId: positiveInt,
    subdetailSequenceLinkId: positiveInt,
    code: required(one(codeableConcept)),
  },
}));

export const claimResponsePayment: Shape = /* @__PURE__ */ elementOf(claimResponse, 'payment', () => ({
  base: backboneElement,
  properties: {
    type: one(codeableConcept),
    adjustment: one(money),
    adjustmentReason: one(codeableConcept),
    date: date,
    amount: one(money),
    identifier: one(identifier),
  },
}));

export const claimResponseProcessNote: Shape = /* @__PURE__ */ elementOf(
  claimResponse,
  'processNote',
  () => ({
    base: backboneElement,
    properties: {
      number: positiveInt,
      type: checked(one(codeableConcept), boundConcept(noteTypeCodes)),
      text: string,
      language: checked(
        one(codeableConcept),
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
    coverage: required(checked(one(reference), targets(['Coverage']))),
    businessArrangement: string,
    preAuthRef: repeated(string),
    claimResponse: checked(one(reference), targets(['ClaimResponse'])),
  },
}));

export const claimResponseItemAdjudication: Shape = /* @__PURE__ */ elementOf(
  claimResponse,
  'item.adjudication',
  () => ({
    base: backboneElement,
    properties: {
      category: required(one(codeableConcept)),
      reason: one(codeableConcept),
      amount: one(money),
      value: decimal,
    },
  }),
);

export const claimResponseItemDetail: Shape = /* @__PURE__ */ elementOf(claimResponse, 'item.detail', () => ({
  base: backboneElement,
  properties: {
    sequenceLinkId: required(positiveInt),
    noteNumber: repeated(positiveInt),
    adjudication: many(claimResponseItemAdjudication),
    subDetail: many(claimResponseItemDetailSubDetail),
  },
}));

export const claimResponseAddItemDetail: Shape = /* @__PURE__ */ elementOf(
  claimResponse,
  'addItem.detail',
  () => ({
    base: backboneElement,
    properties: {
      revenue: one(codeableConcept),
      category: one(codeableConcept),
      service: one(codeableConcept),
      modifier: many(codeableConcept),
      fee: one(money),
      noteNumber: repeated(positiveInt),
      adjudication: many(claimResponseItemAdjudication),
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
      adjudication: many(claimResponseItemAdjudication),
    },
  }),
);

/** Checks a value against ClaimResponse (http://hl7.org/fhir/StructureDefinition/ClaimResponse). */
export const validateClaimResponse = /* @__PURE__ */ validator<ClaimResponse>(
  claimResponse,
  'gpconnect-api',
  () => ({
    element,
    types: [claim, claimResponse, communicationRequest, coverage, organization, patient, practitioner],
  }),
);

/** Whether a value is valid by ClaimResponse. */
export function isClaimResponse(value: unknown): value is ClaimResponse {
  return validateClaimResponse(value, { maxIssues: 1 }).valid;
}
