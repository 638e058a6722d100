// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ExplanationOfBenefit
import {
  EXTENSIBLE,
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
  unsignedInt,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import {
  allLanguagesCodes,
  claimTypeCodes,
  explanationofbenefitStatusCodes,
  languagesCodes,
  noteTypeCodes,
  resourceTypeLinkCodes,
  v3ActIncidentCodeCodes,
  v3ActInvoiceGroupCodeCodes,
} from '../core-valuesets.js';
import { address } from './Address.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { claim } from './Claim.js';
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
import type { ExplanationOfBenefit } from 'fhir/r3.js';

export const explanationOfBenefit: Shape = /* @__PURE__ */ resourceType('ExplanationOfBenefit', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: coded(explanationofbenefitStatusCodes),
    type: checked(one(codeableConcept), boundConcept(claimTypeCodes)),
    subType: many(codeableConcept),
    patient: checked(one(reference), targets(['Patient'])),
    billablePeriod: one(period),
    created: dateTime,
    enterer: checked(one(reference), targets(['Practitioner'])),
    insurer: checked(one(reference), targets(['Organization'])),
    provider: checked(one(reference), targets(['Practitioner'])),
    organization: checked(one(reference), targets(['Organization'])),
    referral: checked(one(reference), targets(['ReferralRequest'])),
    facility: checked(one(reference), targets(['Location'])),
    claim: checked(one(reference), targets(['Claim'])),
    claimResponse: checked(one(reference), targets(['ClaimResponse'])),
    outcome: one(codeableConcept),
    disposition: string,
    related: many(explanationOfBenefitRelated),
    prescription: checked(one(reference), targets(['MedicationRequest'], ['VisionPrescription'])),
    originalPrescription: checked(one(reference), targets(['MedicationRequest'])),
    payee: one(explanationOfBenefitPayee),
    information: many(explanationOfBenefitInformation),
    careTeam: many(explanationOfBenefitCareTeam),
    diagnosis: many(explanationOfBenefitDiagnosis),
    procedure: many(explanationOfBenefitProcedure),
    precedence: positiveInt,
    insurance: one(explanationOfBenefitInsurance),
    accident: one(explanationOfBenefitAccident),
    employmentImpacted: one(period),
    hospitalization: one(period),
    item: many(explanationOfBenefitItem),
    addItem: many(explanationOfBenefitAddItem),
    totalCost: one(money),
    unallocDeductable: one(money),
    totalBenefit: one(money),
    payment: one(explanationOfBenefitPayment),
    form: one(codeableConcept),
    processNote: many(explanationOfBenefitProcessNote),
    benefitBalance: many(explanationOfBenefitBenefitBalance),
  },
}));

export const explanationOfBenefitRelated: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'related',
  () => ({
    base: backboneElement,
    properties: {
      claim: checked(one(reference), targets(['Claim'])),
      relationship: one(codeableConcept),
      reference: one(identifier),
    },
  }),
);

export const explanationOfBenefitPayee: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'payee',
  () => ({
    base: backboneElement,
    properties: {
      type: one(codeableConcept),
      resourceType: checked(one(codeableConcept), boundConcept(resourceTypeLinkCodes)),
      party: checked(
        one(reference),
        targets(['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
      ),
    },
  }),
);

export const explanationOfBenefitInformation: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'information',
  () => ({
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
      reason: one(coding),
    },
  }),
);

export const explanationOfBenefitCareTeam: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'careTeam',
  () => ({
    base: backboneElement,
    properties: {
      sequence: required(positiveInt),
      provider: required(checked(one(reference), targets(['Organization'], ['Practitioner']))),
      responsible: boolean,
      role: one(codeableConcept),
      qualification: one(codeableConcept),
    },
  }),
);

export const explanationOfBenefitDiagnosis: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'diagnosis',
  () => ({
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
  }),
);

export const explanationOfBenefitProcedure: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'procedure',
  () => ({
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
  }),
);

