// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/PaymentReconciliation
import {
  boundConcept,
  checked,
  coded,
  date,
  dateTime,
  elementOf,
  many,
  one,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { fmStatusCodes, noteTypeCodes, remittanceOutcomeCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { money } from './Money.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { processRequest } from './ProcessRequest.js';
import { reference } from './Reference.js';
import type { PaymentReconciliation } from 'fhir/r3.js';

export const paymentReconciliation: Shape = /* @__PURE__ */ resourceType('PaymentReconciliation', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: coded(fmStatusCodes),
    period: one(period),
    created: dateTime,
    organization: checked(one(reference), targets(['Organization'])),
    request: checked(one(reference), targets(['ProcessRequest'])),
    outcome: checked(one(codeableConcept), boundConcept(remittanceOutcomeCodes)),
    disposition: string,
    requestProvider: checked(one(reference), targets(['Practitioner'])),
    requestOrganization: checked(one(reference), targets(['Organization'])),
    detail: many(paymentReconciliationDetail),
    form: one(codeableConcept),
    total: one(money),
    processNote: many(paymentReconciliationProcessNote),
  },
}));

export const paymentReconciliationDetail: Shape = /* @__PURE__ */ elementOf(
  paymentReconciliation,
  'detail',
  () => ({
    base: backboneElement,
    properties: {
      type: required(one(codeableConcept)),
      request: one(reference),
      response: one(reference),
      submitter: checked(one(reference), targets(['Organization'])),
      payee: checked(one(reference), targets(['Organization'])),
      date: date,
      amount: one(money),
    },
  }),
);

export const paymentReconciliationProcessNote: Shape = /* @__PURE__ */ elementOf(
  paymentReconciliation,
  'processNote',
  () => ({
    base: backboneElement,
    properties: {
      type: checked(one(codeableConcept), boundConcept(noteTypeCodes)),
      text: string,
    },
  }),
);

/** Checks a value against PaymentReconciliation (http://hl7.org/fhir/StructureDefinition/PaymentReconciliation). */
export const validatePaymentReconciliation = /* @__PURE__ */ validator<PaymentReconciliation>(
  paymentReconciliation,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, practitioner, processRequest],
  }),
);

/** Whether a value is valid by PaymentReconciliation. */
export function isPaymentReconciliation(value: unknown): value is PaymentReconciliation {
  return validatePaymentReconciliation(value, { maxIssues: 1 }).valid;
}
