// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Procedure
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

export const procedure: Shape = /* @__PURE__ */ resourceType('Procedure', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    definition: checked(
      array(reference),
      targets(['ActivityDefinition'], ['HealthcareService'], ['PlanDefinition']),
    ),
    basedOn: checked(array(reference), targets(['CarePlan'], ['ProcedureRequest'], ['ReferralRequest'])),
    partOf: checked(array(reference), targets(['MedicationAdministration'], ['Observation'], ['Procedure'])),
    status: required(coded(eventStatusCodes)),
    notDone: boolean,
    notDoneReason: object(codeableConcept),
    category: object(codeableConcept),
    code: object(codeableConcept),
    subject: required(checked(object(reference), targets(['Group'], ['Patient']))),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'performed[x]': choice({ DateTime: dateTime, Period: object(period) }),
    performer: array(procedurePerformer),
    location: checked(object(reference), targets(['Location'])),
    reasonCode: array(codeableConcept),
    reasonReference: checked(array(reference), targets(['Condition'], ['Observation'])),
    bodySite: array(codeableConcept),
    outcome: object(codeableConcept),
    report: checked(array(reference), targets(['DiagnosticReport'])),
    complication: array(codeableConcept),
    complicationDetail: checked(array(reference), targets(['Condition'])),
    followUp: array(codeableConcept),
    note: array(annotation),
    focalDevice: array(procedureFocalDevice),
    usedReference: checked(array(reference), targets(['Device'], ['Medication'], ['Substance'])),
    usedCode: array(codeableConcept),
  },
  invariants: [
    invariant(
      'pro-1',
      'Reason not done is only permitted if notDone indicator is true',
      ($this, c, has) =>
        (has & 1) /* notDoneReason */ === 0 || ((has & 2) /* notDone */ !== 0 && $this.notDone === true),
      ['notDoneReason', 'notDone'],
    ),
  ],
}));

export const procedurePerformer: Shape = /* @__PURE__ */ elementOf(procedure, 'performer', () => ({
  base: backboneElement,
  properties: {
    role: object(codeableConcept),
    actor: required(
      checked(
        object(reference),
        targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
      ),
    ),
    onBehalfOf: checked(object(reference), targets(['Organization'])),
  },
}));

export const procedureFocalDevice: Shape = /* @__PURE__ */ elementOf(procedure, 'focalDevice', () => ({
  base: backboneElement,
  properties: {
    action: object(codeableConcept),
    manipulated: required(checked(object(reference), targets(['Device']))),
  },
}));

/** Checks a value against Procedure (http://hl7.org/fhir/StructureDefinition/Procedure). */
export const validateProcedure: Validator<Procedure> = /* @__PURE__ */ validator<Procedure>(
  procedure,
  'gpconnect-api',
  () => ({
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
  }),
);

/** True if a value is valid by Procedure. */
export function isProcedure(value: unknown): value is Procedure {
  return validateProcedure(value, VERDICT_ONLY).valid;
}
