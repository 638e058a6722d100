// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Claim
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
import {
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  choice,
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

export const claim: Shape = /* @__PURE__ */ resourceType('Claim', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    type: checked(object(codeableConcept), boundConcept(claimTypeCodes)),
    subType: array(codeableConcept),
    use: coded(claimUseCodes),
    patient: checked(object(reference), targets(['Patient'])),
    billablePeriod: object(period),
    created: dateTime,
    enterer: checked(object(reference), targets(['Practitioner'])),
    insurer: checked(object(reference), targets(['Organization'])),
    provider: checked(object(reference), targets(['Practitioner'])),
    organization: checked(object(reference), targets(['Organization'])),
    priority: object(codeableConcept),
    fundsReserve: object(codeableConcept),
    related: array(claimRelated),
    prescription: checked(object(reference), targets(['MedicationRequest'], ['VisionPrescription'])),
    originalPrescription: checked(object(reference), targets(['MedicationRequest'])),
    payee: object(claimPayee),
    referral: checked(object(reference), targets(['ReferralRequest'])),
    facility: checked(object(reference), targets(['Location'])),
    careTeam: array(claimCareTeam),
    information: array(claimInformation),
    diagnosis: array(claimDiagnosis),
    procedure: array(claimProcedure),
    insurance: array(claimInsurance),
    accident: object(claimAccident),
    employmentImpacted: object(period),
    hospitalization: object(period),
    item: array(claimItem),
    total: object(money),
  },
}));

export const claimRelated: Shape = /* @__PURE__ */ elementOf(claim, 'related', () => ({
  base: backboneElement,
  properties: {
    claim: checked(object(reference), targets(['Claim'])),
    relationship: object(codeableConcept),
    reference: object(identifier),
  },
}));

export const claimPayee: Shape = /* @__PURE__ */ elementOf(claim, 'payee', () => ({
  base: backboneElement,
  properties: {
    type: required(object(codeableConcept)),
    resourceType: object(coding),
    party: checked(
      object(reference),
      targets(['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
  },
}));

export const claimCareTeam: Shape = /* @__PURE__ */ elementOf(claim, 'careTeam', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    provider: required(checked(object(reference), targets(['Organization'], ['Practitioner']))),
    responsible: boolean,
    role: object(codeableConcept),
    qualification: object(codeableConcept),
  },
}));

export const claimInformation: Shape = /* @__PURE__ */ elementOf(claim, 'information', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    category: required(object(codeableConcept)),
    code: object(codeableConcept),
    'timing[x]': choice({ Date: date, Period: object(period) }),
    'value[x]': choice({
      String: string,
      Quantity: object(quantity),
      Attachment: object(attachment),
      Reference: checked(object(reference), targets()),
    }),
    reason: object(codeableConcept),
  },
}));

export const claimDiagnosis: Shape = /* @__PURE__ */ elementOf(claim, 'diagnosis', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    'diagnosis[x]': required(
      choice({
        CodeableConcept: object(codeableConcept),
        Reference: checked(object(reference), targets(['Condition'])),
      }),
    ),
    type: array(codeableConcept),
    packageCode: object(codeableConcept),
  },
}));

export const claimProcedure: Shape = /* @__PURE__ */ elementOf(claim, 'procedure', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    date: dateTime,
    'procedure[x]': required(
      choice({
        CodeableConcept: object(codeableConcept),
        Reference: checked(object(reference), targets(['Procedure'])),
      }),
    ),
  },
}));

export const claimInsurance: Shape = /* @__PURE__ */ elementOf(claim, 'insurance', () => ({
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

export const claimAccident: Shape = /* @__PURE__ */ elementOf(claim, 'accident', () => ({
  base: backboneElement,
  properties: {
    date: required(date),
    type: checked(object(codeableConcept), boundConcept(v3ActIncidentCodeCodes)),
    'location[x]': choice({
      Address: object(address),
      Reference: checked(object(reference), targets(['Location'])),
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
    revenue: object(codeableConcept),
    category: object(codeableConcept),
    service: object(codeableConcept),
    modifier: array(codeableConcept),
    programCode: array(codeableConcept),
    'serviced[x]': choice({ Date: date, Period: object(period) }),
    'location[x]': choice({
      CodeableConcept: object(codeableConcept),
      Address: object(address),
      Reference: checked(object(reference), targets(['Location'])),
    }),
    quantity: object(simpleQuantity),
    unitPrice: object(money),
    factor: decimal,
    net: object(money),
    udi: checked(array(reference), targets(['Device'])),
    bodySite: object(codeableConcept),
    subSite: array(codeableConcept),
    encounter: checked(array(reference), targets(['Encounter'])),
    detail: array(claimItemDetail),
  },
}));

export const claimItemDetail: Shape = /* @__PURE__ */ elementOf(claim, 'item.detail', () => ({
  base: backboneElement,
  properties: {
    sequence: required(positiveInt),
    revenue: object(codeableConcept),
    category: object(codeableConcept),
    service: object(codeableConcept),
    modifier: array(codeableConcept),
    programCode: array(codeableConcept),
    quantity: object(simpleQuantity),
    unitPrice: object(money),
    factor: decimal,
    net: object(money),
    udi: checked(array(reference), targets(['Device'])),
    subDetail: array(claimItemDetailSubDetail),
  },
}));

export const claimItemDetailSubDetail: Shape = /* @__PURE__ */ elementOf(
  claim,
  'item.detail.subDetail',
  () => ({
    base: backboneElement,
    properties: {
      sequence: required(positiveInt),
      revenue: object(codeableConcept),
      category: object(codeableConcept),
      service: object(codeableConcept),
      modifier: array(codeableConcept),
      programCode: array(codeableConcept),
      quantity: object(simpleQuantity),
      unitPrice: object(money),
      factor: decimal,
      net: object(money),
      udi: checked(array(reference), targets(['Device'])),
    },
  }),
);

/** Checks a value against Claim (http://hl7.org/fhir/StructureDefinition/Claim). */
export const validateClaim: Validator<Claim> = /* @__PURE__ */ validator<Claim>(
  claim,
  'gpconnect-api',
  () => ({
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
  }),
);

/** True if a value is valid by Claim. */
export function isClaim(value: unknown): value is Claim {
  return validateClaim(value, VERDICT_ONLY).valid;
}
