// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/PaymentReconciliation
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
import {
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  coded,
  date,
  dateTime,
  elementOf,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const paymentReconciliation: Shape = /* @__PURE__ */ resourceType('PaymentReconciliation', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    period: object(period),
    created: dateTime,
    organization: checked(object(reference), targets(['Organization'])),
    request: checked(object(reference), targets(['ProcessRequest'])),
    outcome: checked(object(codeableConcept), boundConcept(remittanceOutcomeCodes)),
    disposition: string,
    requestProvider: checked(object(reference), targets(['Practitioner'])),
    requestOrganization: checked(object(reference), targets(['Organization'])),
    detail: array(paymentReconciliationDetail),
    form: object(codeableConcept),
    total: object(money),
    processNote: array(paymentReconciliationProcessNote),
  },
}));

export const paymentReconciliationDetail: Shape = /* @__PURE__ */ elementOf(
  paymentReconciliation,
  'detail',
  () => ({
    base: backboneElement,
    properties: {
      type: required(object(codeableConcept)),
      request: checked(object(reference), targets()),
      response: checked(object(reference), targets()),
      submitter: checked(object(reference), targets(['Organization'])),
      payee: checked(object(reference), targets(['Organization'])),
      date: date,
      amount: object(money),
    },
  }),
);

export const paymentReconciliationProcessNote: Shape = /* @__PURE__ */ elementOf(
  paymentReconciliation,
  'processNote',
  () => ({
    base: backboneElement,
    properties: {
      type: checked(object(codeableConcept), boundConcept(noteTypeCodes)),
      text: string,
    },
  }),
);

/** Checks a value against PaymentReconciliation (http://hl7.org/fhir/StructureDefinition/PaymentReconciliation). */
export const validatePaymentReconciliation: Validator<PaymentReconciliation> =
  /* @__PURE__ */ validator<PaymentReconciliation>(paymentReconciliation, 'gpconnect-api', () => ({
    element,
    types: [organization, practitioner, processRequest],
  }));

/** True if a value is valid by PaymentReconciliation. */
export function isPaymentReconciliation(value: unknown): value is PaymentReconciliation {
  return validatePaymentReconciliation(value, VERDICT_ONLY).valid;
}
