// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Procedure
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
import { eventStatusCodes } from '../valuesets.js';
import { activityDefinition } from './ActivityDefinition.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { carePlan } from './CarePlan.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { device } from './Device.js';
import { diagnosticReport } from './DiagnosticReport.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { healthcareService } from './HealthcareService.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { medication } from './Medication.js';
import { medicationAdministration } from './MedicationAdministration.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { procedureRequest } from './ProcedureRequest.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import { substance } from './Substance.js';
import type { Procedure } from 'fhir/r3.js';

const definitionTargets: Targets = [['ActivityDefinition'], ['HealthcareService'], ['PlanDefinition']];

const basedOnTargets: Targets = [['CarePlan'], ['ProcedureRequest'], ['ReferralRequest']];

const partOfTargets: Targets = [['MedicationAdministration'], ['Observation'], ['Procedure']];

const subjectTargets: Targets = [['Group'], ['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const locationTargets: Targets = [['Location']];

const reasonReferenceTargets: Targets = [['Condition'], ['Observation']];

const reportTargets: Targets = [['DiagnosticReport']];

const complicationDetailTargets: Targets = [['Condition']];

const usedReferenceTargets: Targets = [['Device'], ['Medication'], ['Substance']];

export const procedure: Shape = /* @__PURE__ */ shape({
  id: 'Procedure',
  profile: 'http://hl7.org/fhir/StructureDefinition/Procedure',
  type: 'Procedure',
  elements: ['contained', 'status', 'subject', 'notDoneReason', 'notDone'],
  required: 6,
  choices: ['performed[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'definition':
        many(value, key, c, reference);
        return targets(value, key, c, definitionTargets);
      case 'basedOn':
        many(value, key, c, reference);
        return targets(value, key, c, basedOnTargets);
      case 'partOf':
        many(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, eventStatusCodes, 'required');
        return 2;
      case 'notDone':
        boolean(value, key, c);
        return 16;
      case 'notDoneReason':
        one(value, key, c, codeableConcept);
        return 8;
      case 'category':
      case 'code':
      case 'outcome':
        return one(value, key, c, codeableConcept);
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 4;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'performedDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'performedPeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'performer':
        return many(value, key, c, procedurePerformer);
      case 'location':
        one(value, key, c, reference);
        return targets(value, key, c, locationTargets);
      case 'reasonCode':
      case 'bodySite':
      case 'complication':
      case 'followUp':
      case 'usedCode':
        return many(value, key, c, codeableConcept);
      case 'reasonReference':
        many(value, key, c, reference);
        return targets(value, key, c, reasonReferenceTargets);
      case 'report':
        many(value, key, c, reference);
        return targets(value, key, c, reportTargets);
      case 'complicationDetail':
        many(value, key, c, reference);
        return targets(value, key, c, complicationDetailTargets);
      case 'note':
        return many(value, key, c, annotation);
      case 'focalDevice':
        return many(value, key, c, procedureFocalDevice);
      case 'usedReference':
        many(value, key, c, reference);
        return targets(value, key, c, usedReferenceTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  when: 24,
  invariants($this: any, c) {
    if (!(
      $this.notDoneReason === undefined ||
      (($this.notDone !== undefined || $this._notDone !== undefined) && $this.notDone === true)
    ))
      broken(c, 'pro-1', 'Reason not done is only permitted if notDone indicator is true');
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

export const procedurePerformer: Shape = /* @__PURE__ */ shape({
  id: 'Procedure.performer',
  profile: 'http://hl7.org/fhir/StructureDefinition/Procedure',
  elements: ['actor'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'role':
        return one(value, key, c, codeableConcept);
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

const focalDeviceManipulatedTargets: Targets = [['Device']];

export const procedureFocalDevice: Shape = /* @__PURE__ */ shape({
  id: 'Procedure.focalDevice',
  profile: 'http://hl7.org/fhir/StructureDefinition/Procedure',
  elements: ['manipulated'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'action':
        return one(value, key, c, codeableConcept);
      case 'manipulated':
        one(value, key, c, reference);
        targets(value, key, c, focalDeviceManipulatedTargets);
        return 1;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Procedure (http://hl7.org/fhir/StructureDefinition/Procedure). */
export const validateProcedure = /* @__PURE__ */ validator<Procedure>(procedure, 'gpconnect-api', () => ({
  element,
  types: [
    activityDefinition,
    carePlan,
    condition,
    device,
    diagnosticReport,
    encounter,
    episodeOfCare,
    group,
    healthcareService,
    location,
    medication,
    medicationAdministration,
    observation,
    organization,
    patient,
    planDefinition,
    practitioner,
    procedure,
    procedureRequest,
    referralRequest,
    relatedPerson,
    substance,
  ],
}));

/** Whether a value is valid by Procedure. */
export function isProcedure(value: unknown): value is Procedure {
  return validateProcedure(value, { maxIssues: 1 }).valid;
}
