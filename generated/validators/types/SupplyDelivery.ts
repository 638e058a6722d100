// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SupplyDelivery
import { supplydeliveryStatusCodes, supplydeliveryTypeCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contract } from './Contract.js';
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
import { reference } from './Reference.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { substance } from './Substance.js';
import { supplyRequest } from './SupplyRequest.js';
import { timing } from './Timing.js';
import type { SupplyDelivery } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  object,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const supplyDelivery: Shape = /* @__PURE__ */ resourceType('SupplyDelivery', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    basedOn: checked(array(reference), targets(['SupplyRequest'])),
    partOf: checked(array(reference), targets(['Contract'], ['SupplyDelivery'])),
    status: coded(supplydeliveryStatusCodes),
    patient: checked(object(reference), targets(['Patient'])),
    type: checked(object(codeableConcept), boundConcept(supplydeliveryTypeCodes)),
    suppliedItem: object(supplyDeliverySuppliedItem),
    'occurrence[x]': choice({ DateTime: dateTime, Period: object(period), Timing: object(timing) }),
    supplier: checked(object(reference), targets(['Organization'], ['Practitioner'])),
    destination: checked(object(reference), targets(['Location'])),
    receiver: checked(array(reference), targets(['Practitioner'])),
  },
}));

export const supplyDeliverySuppliedItem: Shape = /* @__PURE__ */ elementOf(
  supplyDelivery,
  'suppliedItem',
  () => ({
    base: backboneElement,
    properties: {
      quantity: object(simpleQuantity),
      'item[x]': choice({
        CodeableConcept: object(codeableConcept),
        Reference: checked(object(reference), targets(['Device'], ['Medication'], ['Substance'])),
      }),
    },
  }),
);

/** Checks a value against SupplyDelivery (http://hl7.org/fhir/StructureDefinition/SupplyDelivery). */
export const validateSupplyDelivery: Validator<SupplyDelivery> = /* @__PURE__ */ validator<SupplyDelivery>(
  supplyDelivery,
  'gpconnect-api',
  () => ({
    element,
    types: [
      contract,
      device,
      location,
      medication,
      organization,
      patient,
      practitioner,
      substance,
      supplyDelivery,
      supplyRequest,
    ],
  }),
);

/** True if a value is valid by SupplyDelivery. */
export function isSupplyDelivery(value: unknown): value is SupplyDelivery {
  return validateSupplyDelivery(value, VERDICT_ONLY).valid;
}
