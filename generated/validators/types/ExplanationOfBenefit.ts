// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ExplanationOfBenefit
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
import {
  EXTENSIBLE,
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
  unsignedInt,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const explanationOfBenefit: Shape = /* @__PURE__ */ resourceType('ExplanationOfBenefit', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(explanationofbenefitStatusCodes),
    type: checked(object(codeableConcept), boundConcept(claimTypeCodes)),
    subType: array(codeableConcept),
    patient: checked(object(reference), targets(['Patient'])),
    billablePeriod: object(period),
    created: dateTime,
    enterer: checked(object(reference), targets(['Practitioner'])),
    insurer: checked(object(reference), targets(['Organization'])),
    provider: checked(object(reference), targets(['Practitioner'])),
    organization: checked(object(reference), targets(['Organization'])),
    referral: checked(object(reference), targets(['ReferralRequest'])),
    facility: checked(object(reference), targets(['Location'])),
    claim: checked(object(reference), targets(['Claim'])),
    claimResponse: checked(object(reference), targets(['ClaimResponse'])),
    outcome: object(codeableConcept),
    disposition: string,
    related: array(explanationOfBenefitRelated),
    prescription: checked(object(reference), targets(['MedicationRequest'], ['VisionPrescription'])),
    originalPrescription: checked(object(reference), targets(['MedicationRequest'])),
    payee: object(explanationOfBenefitPayee),
    information: array(explanationOfBenefitInformation),
    careTeam: array(explanationOfBenefitCareTeam),
    diagnosis: array(explanationOfBenefitDiagnosis),
    procedure: array(explanationOfBenefitProcedure),
    precedence: positiveInt,
    insurance: object(explanationOfBenefitInsurance),
    accident: object(explanationOfBenefitAccident),
    employmentImpacted: object(period),
    hospitalization: object(period),
    item: array(explanationOfBenefitItem),
    addItem: array(explanationOfBenefitAddItem),
    totalCost: object(money),
    unallocDeductable: object(money),
    totalBenefit: object(money),
    payment: object(explanationOfBenefitPayment),
    form: object(codeableConcept),
    processNote: array(explanationOfBenefitProcessNote),
    benefitBalance: array(explanationOfBenefitBenefitBalance),
  },
}));

export const explanationOfBenefitRelated: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'related',
  () => ({
    base: backboneElement,
    properties: {
      claim: checked(object(reference), targets(['Claim'])),
      relationship: object(codeableConcept),
      reference: object(identifier),
    },
  }),
);

export const explanationOfBenefitPayee: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'payee',
  () => ({
    base: backboneElement,
    properties: {
      type: object(codeableConcept),
      resourceType: checked(object(codeableConcept), boundConcept(resourceTypeLinkCodes)),
      party: checked(
        object(reference),
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
      category: required(object(codeableConcept)),
      code: object(codeableConcept),
      'timing[x]': choice({ Date: date, Period: object(period) }),
      'value[x]': choice({
        String: string,
        Quantity: object(quantity),
        Attachment: object(attachment),
        Reference: checked(object(reference), targets()),
      }),
      reason: object(coding),
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
      provider: required(checked(object(reference), targets(['Organization'], ['Practitioner']))),
      responsible: boolean,
      role: object(codeableConcept),
      qualification: object(codeableConcept),
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
          CodeableConcept: object(codeableConcept),
          Reference: checked(object(reference), targets(['Condition'])),
        }),
      ),
      type: array(codeableConcept),
      packageCode: object(codeableConcept),
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
          CodeableConcept: object(codeableConcept),
          Reference: checked(object(reference), targets(['Procedure'])),
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
      coverage: checked(object(reference), targets(['Coverage'])),
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
      type: checked(object(codeableConcept), boundConcept(v3ActIncidentCodeCodes)),
      'location[x]': choice({
        Address: object(address),
        Reference: checked(object(reference), targets(['Location'])),
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
      noteNumber: repeated(positiveInt),
      adjudication: array(explanationOfBenefitItemAdjudication),
      detail: array(explanationOfBenefitItemDetail),
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
      revenue: object(codeableConcept),
      category: object(codeableConcept),
      service: object(codeableConcept),
      modifier: array(codeableConcept),
      fee: object(money),
      noteNumber: repeated(positiveInt),
      adjudication: array(explanationOfBenefitItemAdjudication),
      detail: array(explanationOfBenefitAddItemDetail),
    },
  }),
);

export const explanationOfBenefitPayment: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'payment',
  () => ({
    base: backboneElement,
    properties: {
      type: object(codeableConcept),
      adjustment: object(money),
      adjustmentReason: object(codeableConcept),
      date: date,
      amount: object(money),
      identifier: object(identifier),
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

export const explanationOfBenefitBenefitBalance: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'benefitBalance',
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
      financial: array(explanationOfBenefitBenefitBalanceFinancial),
    },
  }),
);

export const explanationOfBenefitItemAdjudication: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
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

export const explanationOfBenefitItemDetail: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'item.detail',
  () => ({
    base: backboneElement,
    properties: {
      sequence: required(positiveInt),
      type: required(checked(object(codeableConcept), boundConcept(v3ActInvoiceGroupCodeCodes))),
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
      noteNumber: repeated(positiveInt),
      adjudication: array(explanationOfBenefitItemAdjudication),
      subDetail: array(explanationOfBenefitItemDetailSubDetail),
    },
  }),
);

export const explanationOfBenefitAddItemDetail: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
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
      adjudication: array(explanationOfBenefitItemAdjudication),
    },
  }),
);

export const explanationOfBenefitBenefitBalanceFinancial: Shape = /* @__PURE__ */ elementOf(
  explanationOfBenefit,
  'benefitBalance.financial',
  () => ({
    base: backboneElement,
    properties: {
      type: required(object(codeableConcept)),
      'allowed[x]': choice({ UnsignedInt: unsignedInt, String: string, Money: object(money) }),
      'used[x]': choice({ UnsignedInt: unsignedInt, Money: object(money) }),
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
      type: required(checked(object(codeableConcept), boundConcept(v3ActInvoiceGroupCodeCodes))),
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
      noteNumber: repeated(positiveInt),
      adjudication: array(explanationOfBenefitItemAdjudication),
    },
  }),
);

/** Checks a value against ExplanationOfBenefit (http://hl7.org/fhir/StructureDefinition/ExplanationOfBenefit). */
export const validateExplanationOfBenefit: Validator<ExplanationOfBenefit> =
  /* @__PURE__ */ validator<ExplanationOfBenefit>(explanationOfBenefit, 'gpconnect-api', () => ({
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

/** True if a value is valid by ExplanationOfBenefit. */
export function isExplanationOfBenefit(value: unknown): value is ExplanationOfBenefit {
  return validateExplanationOfBenefit(value, VERDICT_ONLY).valid;
}
