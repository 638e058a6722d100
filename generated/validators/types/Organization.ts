// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Organization
import { contactentityTypeCodes } from '../valuesets.js';
import { address } from './Address.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { endpoint } from './Endpoint.js';
import { humanName } from './HumanName.js';
import { identifier } from './Identifier.js';
import { reference } from './Reference.js';
import type { Organization } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  elementOf,
  invariant,
  object,
  repeated,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const organization: Shape = /* @__PURE__ */ resourceType('Organization', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    active: boolean,
    type: array(codeableConcept),
    name: string,
    alias: repeated(string),
    telecom: array(organizationTelecom),
    address: array(organizationAddress),
    partOf: checked(object(reference), targets(['Organization'])),
    contact: array(organizationContact),
    endpoint: checked(array(reference), targets(['Endpoint'])),
  },
  invariants: [
    invariant(
      'org-1',
      'The organization SHALL at least have a name or an id, and possibly more than one',
      ($this, c, has) =>
        fhirpath.calculate(fhirpath.list($this.identifier).length, '+', (has & 1) /* name */ !== 0 ? 1 : 0) >
        0,
      ['name'],
      true,
    ),
  ],
}));

export const organizationTelecom: Shape = /* @__PURE__ */ elementOf(organization, 'telecom', () => ({
  base: contactPoint,
  invariants: [
    invariant(
      'org-3',
      "The telecom of an organization can never be of use 'home'",
      ($this) => $this.use !== 'home',
    ),
  ],
}));

export const organizationAddress: Shape = /* @__PURE__ */ elementOf(organization, 'address', () => ({
  base: address,
  invariants: [
    invariant(
      'org-2',
      "An address of an organization can never be of use 'home'",
      ($this) => $this.use !== 'home',
    ),
  ],
}));

export const organizationContact: Shape = /* @__PURE__ */ elementOf(organization, 'contact', () => ({
  base: backboneElement,
  properties: {
    purpose: checked(object(codeableConcept), boundConcept(contactentityTypeCodes, EXTENSIBLE)),
    name: object(humanName),
    telecom: array(contactPoint),
    address: object(address),
  },
}));

/** Checks a value against Organization (http://hl7.org/fhir/StructureDefinition/Organization). */
export const validateOrganization: Validator<Organization> = /* @__PURE__ */ validator<Organization>(
  organization,
  'gpconnect-api',
  () => ({
    element,
    types: [endpoint, organization],
  }),
);

/** True if a value is valid by Organization. */
export function isOrganization(value: unknown): value is Organization {
  return validateOrganization(value, VERDICT_ONLY).valid;
}
