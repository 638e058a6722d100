// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ProcessRequest
import { actionlistCodes, fmStatusCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { ProcessRequest } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  coded,
  dateTime,
  elementOf,
  integer,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const processRequest: Shape = /* @__PURE__ */ resourceType('ProcessRequest', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    action: coded(actionlistCodes),
    target: checked(object(reference), targets(['Organization'])),
    created: dateTime,
    provider: checked(object(reference), targets(['Practitioner'])),
    organization: checked(object(reference), targets(['Organization'])),
    request: checked(object(reference), targets()),
    response: checked(object(reference), targets()),
    nullify: boolean,
    reference: string,
    item: array(processRequestItem),
    include: repeated(string),
    exclude: repeated(string),
    period: object(period),
  },
}));

export const processRequestItem: Shape = /* @__PURE__ */ elementOf(processRequest, 'item', () => ({
  base: backboneElement,
  properties: {
    sequenceLinkId: required(integer),
  },
}));

/** Checks a value against ProcessRequest (http://hl7.org/fhir/StructureDefinition/ProcessRequest). */
export const validateProcessRequest: Validator<ProcessRequest> = /* @__PURE__ */ validator<ProcessRequest>(
  processRequest,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, practitioner],
  }),
);

/** True if a value is valid by ProcessRequest. */
export function isProcessRequest(value: unknown): value is ProcessRequest {
  return validateProcessRequest(value, VERDICT_ONLY).valid;
}
