// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MedicationDispense
import {
  CHOICE,
  boolean,
  boundCode,
  broken,
  code,
  dateTime,
  many,
  one,
  shape,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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

const partOfTargets: Targets = [['Procedure']];

const medicationXTargets: Targets = [['Medication']];

const subjectTargets: Targets = [['Group'], ['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const authorizingPrescriptionTargets: Targets = [['MedicationRequest']];

const destinationTargets: Targets = [['Location']];

const receiverTargets: Targets = [['Patient'], ['Practitioner']];

const detectedIssueTargets: Targets = [['DetectedIssue']];

const notDoneReasonXTargets: Targets = [['DetectedIssue']];

const eventHistoryTargets: Targets = [['Provenance']];

export const medicationDispense: Shape = /* @__PURE__ */ shape({
  id: 'MedicationDispense',
  profile: 'http://hl7.org/fhir/StructureDefinition/MedicationDispense',
  type: 'MedicationDispense',
  elements: ['contained', 'medication[x]', 'whenHandedOver', 'whenPrepared'],
  required: 2,
  choices: ['medication[x]', 'notDoneReason[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'partOf':
        many(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      case 'status':
        code(value, key, c);
        return boundCode(value, key, c, medicationDispenseStatusCodes, 'required');
      case 'category':
      case 'type':
        return one(value, key, c, codeableConcept);
      case 'medicationCodeableConcept':
        one(value, key, c, codeableConcept);
        return 2 | CHOICE;
      case 'medicationReference':
        one(value, key, c, reference);
        targets(value, key, c, medicationXTargets);
        return 2 | CHOICE;
      case 'subject':
        one(value, key, c, reference);
        return targets(value, key, c, subjectTargets);
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'supportingInformation':
        return many(value, key, c, reference);
      case 'performer':
        return many(value, key, c, medicationDispensePerformer);
      case 'authorizingPrescription':
        many(value, key, c, reference);
        return targets(value, key, c, authorizingPrescriptionTargets);
      case 'quantity':
      case 'daysSupply':
        return one(value, key, c, simpleQuantity);
      case 'whenPrepared':
        dateTime(value, key, c);
        return 8;
      case 'whenHandedOver':
        dateTime(value, key, c);
        return 4;
      case 'destination':
        one(value, key, c, reference);
        return targets(value, key, c, destinationTargets);
      case 'receiver':
        many(value, key, c, reference);
        return targets(value, key, c, receiverTargets);
      case 'note':
        return many(value, key, c, annotation);
      case 'dosageInstruction':
        return many(value, key, c, dosage);
      case 'substitution':
        return one(value, key, c, medicationDispenseSubstitution);
      case 'detectedIssue':
        many(value, key, c, reference);
        return targets(value, key, c, detectedIssueTargets);
      case 'notDone':
        return boolean(value, key, c);
      case 'notDoneReasonCodeableConcept':
        one(value, key, c, codeableConcept);
        return CHOICE << 1;
      case 'notDoneReasonReference':
        one(value, key, c, reference);
        targets(value, key, c, notDoneReasonXTargets);
        return CHOICE << 1;
      case 'eventHistory':
        many(value, key, c, reference);
        return targets(value, key, c, eventHistoryTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  when: 12,
  invariants($this: any, c) {
    if (!(
      ($this.whenHandedOver === undefined && $this._whenHandedOver === undefined) ||
      ($this.whenPrepared === undefined && $this._whenPrepared === undefined) ||
      !(fhirpath.compareDates($this.whenHandedOver, $this.whenPrepared) < 0)
    ))
      broken(c, 'mdd-1', 'whenHandedOver cannot be before whenPrepared');
  },
  base: () => domainResource,
});

const performerActorTargets: Targets = [
  ['Device'],
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

const performerOnBehalfOfTargets: Targets = [['Organization']];

export const medicationDispensePerformer: Shape = /* @__PURE__ */ shape({
  id: 'MedicationDispense.performer',
  profile: 'http://hl7.org/fhir/StructureDefinition/MedicationDispense',
  elements: ['actor'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'actor':
        one(value, key, c, reference);
        targets(value, key, c, performerActorTargets);
        return 1;
      case 'onBehalfOf':
        one(value, key, c, reference);
        return targets(value, key, c, performerOnBehalfOfTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const substitutionResponsiblePartyTargets: Targets = [['Practitioner']];

export const medicationDispenseSubstitution: Shape = /* @__PURE__ */ shape({
  id: 'MedicationDispense.substitution',
  profile: 'http://hl7.org/fhir/StructureDefinition/MedicationDispense',
  elements: ['wasSubstituted'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'wasSubstituted':
        boolean(value, key, c);
        return 1;
      case 'type':
        return one(value, key, c, codeableConcept);
      case 'reason':
        return many(value, key, c, codeableConcept);
      case 'responsibleParty':
        many(value, key, c, reference);
        return targets(value, key, c, substitutionResponsiblePartyTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

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
