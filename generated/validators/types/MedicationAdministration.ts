// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/MedicationAdministration
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
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const medicationAdministration: Shape = /* @__PURE__ */ resourceType(
  'MedicationAdministration',
  () => ({
    base: domainResource,
    properties: {
      identifier: array(identifier),
      definition: checked(array(reference), targets(['ActivityDefinition'], ['PlanDefinition'])),
      partOf: checked(array(reference), targets(['MedicationAdministration'], ['Procedure'])),
      status: required(coded(medicationAdminStatusCodes)),
      category: object(codeableConcept),
      'medication[x]': required(
        choice({
          CodeableConcept: object(codeableConcept),
          Reference: checked(object(reference), targets(['Medication'])),
        }),
      ),
      subject: required(checked(object(reference), targets(['Group'], ['Patient']))),
      context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
      supportingInformation: checked(array(reference), targets()),
      'effective[x]': required(choice({ DateTime: dateTime, Period: object(period) })),
      performer: array(medicationAdministrationPerformer),
      notGiven: boolean,
      reasonNotGiven: array(codeableConcept),
      reasonCode: array(codeableConcept),
      reasonReference: checked(array(reference), targets(['Condition'], ['Observation'])),
      prescription: checked(object(reference), targets(['MedicationRequest'])),
      device: checked(array(reference), targets(['Device'])),
      note: array(annotation),
      dosage: object(medicationAdministrationDosage),
      eventHistory: checked(array(reference), targets(['Provenance'])),
    },
    invariants: [
      invariant(
        'mad-2',
        'Reason not given is only permitted if NotGiven is true',
        ($this, c, has) =>
          (has & 1) /* reasonNotGiven */ === 0 || ((has & 2) /* notGiven */ !== 0 && $this.notGiven === true),
        ['reasonNotGiven', 'notGiven'],
      ),
      invariant(
        'mad-3',
        'Reason given is only permitted if NotGiven is false',
        ($this, c, has) =>
          (has & 1) /* reasonCode */ === 0 || (has & 2) /* notGiven */ === 0 || $this.notGiven === false,
        ['reasonCode', 'notGiven'],
      ),
    ],
  }),
);

export const medicationAdministrationPerformer: Shape = /* @__PURE__ */ elementOf(
  medicationAdministration,
  'performer',
  () => ({
    base: backboneElement,
    properties: {
      actor: required(
        checked(object(reference), targets(['Device'], ['Patient'], ['Practitioner'], ['RelatedPerson'])),
      ),
      onBehalfOf: checked(object(reference), targets(['Organization'])),
    },
  }),
);

export const medicationAdministrationDosage: Shape = /* @__PURE__ */ elementOf(
  medicationAdministration,
  'dosage',
  () => ({
    base: backboneElement,
    properties: {
      text: string,
      site: object(codeableConcept),
      route: object(codeableConcept),
      method: object(codeableConcept),
      dose: object(simpleQuantity),
      'rate[x]': choice({ Ratio: object(ratio), Quantity: object(simpleQuantity) }),
    },
    invariants: [
      invariant(
        'mad-1',
        'SHALL have at least one of dosage.dose or dosage.rate[x]',
        ($this, c, has) =>
          (has & 1) /* dose */ !== 0 || $this.rateRatio !== undefined || $this.rateQuantity !== undefined,
        ['dose'],
        true,
      ),
    ],
  }),
);

/** Checks a value against MedicationAdministration (http://hl7.org/fhir/StructureDefinition/MedicationAdministration). */
export const validateMedicationAdministration: Validator<MedicationAdministration> =
  /* @__PURE__ */ validator<MedicationAdministration>(medicationAdministration, 'gpconnect-api', () => ({
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
  }));

/** True if a value is valid by MedicationAdministration. */
export function isMedicationAdministration(value: unknown): value is MedicationAdministration {
  return validateMedicationAdministration(value, VERDICT_ONLY).valid;
}
