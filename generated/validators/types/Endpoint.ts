// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Endpoint
import { bcp13TxtCodes, endpointConnectionTypeCodes, endpointStatusCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import type { Endpoint } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundCoding,
  checked,
  coded,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const endpoint: Shape = /* @__PURE__ */ resourceType('Endpoint', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: required(coded(endpointStatusCodes)),
    connectionType: required(checked(object(coding), boundCoding(endpointConnectionTypeCodes, EXTENSIBLE))),
    name: string,
    managingOrganization: checked(object(reference), targets(['Organization'])),
    contact: array(contactPoint),
    period: object(period),
    payloadType: required(array(codeableConcept)),
    payloadMimeType: repeated(coded(bcp13TxtCodes)),
    address: required(uri),
    header: repeated(string),
  },
}));

/** Checks a value against Endpoint (http://hl7.org/fhir/StructureDefinition/Endpoint). */
export const validateEndpoint: Validator<Endpoint> = /* @__PURE__ */ validator<Endpoint>(
  endpoint,
  'gpconnect-api',
  () => ({
    element,
    types: [organization],
  }),
);

/** True if a value is valid by Endpoint. */
export function isEndpoint(value: unknown): value is Endpoint {
  return validateEndpoint(value, VERDICT_ONLY).valid;
}
