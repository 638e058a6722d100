// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MedicationDispense
import {
  boolean,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  invariant,
  many,
  one,
  required,
  resourceType,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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

export const medicationDispense: Shape = /* @__PURE__ */ resourceType('MedicationDispense', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    partOf: checked(many(reference), targets(['Procedure'])),
    status: coded(medicationDispenseStatusCodes),
    category: one(codeableConcept),
    'medication[x]': required(
      choice({
        CodeableConcept: one(codeableConcept),
        Reference: checked(one(reference), targets(['Medication'])),
      }),
    ),
    subject: checked(one(reference), targets(['Group'], ['Patient'])),
    context: checked(one(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    supportingInformation: many(reference),
    performer: many(medicationDispensePerformer),
    authorizingPrescription: checked(many(reference), targets(['MedicationRequest'])),
    type: one(codeableConcept),
    quantity: one(simpleQuantity),
    daysSupply: one(simpleQuantity),
    whenPrepared: dateTime,
    whenHandedOver: dateTime,
    destination: checked(one(reference), targets(['Location'])),
    receiver: checked(many(reference), targets(['Patient'], ['Practitioner'])),
    note: many(annotation),
    dosageInstruction: many(dosage),
    substitution: one(medicationDispenseSubstitution),
    detectedIssue: checked(many(reference), targets(['DetectedIssue'])),
    notDone: boolean,
    'notDoneReason[x]': choice({
      CodeableConcept: one(codeableConcept),
      Reference: checked(one(reference), targets(['DetectedIssue'])),
    }),
    eventHistory: checked(many(reference), targets(['Provenance'])),
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
          one(reference),
          targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
        ),
      ),
      onBehalfOf: checked(one(reference), targets(['Organization'])),
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
      type: one(codeableConcept),
      reason: many(codeableConcept),
      responsibleParty: checked(many(reference), targets(['Practitioner'])),
    },
  }),
);

/** Checks a value against MedicationDispense (http://hl7.org/fhir/StructureDefinition/MedicationDispense). */
export const validateMedicationDispense = /* @__PURE__ */ validator<MedicationDispense>(
  medicationDispense,
  'gpconnect-api',
  () => ({
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
  }),
);

/** Whether a value is valid by MedicationDispense. */
export function isMedicationDispense(value: unknown): value is MedicationDispense {
  return validateMedicationDispense(value, { maxIssues: 1 }).valid;
}
