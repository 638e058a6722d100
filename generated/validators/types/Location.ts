// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Location
import {
  locationModeCodes,
  locationStatusCodes,
  v3ServiceDeliveryLocationRoleTypeCodes,
} from '../valuesets.js';
import { address } from './Address.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { endpoint } from './Endpoint.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import type { Location } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  coded,
  decimal,
  elementOf,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const location: Shape = /* @__PURE__ */ resourceType('Location', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(locationStatusCodes),
    operationalStatus: object(coding),
    name: string,
    alias: repeated(string),
    description: string,
    mode: coded(locationModeCodes),
    type: checked(object(codeableConcept), boundConcept(v3ServiceDeliveryLocationRoleTypeCodes, EXTENSIBLE)),
    telecom: array(contactPoint),
    address: object(address),
    physicalType: object(codeableConcept),
    position: object(locationPosition),
    managingOrganization: checked(object(reference), targets(['Organization'])),
    partOf: checked(object(reference), targets(['Location'])),
    endpoint: checked(array(reference), targets(['Endpoint'])),
  },
}));

export const locationPosition: Shape = /* @__PURE__ */ elementOf(location, 'position', () => ({
  base: backboneElement,
  properties: {
    longitude: required(decimal),
    latitude: required(decimal),
    altitude: decimal,
  },
}));

/** Checks a value against Location (http://hl7.org/fhir/StructureDefinition/Location). */
export const validateLocation: Validator<Location> = /* @__PURE__ */ validator<Location>(
  location,
  'gpconnect-api',
  () => ({
    element,
    types: [endpoint, location, organization],
  }),
);

/** True if a value is valid by Location. */
export function isLocation(value: unknown): value is Location {
  return validateLocation(value, VERDICT_ONLY).valid;
}
