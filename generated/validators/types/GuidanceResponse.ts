// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/GuidanceResponse
import { guidanceResponseStatusCodes } from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { carePlan } from './CarePlan.js';
import { codeableConcept } from './CodeableConcept.js';
import { dataRequirement } from './DataRequirement.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { operationOutcome } from './OperationOutcome.js';
import { organization } from './Organization.js';
import { parameters } from './Parameters.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { requestGroup } from './RequestGroup.js';
import { serviceDefinition } from './ServiceDefinition.js';
import { valueSet } from './ValueSet.js';
import type { GuidanceResponse } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  dateTime,
  id,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const guidanceResponse: Shape = /* @__PURE__ */ resourceType('GuidanceResponse', () => ({
  base: domainResource,
  properties: {
    requestId: id,
    identifier: object(identifier),
    module: required(checked(object(reference), targets(['ServiceDefinition']))),
    status: required(coded(guidanceResponseStatusCodes)),
    subject: checked(object(reference), targets(['Group'], ['Patient'])),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    occurrenceDateTime: dateTime,
    performer: checked(object(reference), targets(['Device'])),
    'reason[x]': choice({
      CodeableConcept: object(codeableConcept),
      Reference: checked(object(reference), targets()),
    }),
    note: array(annotation),
    evaluationMessage: checked(array(reference), targets(['OperationOutcome'])),
    outputParameters: checked(object(reference), targets(['Parameters'])),
    result: checked(object(reference), targets(['CarePlan'], ['RequestGroup'])),
    dataRequirement: array(dataRequirement),
  },
}));

/** Checks a value against GuidanceResponse (http://hl7.org/fhir/StructureDefinition/GuidanceResponse). */
export const validateGuidanceResponse: Validator<GuidanceResponse> =
  /* @__PURE__ */ validator<GuidanceResponse>(guidanceResponse, 'gpconnect-api', () => ({
    element,
    types: [
      carePlan,
      device,
      encounter,
      episodeOfCare,
      group,
      operationOutcome,
      organization,
      parameters,
      patient,
      practitioner,
      relatedPerson,
      requestGroup,
      serviceDefinition,
      valueSet,
    ],
  }));

/** True if a value is valid by GuidanceResponse. */
export function isGuidanceResponse(value: unknown): value is GuidanceResponse {
  return validateGuidanceResponse(value, VERDICT_ONLY).valid;
}
