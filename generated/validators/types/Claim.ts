// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Claim
import {
  boolean,
  boundConcept,
  checked,
  choice,
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
import { claimTypeCodes, claimUseCodes, fmStatusCodes, v3ActIncidentCodeCodes } from '../core-valuesets.js';
import { address } from './Address.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { claimResponse } from './ClaimResponse.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { condition } from './Condition.js';
import { coverage } from './Coverage.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { medicationRequest } from './MedicationRequest.js';
import { money } from './Money.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { quantity } from './Quantity.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { visionPrescription } from './VisionPrescription.js';
import type { Claim } from 'fhir/r3.js';

export const claim: Shape = /* @__PURE__ */ resourceType('Claim', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: coded(fmStatusCodes),
    type: checked(one(codeableConcept), boundConcept(claimTypeCodes)),
    subType: many(codeableConcept),
    use: coded(claimUseCodes),
    patient: checked(one(reference), targets(['Patient'])),
    billablePeriod: one(period),
    created: dateTime,
    enterer: checked(one(reference), targets(['Practitioner'])),
    insurer: checked(one(reference), targets(['Organization'])),
    provider: checked(one(reference), targets(['Practitioner'])),
    organization: checked(one(reference), targets(['Organization'])),
    priority: one(codeableConcept),
    fundsReserve: one(codeableConcept),
    related: many(claimRelated),
    prescription: checked(one(reference), targets(['MedicationRequest'], ['VisionPrescription'])),
    originalPrescription: checked(one(reference), targets(['MedicationRequest'])),
    payee: one(claimPayee),
    referral: checked(one(reference), targets(['ReferralRequest'])),
    facility: checked(one(reference), targets(['Location'])),
    careTeam: many(claimCareTeam),
    information: many(claimInformation),
    diagnosis: many(claimDiagnosis),
    procedure: many(claimProcedure),
    insurance: many(claimInsurance),
    accident: one(claimAccident),
    employmentImpacted: one(period),
    hospitalization: one(period),
    item: many(claimItem),
    total: one(money),
  },
}));

export const claimRelated: Shape = /* @__PURE__ */ elementOf(claim, 'related', () => ({
  base: backboneElement,
  properties: {
    claim: checked(one(reference), targets(['Claim'])),
    relationship: one(codeableConcept),
    reference: one(identifier),
  },
}));

export const claimPayee: Shape = /* @__PURE__ */ elementOf(claim, 'payee', () => ({
  base: backboneElement,
  properties: {
    type: required(one(codeableConcept)),
    resourceType: one(coding),
    party: checked(
      one(reference),
      targets(['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
  },
}));

export const claimCareTeam: Shape = /* @__PURE__ */ elementOf(claim, 'careTeam', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    provider: required(checked(one(reference), targets(['Organization'], ['Practitioner']))),
    responsible: boolean,
    role: one(codeableConcept),
    qualification: one(codeableConcept),
  },
}));

export const claimInformation: Shape = /* @__PURE__ */ elementOf(claim, 'information', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    category: required(one(codeableConcept)),
    code: one(codeableConcept),
    'timing[x]': choice({ Date: date, Period: one(period) }),
    'value[x]': choice({
      String: string,
      Quantity: one(quantity),
      Attachment: one(attachment),
      Reference: one(reference),
    }),
    reason: one(codeableConcept),
  },
}));

export const claimDiagnosis: Shape = /* @__PURE__ */ elementOf(claim, 'diagnosis', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    'diagnosis[x]': required(
      choice({
        CodeableConcept: one(codeableConcept),
        Reference: checked(one(reference), targets(['Condition'])),
      }),
    ),
    type: many(codeableConcept),
    packageCode: one(codeableConcept),
  },
}));

export const claimProcedure: Shape = /* @__PURE__ */ elementOf(claim, 'procedure', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    date: dateTime,
    'procedure[x]': required(
      choice({
        CodeableConcept: one(codeableConcept),
        Reference: checked(one(reference), targets(['Procedure'])),
      }),
    ),
  },
}));

export const claimInsurance: Shape = /* @__PURE__ */ elementOf(claim, 'insurance', () => ({
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

export const claimAccident: Shape = /* @__PURE__ */ elementOf(claim, 'accident', () => ({
  base: backboneElement,
  properties: {
    date: required(date),
    type: checked(one(codeableConcept), boundConcept(v3ActIncidentCodeCodes)),
    'location[x]': choice({
      Address: one(address),
      Reference: checked(one(reference), targets(['Location'])),
    }),
  },
}));

export const claimItem: Shape = /* @__PURE__ */ elementOf(claim, 'item', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    careTeamLinkId: repeated(positiveInt),
    diagnosisLinkId: repeated(positiveInt),
    procedureLinkId: repeated(positiveInt),
    informationLinkId: repeated(positiveInt),
    revenue: one(codeableConcept),
    category: one(codeableConcept),
    service: one(codeableConcept),
    modifier: many(codeableConcept),
    programCode: many(codeableConcept),
    'serviced[x]': choice({ Date: date, Period: one(period) }),
    'location[x]': choice({
      CodeableConcept: one(codeableConcept),
      Address: one(address),
      Reference: checked(one(reference), targets(['Location'])),
    }),
    quantity: one(simpleQuantity),
    unitPrice: one(money),
    factor: decimal,
    net: one(money),
    udi: checked(many(reference), targets(['Device'])),
    bodySite: one(codeableConcept),
    subSite: many(codeableConcept),
    encounter: checked(many(reference), targets(['Encounter'])),
    detail: many(claimItemDetail),
  },
}));

export const claimItemDetail: Shape = /* @__PURE__ */ elementOf(claim, 'item.detail', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    revenue: one(codeableConcept),
    category: one(codeableConcept),
    service: one(codeableConcept),
    modifier: many(codeableConcept),
    programCode: many(codeableConcept),
    quantity: one(simpleQuantity),
    unitPrice: one(money),
    factor: decimal,
    net: one(money),
    udi: checked(many(reference), targets(['Device'])),
    subDetail: many(claimItemDetailSubDetail),
  },
}));

export const claimItemDetailSubDetail: Shape = /* @__PURE__ */ elementOf(
  claim,
  'item.detail.subDetail',
  () => ({
    base: backboneElement,
    properties: {
      sequence: required(positiveInt),
      revenue: one(codeableConcept),
      category: one(codeableConcept),
      service: one(codeableConcept),
      modifier: many(codeableConcept),
      programCode: many(codeableConcept),
      quantity: one(simpleQuantity),
      unitPrice: one(money),
      factor: decimal,
      net: one(money),
      udi: checked(many(reference), targets(['Device'])),
    },
  }),
);

/** Checks a value against Claim (http://hl7.org/fhir/StructureDefinition/Claim). */
export const validateClaim = /* @__PURE__ */ validator<Claim>(claim, 'gpconnect-api', () => ({
  element,
  types: [
    claim,
    claimResponse,
    condition,
    coverage,
    device,
    encounter,
    location,
    medicationRequest,
    organization,
    patient,
    practitioner,
    procedure,
    referralRequest,
    relatedPerson,
    visionPrescription,
  ],
}));

/** Whether a value is valid by Claim. */
export function isClaim(value: unknown): value is Claim {
  return validateClaim(value, { maxIssues: 1 }).valid;
}
