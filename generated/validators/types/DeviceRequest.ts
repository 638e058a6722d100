// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DeviceRequest
import {
  CHOICE,
  boundCode,
  boundConcept,
  code,
  dateTime,
  many,
  one,
  shape,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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

const definitionTargets: Targets = [['ActivityDefinition'], ['PlanDefinition']];

const codeXTargets: Targets = [['Device']];

const subjectTargets: Targets = [['Device'], ['Group'], ['Location'], ['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const performerTargets: Targets = [
  ['Device'],
  ['HealthcareService'],
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

const relevantHistoryTargets: Targets = [['Provenance']];

export const deviceRequest: Shape = /* @__PURE__ */ shape({
  id: 'DeviceRequest',
  profile: 'http://hl7.org/fhir/StructureDefinition/DeviceRequest',
  type: 'DeviceRequest',
  elements: ['contained', 'intent', 'code[x]', 'subject'],
  required: 14,
  choices: ['code[x]', 'occurrence[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'definition':
        many(value, key, c, reference);
        return targets(value, key, c, definitionTargets);
      case 'basedOn':
      case 'priorRequest':
      case 'reasonReference':
      case 'supportingInfo':
        return many(value, key, c, reference);
      case 'groupIdentifier':
        return one(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        return boundCode(value, key, c, requestStatusCodes, 'required');
      case 'intent':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, requestIntentCodes, 'required');
        return 2;
      case 'priority':
        code(value, key, c);
        return boundCode(value, key, c, requestPriorityCodes, 'required');
      case 'codeReference':
        one(value, key, c, reference);
        targets(value, key, c, codeXTargets);
        return 4 | CHOICE;
      case 'codeCodeableConcept':
        one(value, key, c, codeableConcept);
        return 4 | CHOICE;
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 8;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'occurrenceDateTime':
        dateTime(value, key, c);
        return CHOICE << 1;
      case 'occurrencePeriod':
        one(value, key, c, period);
        return CHOICE << 1;
      case 'occurrenceTiming':
        one(value, key, c, timing);
        return CHOICE << 1;
      case 'authoredOn':
        return dateTime(value, key, c);
      case 'requester':
        return one(value, key, c, deviceRequestRequester);
      case 'performerType':
        return one(value, key, c, codeableConcept);
      case 'performer':
        one(value, key, c, reference);
        return targets(value, key, c, performerTargets);
      case 'reasonCode':
        return many(value, key, c, codeableConcept);
      case 'note':
        return many(value, key, c, annotation);
      case 'relevantHistory':
        many(value, key, c, reference);
        return targets(value, key, c, relevantHistoryTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const requesterAgentTargets: Targets = [['Device'], ['Organization'], ['Practitioner']];

const requesterOnBehalfOfTargets: Targets = [['Organization']];

export const deviceRequestRequester: Shape = /* @__PURE__ */ shape({
  id: 'DeviceRequest.requester',
  profile: 'http://hl7.org/fhir/StructureDefinition/DeviceRequest',
  elements: ['agent'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'agent':
        one(value, key, c, reference);
        targets(value, key, c, requesterAgentTargets);
        return 1;
      case 'onBehalfOf':
        one(value, key, c, reference);
        return targets(value, key, c, requesterOnBehalfOfTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against DeviceRequest (http://hl7.org/fhir/StructureDefinition/DeviceRequest). */
export const validateDeviceRequest = /* @__PURE__ */ validator<DeviceRequest>(
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

/** Whether a value is valid by DeviceRequest. */
export function isDeviceRequest(value: unknown): value is DeviceRequest {
  return validateDeviceRequest(value, { maxIssues: 1 }).valid;
}
