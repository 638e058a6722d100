// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SupplyRequest
import { requestPriorityCodes, supplyrequestStatusCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { medication } from './Medication.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { quantity } from './Quantity.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { substance } from './Substance.js';
import { timing } from './Timing.js';
import type { SupplyRequest } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const supplyRequest: Shape = /* @__PURE__ */ resourceType('SupplyRequest', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    status: coded(supplyrequestStatusCodes),
    category: object(codeableConcept),
    priority: coded(requestPriorityCodes),
    orderedItem: object(supplyRequestOrderedItem),
    'occurrence[x]': choice({ DateTime: dateTime, Period: object(period), Timing: object(timing) }),
    authoredOn: dateTime,
    requester: object(supplyRequestRequester),
    supplier: checked(array(reference), targets(['Organization'])),
    'reason[x]': choice({
      CodeableConcept: object(codeableConcept),
      Reference: checked(object(reference), targets()),
    }),
    deliverFrom: checked(object(reference), targets(['Location'], ['Organization'])),
    deliverTo: checked(object(reference), targets(['Location'], ['Organization'], ['Patient'])),
  },
}));

export const supplyRequestOrderedItem: Shape = /* @__PURE__ */ elementOf(
  supplyRequest,
  'orderedItem',
  () => ({
    base: backboneElement,
    properties: {
      quantity: required(object(quantity)),
      'item[x]': choice({
        CodeableConcept: object(codeableConcept),
        Reference: checked(object(reference), targets(['Device'], ['Medication'], ['Substance'])),
      }),
    },
  }),
);

export const supplyRequestRequester: Shape = /* @__PURE__ */ elementOf(supplyRequest, 'requester', () => ({
  base: backboneElement,
  properties: {
    agent: required(
      checked(
        object(reference),
        targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
      ),
    ),
    onBehalfOf: checked(object(reference), targets(['Organization'])),
  },
}));

/** Checks a value against SupplyRequest (http://hl7.org/fhir/StructureDefinition/SupplyRequest). */
export const validateSupplyRequest: Validator<SupplyRequest> = /* @__PURE__ */ validator<SupplyRequest>(
  supplyRequest,
  'gpconnect-api',
  () => ({
    element,
    types: [device, location, medication, organization, patient, practitioner, relatedPerson, substance],
  }),
);

/** True if a value is valid by SupplyRequest. */
export function isSupplyRequest(value: unknown): value is SupplyRequest {
  return validateSupplyRequest(value, VERDICT_ONLY).valid;
}
