// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/PaymentNotice
import {
  checked,
  coded,
  date,
  dateTime,
  many,
  one,
  resourceType,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { fmStatusCodes } from '../core-valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { PaymentNotice } from 'fhir/r3.js';

export const paymentNotice: Shape = /* @__PURE__ */ resourceType('PaymentNotice', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: coded(fmStatusCodes),
    request: one(reference),
    response: one(reference),
    statusDate: date,
    created: dateTime,
    target: checked(one(reference), targets(['Organization'])),
    provider: checked(one(reference), targets(['Practitioner'])),
    organization: checked(one(reference), targets(['Organization'])),
    paymentStatus: one(codeableConcept),
  },
}));

/** Checks a value against PaymentNotice (http://hl7.org/fhir/StructureDefinition/PaymentNotice). */
export const validatePaymentNotice = /* @__PURE__ */ validator<PaymentNotice>(
  paymentNotice,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, practitioner],
  }),
);

/** Whether a value is valid by PaymentNotice. */
export function isPaymentNotice(value: unknown): value is PaymentNotice {
  return validatePaymentNotice(value, { maxIssues: 1 }).valid;
}
