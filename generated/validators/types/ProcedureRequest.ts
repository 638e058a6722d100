// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ProcedureRequest
import { requestIntentCodes, requestPriorityCodes, requestStatusCodes } from '../valuesets.js';
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
import { healthcareService } from './HealthcareService.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { provenance } from './Provenance.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { timing } from './Timing.js';
import type { ProcedureRequest } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const procedureRequest: Shape = /* @__PURE__ */ resourceType('ProcedureRequest', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    definition: checked(array(reference), targets(['ActivityDefinition'], ['PlanDefinition'])),
    basedOn: checked(array(reference), targets()),
    replaces: checked(array(reference), targets()),
    requisition: object(identifier),
    status: required(coded(requestStatusCodes)),
    intent: required(coded(requestIntentCodes)),
    priority: coded(requestPriorityCodes),
    doNotPerform: boolean,
    category: array(codeableConcept),
    code: required(object(codeableConcept)),
    subject: required(checked(object(reference), targets(['Device'], ['Group'], ['Location'], ['Patient']))),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'occurrence[x]': choice({ DateTime: dateTime, Period: object(period), Timing: object(timing) }),
    'asNeeded[x]': choice({ Boolean: boolean, CodeableConcept: object(codeableConcept) }),
    authoredOn: dateTime,
    requester: object(procedureRequestRequester),
    performerType: object(codeableConcept),
    performer: checked(
      object(reference),
      targets(
        ['Device'],
        ['HealthcareService'],
        ['Organization'],
        ['Patient'],
        ['Practitioner'],
        ['RelatedPerson'],
      ),
    ),
    reasonCode: array(codeableConcept),
    reasonReference: checked(array(reference), targets(['Condition'], ['Observation'])),
    supportingInfo: checked(array(reference), targets()),
    specimen: checked(array(reference), targets(['Specimen'])),
    bodySite: array(codeableConcept),
    note: array(annotation),
    relevantHistory: checked(array(reference), targets(['Provenance'])),
  },
}));

export const procedureRequestRequester: Shape = /* @__PURE__ */ elementOf(
  procedureRequest,
  'requester',
  () => ({
    base: backboneElement,
    properties: {
      agent: required(checked(object(reference), targets(['Device'], ['Organization'], ['Practitioner']))),
      onBehalfOf: checked(object(reference), targets(['Organization'])),
    },
  }),
);

/** Checks a value against ProcedureRequest (http://hl7.org/fhir/StructureDefinition/ProcedureRequest). */
export const validateProcedureRequest: Validator<ProcedureRequest> =
  /* @__PURE__ */ validator<ProcedureRequest>(procedureRequest, 'gpconnect-api', () => ({
    element,
    types: [
      activityDefinition,
      condition,
      device,
      encounter,
      episodeOfCare,
      group,
      healthcareService,
      location,
      observation,
      organization,
      patient,
      planDefinition,
      practitioner,
      provenance,
      relatedPerson,
    ],
  }));

/** True if a value is valid by ProcedureRequest. */
export function isProcedureRequest(value: unknown): value is ProcedureRequest {
  return validateProcedureRequest(value, VERDICT_ONLY).valid;
}
