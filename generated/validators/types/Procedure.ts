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
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const procedure: Shape = /* @__PURE__ */ resourceType('Procedure', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    definition: checked(
      many(reference),
      targets(['ActivityDefinition'], ['HealthcareService'], ['PlanDefinition']),
    ),
    basedOn: checked(many(reference), targets(['CarePlan'], ['ProcedureRequest'], ['ReferralRequest'])),
    partOf: checked(many(reference), targets(['MedicationAdministration'], ['Observation'], ['Procedure'])),
    status: required(coded(eventStatusCodes)),
    notDone: boolean,
    notDoneReason: one(codeableConcept),
    category: one(codeableConcept),
    code: one(codeableConcept),
    subject: required(checked(one(reference), targets(['Group'], ['Patient']))),
    context: checked(one(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'performed[x]': choice({ DateTime: dateTime, Period: one(period) }),
    performer: many(procedurePerformer),
    location: checked(one(reference), targets(['Location'])),
    reasonCode: many(codeableConcept),
    reasonReference: checked(many(reference), targets(['Condition'], ['Observation'])),
    bodySite: many(codeableConcept),
    outcome: one(codeableConcept),
    report: checked(many(reference), targets(['DiagnosticReport'])),
    complication: many(codeableConcept),
    complicationDetail: checked(many(reference), targets(['Condition'])),
    followUp: many(codeableConcept),
    note: many(annotation),
    focalDevice: many(procedureFocalDevice),
    usedReference: checked(many(reference), targets(['Device'], ['Medication'], ['Substance'])),
    usedCode: many(codeableConcept),
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
    role: one(codeableConcept),
    actor: required(
      checked(
        one(reference),
        targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
      ),
    ),
    onBehalfOf: checked(one(reference), targets(['Organization'])),
  },
}));

export const procedureFocalDevice: Shape = /* @__PURE__ */ elementOf(procedure, 'focalDevice', () => ({
  base: backboneElement,
  properties: {
    action: one(codeableConcept),
    manipulated: required(checked(one(reference), targets(['Device']))),
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

/** Whether a value is valid by Procedure. */
export function isProcedure(value: unknown): value is Procedure {
  return validateProcedure(value, { maxIssues: 1 }).valid;
}
