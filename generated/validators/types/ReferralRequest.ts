// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ReferralRequest
import { requestIntentCodes, requestPriorityCodes, requestStatusCodes } from '../valuesets.js';
import { activityDefinition } from './ActivityDefinition.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { carePlan } from './CarePlan.js';
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
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { procedureRequest } from './ProcedureRequest.js';
import { provenance } from './Provenance.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { ReferralRequest } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
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
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const referralRequest: Shape = /* @__PURE__ */ resourceType('ReferralRequest', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    definition: checked(array(reference), targets(['ActivityDefinition'], ['PlanDefinition'])),
    basedOn: checked(array(reference), targets(['CarePlan'], ['ProcedureRequest'], ['ReferralRequest'])),
    replaces: checked(array(reference), targets(['ReferralRequest'])),
    groupIdentifier: object(identifier),
    status: required(coded(requestStatusCodes)),
    intent: required(coded(requestIntentCodes)),
    type: object(codeableConcept),
    priority: coded(requestPriorityCodes),
    serviceRequested: array(codeableConcept),
    subject: required(checked(object(reference), targets(['Group'], ['Patient']))),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'occurrence[x]': choice({ DateTime: dateTime, Period: object(period) }),
    authoredOn: dateTime,
    requester: object(referralRequestRequester),
    specialty: object(codeableConcept),
    recipient: checked(array(reference), targets(['HealthcareService'], ['Organization'], ['Practitioner'])),
    reasonCode: array(codeableConcept),
    reasonReference: checked(array(reference), targets(['Condition'], ['Observation'])),
    description: string,
    supportingInfo: checked(array(reference), targets()),
    note: array(annotation),
    relevantHistory: checked(array(reference), targets(['Provenance'])),
  },
}));

export const referralRequestRequester: Shape = /* @__PURE__ */ elementOf(
  referralRequest,
  'requester',
  () => ({
    base: backboneElement,
    properties: {
      agent: required(
        checked(
          object(reference),
          targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
        ),
      ),
      onBehalfOf: checked(object(reference), targets(['Organization'])),
    },
    invariants: [
      invariant(
        'rfr-1',
        'onBehalfOf can only be specified if agent is practitioner or device',
        ($this, c, has) =>
          fhirpath.resolve($this.agent, c.root)?.resourceType === 'Device' ||
          fhirpath.resolve($this.agent, c.root)?.resourceType === 'Practitioner' ||
          (has & 2) /* onBehalfOf */ === 0,
        ['agent', 'onBehalfOf'],
      ),
    ],
  }),
);

/** Checks a value against ReferralRequest (http://hl7.org/fhir/StructureDefinition/ReferralRequest). */
export const validateReferralRequest: Validator<ReferralRequest> = /* @__PURE__ */ validator<ReferralRequest>(
  referralRequest,
  'gpconnect-api',
  () => ({
    element,
    types: [
      activityDefinition,
      carePlan,
      condition,
      device,
      encounter,
      episodeOfCare,
      group,
      healthcareService,
      observation,
      organization,
      patient,
      planDefinition,
      practitioner,
      procedureRequest,
      provenance,
      referralRequest,
      relatedPerson,
    ],
  }),
);

/** True if a value is valid by ReferralRequest. */
export function isReferralRequest(value: unknown): value is ReferralRequest {
  return validateReferralRequest(value, VERDICT_ONLY).valid;
}
