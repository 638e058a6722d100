// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MedicationDispense
import { medicationDispenseStatusCodes } from '../valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { detectedIssue } from './DetectedIssue.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { dosage } from './Dosage.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { medication } from './Medication.js';
import { medicationRequest } from './MedicationRequest.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { provenance } from './Provenance.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { simpleQuantity } from './SimpleQuantity.js';
import type { MedicationDispense } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  invariant,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const medicationDispense: Shape = /* @__PURE__ */ resourceType('MedicationDispense', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    partOf: checked(array(reference), targets(['Procedure'])),
    status: coded(medicationDispenseStatusCodes),
    category: object(codeableConcept),
    'medication[x]': required(
      choice({
        CodeableConcept: object(codeableConcept),
        Reference: checked(object(reference), targets(['Medication'])),
      }),
    ),
    subject: checked(object(reference), targets(['Group'], ['Patient'])),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    supportingInformation: checked(array(reference), targets()),
    performer: array(medicationDispensePerformer),
    authorizingPrescription: checked(array(reference), targets(['MedicationRequest'])),
    type: object(codeableConcept),
    quantity: object(simpleQuantity),
    daysSupply: object(simpleQuantity),
    whenPrepared: dateTime,
    whenHandedOver: dateTime,
    destination: checked(object(reference), targets(['Location'])),
    receiver: checked(array(reference), targets(['Patient'], ['Practitioner'])),
    note: array(annotation),
    dosageInstruction: array(dosage),
    substitution: object(medicationDispenseSubstitution),
    detectedIssue: checked(array(reference), targets(['DetectedIssue'])),
    notDone: boolean,
    'notDoneReason[x]': choice({
      CodeableConcept: object(codeableConcept),
      Reference: checked(object(reference), targets(['DetectedIssue'])),
    }),
    eventHistory: checked(array(reference), targets(['Provenance'])),
  },
  invariants: [
    invariant(
      'mdd-1',
      'whenHandedOver cannot be before whenPrepared',
      ($this, c, has) =>
        (has & 1) /* whenHandedOver */ === 0 ||
        (has & 2) /* whenPrepared */ === 0 ||
        fhirpath.compareDates($this.whenHandedOver, $this.whenPrepared) >= 0,
      ['whenHandedOver', 'whenPrepared'],
    ),
  ],
}));

export const medicationDispensePerformer: Shape = /* @__PURE__ */ elementOf(
  medicationDispense,
  'performer',
  () => ({
    base: backboneElement,
    properties: {
      actor: required(
        checked(
          object(reference),
          targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
        ),
      ),
      onBehalfOf: checked(object(reference), targets(['Organization'])),
    },
  }),
);

export const medicationDispenseSubstitution: Shape = /* @__PURE__ */ elementOf(
  medicationDispense,
  'substitution',
  () => ({
    base: backboneElement,
    properties: {
      wasSubstituted: required(boolean),
      type: object(codeableConcept),
      reason: array(codeableConcept),
      responsibleParty: checked(array(reference), targets(['Practitioner'])),
    },
  }),
);

/** Checks a value against MedicationDispense (http://hl7.org/fhir/StructureDefinition/MedicationDispense). */
export const validateMedicationDispense: Validator<MedicationDispense> =
  /* @__PURE__ */ validator<MedicationDispense>(medicationDispense, 'gpconnect-api', () => ({
    element,
    types: [
      detectedIssue,
      device,
      encounter,
      episodeOfCare,
      group,
      location,
      medication,
      medicationRequest,
      organization,
      patient,
      practitioner,
      procedure,
      provenance,
      relatedPerson,
    ],
  }));

/** True if a value is valid by MedicationDispense. */
export function isMedicationDispense(value: unknown): value is MedicationDispense {
  return validateMedicationDispense(value, VERDICT_ONLY).valid;
}
