// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/PaymentNotice
import { fmStatusCodes } from '../core-valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { PaymentNotice } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  coded,
  date,
  dateTime,
  object,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const paymentNotice: Shape = /* @__PURE__ */ resourceType('PaymentNotice', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    request: checked(object(reference), targets()),
    response: checked(object(reference), targets()),
    statusDate: date,
    created: dateTime,
    target: checked(object(reference), targets(['Organization'])),
    provider: checked(object(reference), targets(['Practitioner'])),
    organization: checked(object(reference), targets(['Organization'])),
    paymentStatus: object(codeableConcept),
  },
}));

/** Checks a value against PaymentNotice (http://hl7.org/fhir/StructureDefinition/PaymentNotice). */
export const validatePaymentNotice: Validator<PaymentNotice> = /* @__PURE__ */ validator<PaymentNotice>(
  paymentNotice,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, practitioner],
  }),
);

/** True if a value is valid by PaymentNotice. */
export function isPaymentNotice(value: unknown): value is PaymentNotice {
  return validatePaymentNotice(value, VERDICT_ONLY).valid;
}
