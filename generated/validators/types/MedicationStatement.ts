// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MedicationStatement
import {
  CHOICE,
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
import { medicationStatementStatusCodes, medicationStatementTakenCodes } from '../valuesets.js';
import { annotation } from './Annotation.js';
import { carePlan } from './CarePlan.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { domainResource } from './DomainResource.js';
import { dosage } from './Dosage.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { medication } from './Medication.js';
import { medicationAdministration } from './MedicationAdministration.js';
import { medicationDispense } from './MedicationDispense.js';
import { medicationRequest } from './MedicationRequest.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { procedureRequest } from './ProcedureRequest.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import type { MedicationStatement } from 'fhir/r3.js';

const basedOnTargets: Targets = [
  ['CarePlan'],
  ['MedicationRequest'],
  ['ProcedureRequest'],
  ['ReferralRequest'],
];

const partOfTargets: Targets = [
  ['MedicationAdministration'],
  ['MedicationDispense'],
  ['MedicationStatement'],
  ['Observation'],
  ['Procedure'],
];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const medicationXTargets: Targets = [['Medication']];

const informationSourceTargets: Targets = [
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

const subjectTargets: Targets = [['Group'], ['Patient']];

const reasonReferenceTargets: Targets = [['Condition'], ['Observation']];

export const medicationStatement: Shape = /* @__PURE__ */ shape({
  id: 'MedicationStatement',
  profile: 'http://hl7.org/fhir/StructureDefinition/MedicationStatement',
  type: 'MedicationStatement',
  elements: ['contained', 'status', 'medication[x]', 'subject', 'taken', 'reasonNotTaken'],
  required: 30,
  choices: ['medication[x]', 'effective[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'basedOn':
        many(value, key, c, reference);
        return targets(value, key, c, basedOnTargets);
      case 'partOf':
        many(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, medicationStatementStatusCodes, 'required');
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
      case 'effectiveDateTime':
        dateTime(value, key, c);
        return CHOICE << 1;
      case 'effectivePeriod':
        one(value, key, c, period);
        return CHOICE << 1;
      case 'dateAsserted':
        return dateTime(value, key, c);
      case 'informationSource':
        one(value, key, c, reference);
        return targets(value, key, c, informationSourceTargets);
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 8;
      case 'derivedFrom':
        return many(value, key, c, reference);
      case 'taken':
        code(value, key, c);
        boundCode(value, key, c, medicationStatementTakenCodes, 'required');
        return 16;
      case 'reasonNotTaken':
        many(value, key, c, codeableConcept);
        return 32;
      case 'reasonCode':
        return many(value, key, c, codeableConcept);
      case 'reasonReference':
        many(value, key, c, reference);
        return targets(value, key, c, reasonReferenceTargets);
      case 'note':
        return many(value, key, c, annotation);
      case 'dosage':
        return many(value, key, c, dosage);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  when: 48,
  invariants($this: any, c) {
    if (!(
      fhirpath.list($this.reasonNotTaken).length === 0 ||
      ($this.taken === undefined && $this._taken === undefined) ||
      $this.taken === 'n'
    ))
      broken(c, 'mst-1', 'Reason not taken is only permitted if Taken is No');
  },
  base: () => domainResource,
});

/** Checks a value against MedicationStatement (http://hl7.org/fhir/StructureDefinition/MedicationStatement). */
export const validateMedicationStatement = /* @__PURE__ */ validator<MedicationStatement>(
  medicationStatement,
  'gpconnect-api',
  () => ({
    element,
    types: [
      carePlan,
      condition,
      encounter,
      episodeOfCare,
      group,
      medication,
      medicationAdministration,
      medicationDispense,
      medicationRequest,
      medicationStatement,
      observation,
      organization,
      patient,
      practitioner,
      procedure,
      procedureRequest,
      referralRequest,
      relatedPerson,
    ],
  }),
);

/** Whether a value is valid by MedicationStatement. */
export function isMedicationStatement(value: unknown): value is MedicationStatement {
  return validateMedicationStatement(value, { maxIssues: 1 }).valid;
}
