// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ProcessRequest
import {
  boolean,
  checked,
  coded,
  dateTime,
  elementOf,
  integer,
  many,
  one,
  repeated,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
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

export const processRequest: Shape = /* @__PURE__ */ resourceType('ProcessRequest', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: coded(fmStatusCodes),
    action: coded(actionlistCodes),
    target: checked(one(reference), targets(['Organization'])),
    created: dateTime,
    provider: checked(one(reference), targets(['Practitioner'])),
    organization: checked(one(reference), targets(['Organization'])),
    request: one(reference),
    response: one(reference),
    nullify: boolean,
    reference: string,
    item: many(processRequestItem),
    include: repeated(string),
    exclude: repeated(string),
    period: one(period),
  },
}));

export const processRequestItem: Shape = /* @__PURE__ */ elementOf(processRequest, 'item', () => ({
  base: backboneElement,
  properties: {
    sequenceLinkId: required(integer),
  },
}));

/** Checks a value against ProcessRequest (http://hl7.org/fhir/StructureDefinition/ProcessRequest). */
export const validateProcessRequest = /* @__PURE__ */ validator<ProcessRequest>(
  processRequest,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, practitioner],
  }),
);

/** Whether a value is valid by ProcessRequest. */
export function isProcessRequest(value: unknown): value is ProcessRequest {
  return validateProcessRequest(value, { maxIssues: 1 }).valid;
}
