// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Specimen
import { specimenStatusCodes } from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedureRequest } from './ProcedureRequest.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { substance } from './Substance.js';
import type { Specimen } from 'fhir/r3.js';
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
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const specimen: Shape = /* @__PURE__ */ resourceType('Specimen', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    accessionIdentifier: object(identifier),
    status: coded(specimenStatusCodes),
    type: object(codeableConcept),
    subject: required(checked(object(reference), targets(['Device'], ['Group'], ['Patient'], ['Substance']))),
    receivedTime: dateTime,
    parent: checked(array(reference), targets(['Specimen'])),
    request: checked(array(reference), targets(['ProcedureRequest'])),
    collection: object(specimenCollection),
    processing: array(specimenProcessing),
    container: array(specimenContainer),
    note: array(annotation),
  },
}));

export const specimenCollection: Shape = /* @__PURE__ */ elementOf(specimen, 'collection', () => ({
  base: backboneElement,
  properties: {
    collector: checked(object(reference), targets(['Practitioner'])),
    'collected[x]': choice({ DateTime: dateTime, Period: object(period) }),
    quantity: object(simpleQuantity),
    method: object(codeableConcept),
    bodySite: object(codeableConcept),
  },
}));

export const specimenProcessing: Shape = /* @__PURE__ */ elementOf(specimen, 'processing', () => ({
  base: backboneElement,
  properties: {
    description: string,
    procedure: object(codeableConcept),
    additive: checked(array(reference), targets(['Substance'])),
    'time[x]': choice({ DateTime: dateTime, Period: object(period) }),
  },
}));

export const specimenContainer: Shape = /* @__PURE__ */ elementOf(specimen, 'container', () => ({
  base: backboneElement,
  properties: {
    identifier: array(identifier),
    description: string,
    type: object(codeableConcept),
    capacity: object(simpleQuantity),
    specimenQuantity: object(simpleQuantity),
    'additive[x]': choice({
      CodeableConcept: object(codeableConcept),
      Reference: checked(object(reference), targets(['Substance'])),
    }),
  },
}));

/** Checks a value against Specimen (http://hl7.org/fhir/StructureDefinition/Specimen). */
export const validateSpecimen: Validator<Specimen> = /* @__PURE__ */ validator<Specimen>(
  specimen,
  'gpconnect-api',
  () => ({
    element,
    types: [
      device,
      group,
      organization,
      patient,
      practitioner,
      procedureRequest,
      relatedPerson,
      specimen,
      substance,
    ],
  }),
);

/** True if a value is valid by Specimen. */
export function isSpecimen(value: unknown): value is Specimen {
  return validateSpecimen(value, VERDICT_ONLY).valid;
}
