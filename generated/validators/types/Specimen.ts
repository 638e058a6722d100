// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Specimen
import {
  checked,
  choice,
  coded,
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
import { specimenStatusCodes } from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedureRequest } from './ProcedureRequest.js';
import { reference } from './Reference.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { substance } from './Substance.js';
import type { Specimen } from 'fhir/r3.js';

export const specimen: Shape = /* @__PURE__ */ resourceType('Specimen', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    accessionIdentifier: one(identifier),
    status: coded(specimenStatusCodes),
    type: one(codeableConcept),
    subject: required(checked(one(reference), targets(['Device'], ['Group'], ['Patient'], ['Substance']))),
    receivedTime: dateTime,
    parent: checked(many(reference), targets(['Specimen'])),
    request: checked(many(reference), targets(['ProcedureRequest'])),
    collection: one(specimenCollection),
    processing: many(specimenProcessing),
    container: many(specimenContainer),
    note: many(annotation),
  },
}));

export const specimenCollection: Shape = /* @__PURE__ */ elementOf(specimen, 'collection', () => ({
  base: backboneElement,
  properties: {
    collector: checked(one(reference), targets(['Practitioner'])),
    'collected[x]': choice({ DateTime: dateTime, Period: one(period) }),
    quantity: one(simpleQuantity),
    method: one(codeableConcept),
    bodySite: one(codeableConcept),
  },
}));

export const specimenProcessing: Shape = /* @__PURE__ */ elementOf(specimen, 'processing', () => ({
  base: backboneElement,
  properties: {
    description: string,
    procedure: one(codeableConcept),
    additive: checked(many(reference), targets(['Substance'])),
    'time[x]': choice({ DateTime: dateTime, Period: one(period) }),
  },
}));

export const specimenContainer: Shape = /* @__PURE__ */ elementOf(specimen, 'container', () => ({
  base: backboneElement,
  properties: {
    identifier: many(identifier),
    description: string,
    type: one(codeableConcept),
    capacity: one(simpleQuantity),
    specimenQuantity: one(simpleQuantity),
    'additive[x]': choice({
      CodeableConcept: one(codeableConcept),
      Reference: checked(one(reference), targets(['Substance'])),
    }),
  },
}));

/** Checks a value against Specimen (http://hl7.org/fhir/StructureDefinition/Specimen). */
export const validateSpecimen = /* @__PURE__ */ validator<Specimen>(specimen, 'gpconnect-api', () => ({
  element,
  types: [device, group, patient, practitioner, procedureRequest, specimen, substance],
}));

/** Whether a value is valid by Specimen. */
export function isSpecimen(value: unknown): value is Specimen {
  return validateSpecimen(value, { maxIssues: 1 }).valid;
}
