// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ProcedureRequest
import {
  CHOICE,
  boolean,
  boundCode,
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

const definitionTargets: Targets = [['ActivityDefinition'], ['PlanDefinition']];

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

const reasonReferenceTargets: Targets = [['Condition'], ['Observation']];

const specimenTargets: Targets = [['Specimen']];

const relevantHistoryTargets: Targets = [['Provenance']];

export const procedureRequest: Shape = /* @__PURE__ */ shape({
  id: 'ProcedureRequest',
  profile: 'http://hl7.org/fhir/StructureDefinition/ProcedureRequest',
  type: 'ProcedureRequest',
  elements: ['contained', 'status', 'intent', 'code', 'subject'],
  required: 30,
  choices: ['occurrence[x]', 'asNeeded[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'definition':
        many(value, key, c, reference);
        return targets(value, key, c, definitionTargets);
      case 'basedOn':
      case 'replaces':
      case 'supportingInfo':
        return many(value, key, c, reference);
      case 'requisition':
        return one(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, requestStatusCodes, 'required');
        return 2;
      case 'intent':
        code(value, key, c);
        boundCode(value, key, c, requestIntentCodes, 'required');
        return 4;
      case 'priority':
        code(value, key, c);
        return boundCode(value, key, c, requestPriorityCodes, 'required');
      case 'doNotPerform':
        return boolean(value, key, c);
      case 'category':
      case 'reasonCode':
      case 'bodySite':
        return many(value, key, c, codeableConcept);
      case 'code':
        one(value, key, c, codeableConcept);
        return 8;
      case 'subject':
        one(value, key, c, reference);
        targets(value, key, c, subjectTargets);
        return 16;
      case 'context':
        one(value, key, c, reference);
        return targets(value, key, c, contextTargets);
      case 'occurrenceDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'occurrencePeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'occurrenceTiming':
        one(value, key, c, timing);
        return CHOICE;
      case 'asNeededBoolean':
        boolean(value, key, c);
        return CHOICE << 1;
      case 'asNeededCodeableConcept':
        one(value, key, c, codeableConcept);
        return CHOICE << 1;
      case 'authoredOn':
        return dateTime(value, key, c);
      case 'requester':
        return one(value, key, c, procedureRequestRequester);
      case 'performerType':
        return one(value, key, c, codeableConcept);
      case 'performer':
        one(value, key, c, reference);
        return targets(value, key, c, performerTargets);
      case 'reasonReference':
        many(value, key, c, reference);
        return targets(value, key, c, reasonReferenceTargets);
      case 'specimen':
        many(value, key, c, reference);
        return targets(value, key, c, specimenTargets);
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

export const procedureRequestRequester: Shape = /* @__PURE__ */ shape({
  id: 'ProcedureRequest.requester',
  profile: 'http://hl7.org/fhir/StructureDefinition/ProcedureRequest',
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

/** Checks a value against ProcedureRequest (http://hl7.org/fhir/StructureDefinition/ProcedureRequest). */
export const validateProcedureRequest = /* @__PURE__ */ validator<ProcedureRequest>(
  procedureRequest,
  'gpconnect-api',
  () => ({
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
  }),
);

/** Whether a value is valid by ProcedureRequest. */
export function isProcedureRequest(value: unknown): value is ProcedureRequest {
  return validateProcedureRequest(value, { maxIssues: 1 }).valid;
}
