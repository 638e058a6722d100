// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ProcessResponse
import { fmStatusCodes, noteTypeCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { communicationRequest } from './CommunicationRequest.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { ProcessResponse } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  coded,
  dateTime,
  elementOf,
  object,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const processResponse: Shape = /* @__PURE__ */ resourceType('ProcessResponse', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    created: dateTime,
    organization: checked(object(reference), targets(['Organization'])),
    request: checked(object(reference), targets()),
    outcome: object(codeableConcept),
    disposition: string,
    requestProvider: checked(object(reference), targets(['Practitioner'])),
    requestOrganization: checked(object(reference), targets(['Organization'])),
    form: object(codeableConcept),
    processNote: array(processResponseProcessNote),
    error: array(codeableConcept),
    communicationRequest: checked(array(reference), targets(['CommunicationRequest'])),
  },
}));

export const processResponseProcessNote: Shape = /* @__PURE__ */ elementOf(
  processResponse,
  'processNote',
  () => ({
    base: backboneElement,
    properties: {
      type: checked(object(codeableConcept), boundConcept(noteTypeCodes)),
      text: string,
    },
  }),
);

/** Checks a value against ProcessResponse (http://hl7.org/fhir/StructureDefinition/ProcessResponse). */
export const validateProcessResponse: Validator<ProcessResponse> = /* @__PURE__ */ validator<ProcessResponse>(
  processResponse,
  'gpconnect-api',
  () => ({
    element,
    types: [communicationRequest, organization, practitioner],
  }),
);

/** True if a value is valid by ProcessResponse. */
export function isProcessResponse(value: unknown): value is ProcessResponse {
  return validateProcessResponse(value, VERDICT_ONLY).valid;
}
