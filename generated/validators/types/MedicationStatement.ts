// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MedicationStatement
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
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  invariant,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const medicationStatement: Shape = /* @__PURE__ */ resourceType('MedicationStatement', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    basedOn: checked(
      array(reference),
      targets(['CarePlan'], ['MedicationRequest'], ['ProcedureRequest'], ['ReferralRequest']),
    ),
    partOf: checked(
      array(reference),
      targets(
        ['MedicationAdministration'],
        ['MedicationDispense'],
        ['MedicationStatement'],
        ['Observation'],
        ['Procedure'],
      ),
    ),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    status: required(coded(medicationStatementStatusCodes)),
    category: object(codeableConcept),
    'medication[x]': required(
      choice({
        CodeableConcept: object(codeableConcept),
        Reference: checked(object(reference), targets(['Medication'])),
      }),
    ),
    'effective[x]': choice({ DateTime: dateTime, Period: object(period) }),
    dateAsserted: dateTime,
    informationSource: checked(
      object(reference),
      targets(['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    subject: required(checked(object(reference), targets(['Group'], ['Patient']))),
    derivedFrom: checked(array(reference), targets()),
    taken: required(coded(medicationStatementTakenCodes)),
    reasonNotTaken: array(codeableConcept),
    reasonCode: array(codeableConcept),
    reasonReference: checked(array(reference), targets(['Condition'], ['Observation'])),
    note: array(annotation),
    dosage: array(dosage),
  },
  invariants: [
    invariant(
      'mst-1',
      'Reason not taken is only permitted if Taken is No',
      ($this, c, has) => (has & 1) /* reasonNotTaken */ === 0 || $this.taken === 'n',
      ['reasonNotTaken', 'taken'],
    ),
  ],
}));

/** Checks a value against MedicationStatement (http://hl7.org/fhir/StructureDefinition/MedicationStatement). */
export const validateMedicationStatement: Validator<MedicationStatement> =
  /* @__PURE__ */ validator<MedicationStatement>(medicationStatement, 'gpconnect-api', () => ({
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
  }));

/** True if a value is valid by MedicationStatement. */
export function isMedicationStatement(value: unknown): value is MedicationStatement {
  return validateMedicationStatement(value, VERDICT_ONLY).valid;
}
