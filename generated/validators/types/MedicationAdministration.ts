// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MedicationAdministration
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
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { medicationAdminStatusCodes } from '../valuesets.js';
import { activityDefinition } from './ActivityDefinition.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { medication } from './Medication.js';
import { medicationRequest } from './MedicationRequest.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { provenance } from './Provenance.js';
import { ratio } from './Ratio.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { simpleQuantity } from './SimpleQuantity.js';
import type { MedicationAdministration } from 'fhir/r3.js';

const definitionTargets: Targets = [['ActivityDefinition'], ['PlanDefinition']];

const partOfTargets: Targets = [['MedicationAdministration'], ['Procedure']];

const medicationXTargets: Targets = [['Medication']];

const subjectTargets: Targets = [['Group'], ['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const reasonReferenceTargets: Targets = [['Condition'], ['Observation']];

const prescriptionTargets: Targets = [['MedicationRequest']];

const deviceTargets: Targets = [['Device']];

const eventHistoryTargets: Targets = [['Provenance']];

export const medicationAdministration: Shape = /* @__PURE__ */ shape({
  id: 'MedicationAdministration',
  profile: 'http://hl7.org/fhir/StructureDefinition/MedicationAdministration',
  type: 'MedicationAdministration',
  elements: [
    'contained',
    'status',
    'medication[x]',
    'subject',
    'effective[x]',
    'reasonNotGiven',
    'notGiven',
    'reasonCode',
  ],
  required: 30,
  choices: ['medication[x]', 'effective[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'definition':
        many(value, key, c, reference);
        return targets(value, key, c, definitionTargets);
      case 'partOf':
        many(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, medicationAdminStatusCodes, 'required');
        return 2;
      case 'category':
        return one(value, key, c, codeableConcept);
      case 'medicationCodeableConcept':
        one(value, key, c, codeableConcept);
        return 4 | CHOICE;
      case 'medicationReference':
        one(value, key, c, reference);
        targets(value, key, c, medicationXTargets);
        return 4 | CHOICE;
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 8;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'supportingInformation':
        return many(value, key, c, reference);
      case 'effectiveDateTime':
        dateTime(value, key, c);
        return 16 | (CHOICE << 1);
      case 'effectivePeriod':
        one(value, key, c, period);
        return 16 | (CHOICE << 1);
      case 'performer':
        return many(value, key, c, medicationAdministrationPerformer);
      case 'notGiven':
        boolean(value, key, c);
        return 64;
      case 'reasonNotGiven':
        many(value, key, c, codeableConcept);
        return 32;
      case 'reasonCode':
        many(value, key, c, codeableConcept);
        return 128;
      case 'reasonReference':
        many(value, key, c, reference);
        return targets(value, key, c, reasonReferenceTargets);
      case 'prescription':
        one(value, key, c, reference);
        return targets(value, key, c, prescriptionTargets);
      case 'device':
        many(value, key, c, reference);
        return targets(value, key, c, deviceTargets);
      case 'note':
        return many(value, key, c, annotation);
      case 'dosage':
        return one(value, key, c, medicationAdministrationDosage);
      case 'eventHistory':
        many(value, key, c, reference);
        return targets(value, key, c, eventHistoryTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  when: 224,
  invariants($this: any, c, seen) {
    if (seen & 96) {
      if (!(
        fhirpath.list($this.reasonNotGiven).length === 0 ||
        (($this.notGiven !== undefined || $this._notGiven !== undefined) && $this.notGiven === true)
      ))
        broken(c, 'mad-2', 'Reason not given is only permitted if NotGiven is true');
    }
    if (seen & 192) {
      if (!(
        fhirpath.list($this.reasonCode).length === 0 ||
        ($this.notGiven === undefined && $this._notGiven === undefined) ||
        $this.notGiven === false
      ))
        broken(c, 'mad-3', 'Reason given is only permitted if NotGiven is false');
    }
  },
  base: () => domainResource,
});

const performerActorTargets: Targets = [['Device'], ['Patient'], ['Practitioner'], ['RelatedPerson']];

const performerOnBehalfOfTargets: Targets = [['Organization']];

export const medicationAdministrationPerformer: Shape = /* @__PURE__ */ shape({
  id: 'MedicationAdministration.performer',
  profile: 'http://hl7.org/fhir/StructureDefinition/MedicationAdministration',
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

export const medicationAdministrationDosage: Shape = /* @__PURE__ */ shape({
  id: 'MedicationAdministration.dosage',
  profile: 'http://hl7.org/fhir/StructureDefinition/MedicationAdministration',
  choices: ['rate[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'text':
        return string(value, key, c);
      case 'site':
      case 'route':
      case 'method':
        return one(value, key, c, codeableConcept);
      case 'dose':
        return one(value, key, c, simpleQuantity);
      case 'rateRatio':
        one(value, key, c, ratio);
        return CHOICE;
      case 'rateQuantity':
        one(value, key, c, simpleQuantity);
        return CHOICE;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!($this.dose !== undefined || $this.rateRatio !== undefined || $this.rateQuantity !== undefined))
      broken(c, 'mad-1', 'SHALL have at least one of dosage.dose or dosage.rate[x]');
  },
});

/** Checks a value against MedicationAdministration (http://hl7.org/fhir/StructureDefinition/MedicationAdministration). */
export const validateMedicationAdministration = /* @__PURE__ */ validator<MedicationAdministration>(
  medicationAdministration,
  'gpconnect-api',
  () => ({
    element,
    types: [
      activityDefinition,
      condition,
      device,
      encounter,
      episodeOfCare,
      group,
      medication,
      medicationAdministration,
      medicationRequest,
      observation,
      organization,
      patient,
      planDefinition,
      practitioner,
      procedure,
      provenance,
      relatedPerson,
    ],
  }),
);

/** Whether a value is valid by MedicationAdministration. */
export function isMedicationAdministration(value: unknown): value is MedicationAdministration {
  return validateMedicationAdministration(value, { maxIssues: 1 }).valid;
}
