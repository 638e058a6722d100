// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SupplyDelivery
import {
  boundConcept,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  many,
  one,
  resourceType,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
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

export const supplyDelivery: Shape = /* @__PURE__ */ resourceType('SupplyDelivery', () => ({
  base: domainResource,
  properties: {
    identifier: one(identifier),
    basedOn: checked(many(reference), targets(['SupplyRequest'])),
    partOf: checked(many(reference), targets(['Contract'], ['SupplyDelivery'])),
    status: coded(supplydeliveryStatusCodes),
    patient: checked(one(reference), targets(['Patient'])),
    type: checked(one(codeableConcept), boundConcept(supplydeliveryTypeCodes)),
    suppliedItem: one(supplyDeliverySuppliedItem),
    'occurrence[x]': choice({ DateTime: dateTime, Period: one(period), Timing: one(timing) }),
    supplier: checked(one(reference), targets(['Organization'], ['Practitioner'])),
    destination: checked(one(reference), targets(['Location'])),
    receiver: checked(many(reference), targets(['Practitioner'])),
  },
}));

export const supplyDeliverySuppliedItem: Shape = /* @__PURE__ */ elementOf(
  supplyDelivery,
  'suppliedItem',
  () => ({
    base: backboneElement,
    properties: {
      quantity: one(simpleQuantity),
      'item[x]': choice({
        CodeableConcept: one(codeableConcept),
        Reference: checked(one(reference), targets(['Device'], ['Medication'], ['Substance'])),
      }),
    },
  }),
);

/** Checks a value against SupplyDelivery (http://hl7.org/fhir/StructureDefinition/SupplyDelivery). */
export const validateSupplyDelivery = /* @__PURE__ */ validator<SupplyDelivery>(
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

/** Whether a value is valid by SupplyDelivery. */
export function isSupplyDelivery(value: unknown): value is SupplyDelivery {
  return validateSupplyDelivery(value, { maxIssues: 1 }).valid;
}
