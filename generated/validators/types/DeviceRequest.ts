// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DeviceRequest
import { requestIntentCodes, requestPriorityCodes, requestStatusCodes } from '../valuesets.js';
import { activityDefinition } from './ActivityDefinition.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { healthcareService } from './HealthcareService.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { provenance } from './Provenance.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { timing } from './Timing.js';
import type { DeviceRequest } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boundConcept,
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

export const deviceRequest: Shape = /* @__PURE__ */ resourceType('DeviceRequest', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    definition: checked(array(reference), targets(['ActivityDefinition'], ['PlanDefinition'])),
    basedOn: checked(array(reference), targets()),
    priorRequest: checked(array(reference), targets()),
    groupIdentifier: object(identifier),
    status: coded(requestStatusCodes),
    intent: required(checked(object(codeableConcept), boundConcept(requestIntentCodes))),
    priority: coded(requestPriorityCodes),
    'code[x]': required(
      choice({
        Reference: checked(object(reference), targets(['Device'])),
        CodeableConcept: object(codeableConcept),
      }),
    ),
    subject: required(checked(object(reference), targets(['Device'], ['Group'], ['Location'], ['Patient']))),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    'occurrence[x]': choice({ DateTime: dateTime, Period: object(period), Timing: object(timing) }),
    authoredOn: dateTime,
    requester: object(deviceRequestRequester),
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
    reasonReference: checked(array(reference), targets()),
    supportingInfo: checked(array(reference), targets()),
    note: array(annotation),
    relevantHistory: checked(array(reference), targets(['Provenance'])),
  },
}));

export const deviceRequestRequester: Shape = /* @__PURE__ */ elementOf(deviceRequest, 'requester', () => ({
  base: backboneElement,
  properties: {
    agent: required(checked(object(reference), targets(['Device'], ['Organization'], ['Practitioner']))),
    onBehalfOf: checked(object(reference), targets(['Organization'])),
  },
}));

/** Checks a value against DeviceRequest (http://hl7.org/fhir/StructureDefinition/DeviceRequest). */
export const validateDeviceRequest: Validator<DeviceRequest> = /* @__PURE__ */ validator<DeviceRequest>(
  deviceRequest,
  'gpconnect-api',
  () => ({
    element,
    types: [
      activityDefinition,
      device,
      encounter,
      episodeOfCare,
      group,
      healthcareService,
      location,
      organization,
      patient,
      planDefinition,
      practitioner,
      provenance,
      relatedPerson,
    ],
  }),
);

/** True if a value is valid by DeviceRequest. */
export function isDeviceRequest(value: unknown): value is DeviceRequest {
  return validateDeviceRequest(value, VERDICT_ONLY).valid;
}
