// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ProcessResponse
import {
  boundConcept,
  checked,
  coded,
  dateTime,
  elementOf,
  many,
  one,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
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

export const processResponse: Shape = /* @__PURE__ */ resourceType('ProcessResponse', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: coded(fmStatusCodes),
    created: dateTime,
    organization: checked(one(reference), targets(['Organization'])),
    request: one(reference),
    outcome: one(codeableConcept),
    disposition: string,
    requestProvider: checked(one(reference), targets(['Practitioner'])),
    requestOrganization: checked(one(reference), targets(['Organization'])),
    form: one(codeableConcept),
    processNote: many(processResponseProcessNote),
    error: many(codeableConcept),
    communicationRequest: checked(many(reference), targets(['CommunicationRequest'])),
  },
}));

export const processResponseProcessNote: Shape = /* @__PURE__ */ elementOf(
  processResponse,
  'processNote',
  () => ({
    base: backboneElement,
    properties: {
      type: checked(one(codeableConcept), boundConcept(noteTypeCodes)),
      text: string,
    },
  }),
);

/** Checks a value against ProcessResponse (http://hl7.org/fhir/StructureDefinition/ProcessResponse). */
export const validateProcessResponse = /* @__PURE__ */ validator<ProcessResponse>(
  processResponse,
  'gpconnect-api',
  () => ({
    element,
    types: [communicationRequest, organization, practitioner],
  }),
);

/** Whether a value is valid by ProcessResponse. */
export function isProcessResponse(value: unknown): value is ProcessResponse {
  return validateProcessResponse(value, { maxIssues: 1 }).valid;
}