export const explanationOfBenefitInsurance: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'insurance',
  () => ({
    base: backboneElement,
    properties: {
      coverage: checked(one(reference), targets(['Coverage'])),
      preAuthRef: repeated(string),
    },
  }),
);

export const explanationOfBenefitAccident: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'accident',
  () => ({
    base: backboneElement,
    properties: {
      date: date,
      type: checked(one(codeableConcept), boundConcept(v3ActIncidentCodeCodes)),
      'location[x]': choice({
        Address: one(address),
        Reference: checked(one(reference), targets(['Location'])),
      }),
    },
  }),
);

export const explanationOfBenefitItem: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'item',
  () => ({
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
      noteNumber: repeated(positiveInt),
      adjudication: many(explanationOfBenefitItemAdjudication),
      detail: many(explanationOfBenefitItemDetail),
    },
  }),
);

export const explanationOfBenefitAddItem: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'addItem',
  () => ({
    base: backboneElement,
    properties: {
      sequenceLinkId: repeated(positiveInt),
      revenue: one(codeableConcept),
      category: one(codeableConcept),
      service: one(codeableConcept),
      modifier: many(codeableConcept),
      fee: one(money),
      noteNumber: repeated(positiveInt),
      adjudication: many(explanationOfBenefitItemAdjudication),
      detail: many(explanationOfBenefitAddItemDetail),
    },
  }),
);

export const explanationOfBenefitPayment: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'payment',
  () => ({
    base: backboneElement,
    properties: {
      type: one(codeableConcept),
      adjustment: one(money),
      adjustmentReason: one(codeableConcept),
      date: date,
      amount: one(money),
      identifier: one(identifier),
    },
  }),
);

export const explanationOfBenefitProcessNote: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
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

export const explanationOfBenefitBenefitBalance: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'benefitBalance',
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
      financial: many(explanationOfBenefitBenefitBalanceFinancial),
    },
  }),
);

export const explanationOfBenefitItemAdjudication: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
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

export const explanationOfBenefitItemDetail: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'item.detail',
  () => ({
    base: backboneElement,
    properties: {
      sequence: required(positiveInt),
      type: required(checked(one(codeableConcept), boundConcept(v3ActInvoiceGroupCodeCodes))),
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
      noteNumber: repeated(positiveInt),
      adjudication: many(explanationOfBenefitItemAdjudication),
      subDetail: many(explanationOfBenefitItemDetailSubDetail),
    },
  }),
);

export const explanationOfBenefitAddItemDetail: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
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
      adjudication: many(explanationOfBenefitItemAdjudication),
    },
  }),
);

export const explanationOfBenefitBenefitBalanceFinancial: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'benefitBalance.financial',
  () => ({
    base: backboneElement,
    properties: {
      type: required(one(codeableConcept)),
      'allowed[x]': choice({ UnsignedInt: unsignedInt, String: string, Money: one(money) }),
      'used[x]': choice({ UnsignedInt: unsignedInt, Money: one(money) }),
    },
  }),
);

export const explanationOfBenefitItemDetailSubDetail: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'item.detail.subDetail',
  () => ({
    base: backboneElement,
    properties: {
      sequence: required(positiveInt),
      type: required(checked(one(codeableConcept), boundConcept(v3ActInvoiceGroupCodeCodes))),
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
      noteNumber: repeated(positiveInt),
      adjudication: many(explanationOfBenefitItemAdjudication),
    },
  }),
);

/** Checks a value against ExplanationOfBenefit (http://hl7.org/fhir/StructureDefinition/ExplanationOfBenefit). */
export const validateExplanationOfBenefit = /* @__PURE__ */ validator<ExplanationOfBenefit>(
  explanationOfBenefit,
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

/** Whether a value is valid by ExplanationOfBenefit. */
export function isExplanationOfBenefit(value: unknown): value is ExplanationOfBenefit {
  return validateExplanationOfBenefit(value, { maxIssues: 1 }).valid;
}
