// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/VisionPrescription
import { fmStatusCodes, visionBaseCodesCodes, visionEyeCodesCodes } from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { simpleQuantity } from './SimpleQuantity.js';
import type { VisionPrescription } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  decimal,
  elementOf,
  integer,
  object,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const visionPrescription: Shape = /* @__PURE__ */ resourceType('VisionPrescription', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    patient: checked(object(reference), targets(['Patient'])),
    encounter: checked(object(reference), targets(['Encounter'])),
    dateWritten: dateTime,
    prescriber: checked(object(reference), targets(['Practitioner'])),
    'reason[x]': choice({
      CodeableConcept: object(codeableConcept),
      Reference: checked(object(reference), targets(['Condition'])),
    }),
    dispense: array(visionPrescriptionDispense),
  },
}));

export const visionPrescriptionDispense: Shape = /* @__PURE__ */ elementOf(
  visionPrescription,
  'dispense',
  () => ({
    base: backboneElement,
    properties: {
      product: object(codeableConcept),
      eye: coded(visionEyeCodesCodes),
      sphere: decimal,
      cylinder: decimal,
      axis: integer,
      prism: decimal,
      base: coded(visionBaseCodesCodes),
      add: decimal,
      power: decimal,
      backCurve: decimal,
      diameter: decimal,
      duration: object(simpleQuantity),
      color: string,
      brand: string,
      note: array(annotation),
    },
  }),
);

/** Checks a value against VisionPrescription (http://hl7.org/fhir/StructureDefinition/VisionPrescription). */
export const validateVisionPrescription: Validator<VisionPrescription> =
  /* @__PURE__ */ validator<VisionPrescription>(visionPrescription, 'gpconnect-api', () => ({
    element,
    types: [condition, encounter, organization, patient, practitioner, relatedPerson],
  }));

/** True if a value is valid by VisionPrescription. */
export function isVisionPrescription(value: unknown): value is VisionPrescription {
  return validateVisionPrescription(value, VERDICT_ONLY).valid;
}
