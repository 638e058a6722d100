// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ReferralRequest
import {
  CHOICE,
  boundCode,
  broken,
  code,
  dateTime,
  many,
  one,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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

const definitionTargets: Targets = [['ActivityDefinition'], ['PlanDefinition']];

const basedOnTargets: Targets = [['CarePlan'], ['ProcedureRequest'], ['ReferralRequest']];

const replacesTargets: Targets = [['ReferralRequest']];

const subjectTargets: Targets = [['Group'], ['Patient']];

const contextTargets: Targets = [['Encounter'], ['EpisodeOfCare']];

const recipientTargets: Targets = [['HealthcareService'], ['Organization'], ['Practitioner']];

const reasonReferenceTargets: Targets = [['Condition'], ['Observation']];

const relevantHistoryTargets: Targets = [['Provenance']];

export const referralRequest: Shape = /* @__PURE__ */ shape({
  id: 'ReferralRequest',
  profile: 'http://hl7.org/fhir/StructureDefinition/ReferralRequest',
  type: 'ReferralRequest',
  elements: ['contained', 'status', 'intent', 'subject'],
  required: 14,
  choices: ['occurrence[x]'],
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
      case 'replaces':
        many(value, key, c, reference);
        return targets(value, key, c, replacesTargets);
      case 'groupIdentifier':
        return one(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, requestStatusCodes, 'required');
        return 2;
      case 'intent':
        code(value, key, c);
        boundCode(value, key, c, requestIntentCodes, 'required');
        return 4;
      case 'type':
      case 'specialty':
        return one(value, key, c, codeableConcept);
      case 'priority':
        code(value, key, c);
        return boundCode(value, key, c, requestPriorityCodes, 'required');
      case 'serviceRequested':
      case 'reasonCode':
        return many(value, key, c, codeableConcept);
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 8;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'occurrenceDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'occurrencePeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'authoredOn':
        return dateTime(value, key, c);
      case 'requester':
        return one(value, key, c, referralRequestRequester);
      case 'recipient':
        many(value, key, c, reference);
        return targets(value, key, c, recipientTargets);
      case 'reasonReference':
        many(value, key, c, reference);
        return targets(value, key, c, reasonReferenceTargets);
      case 'description':
        return string(value, key, c);
      case 'supportingInfo':
        return many(value, key, c, reference);
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

const requesterAgentTargets: Targets = [
  ['Device'],
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

const requesterOnBehalfOfTargets: Targets = [['Organization']];

export const referralRequestRequester: Shape = /* @__PURE__ */ shape({
  id: 'ReferralRequest.requester',
  profile: 'http://hl7.org/fhir/StructureDefinition/ReferralRequest',
  elements: ['agent', 'onBehalfOf'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'agent':
        one(value, key, c, reference);
        targets(value, key, c, requesterAgentTargets);
        return 1;
      case 'onBehalfOf':
        one(value, key, c, reference);
        targets(value, key, c, requesterOnBehalfOfTargets);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  when: 3,
  invariants($this: any, c) {
    const $resource: any = c.root;
    if (!(
      fhirpath.resolve($this.agent, $resource) === undefined ||
      fhirpath.resolve($this.agent, $resource)?.resourceType === 'Device' ||
      fhirpath.resolve($this.agent, $resource)?.resourceType === 'Practitioner' ||
      $this.onBehalfOf === undefined
    ))
      broken(c, 'rfr-1', 'onBehalfOf can only be specified if agent is practitioner or device');
  },
});

/** Checks a value against ReferralRequest (http://hl7.org/fhir/StructureDefinition/ReferralRequest). */
export const validateReferralRequest = /* @__PURE__ */ validator<ReferralRequest>(
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

/** Whether a value is valid by ReferralRequest. */
export function isReferralRequest(value: unknown): value is ReferralRequest {
  return validateReferralRequest(value, { maxIssues: 1 }).valid;
}
