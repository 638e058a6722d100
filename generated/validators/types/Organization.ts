// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Organization
import {
  boolean,
  boundConcept,
  broken,
  many,
  one,
  primitives,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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

const partOfTargets: Targets = [['Organization']];

const endpointTargets: Targets = [['Endpoint']];

export const organization: Shape = /* @__PURE__ */ shape({
  id: 'Organization',
  profile: 'http://hl7.org/fhir/StructureDefinition/Organization',
  type: 'Organization',
  elements: ['contained'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'active':
        return boolean(value, key, c);
      case 'type':
        return many(value, key, c, codeableConcept);
      case 'name':
        return string(value, key, c);
      case 'alias':
        return primitives(value, key, c, object, string);
      case 'telecom':
        return many(value, key, c, organizationTelecom);
      case 'address':
        return many(value, key, c, organizationAddress);
      case 'partOf':
        one(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      case 'contact':
        return many(value, key, c, organizationContact);
      case 'endpoint':
        many(value, key, c, reference);
        return targets(value, key, c, endpointTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (
      !(
        fhirpath.list($this.identifier).length +
          ($this.name !== undefined || $this._name !== undefined ? 1 : 0) >
        0
      )
    )
      broken(c, 'org-1', 'The organization SHALL at least have a name or an id, and possibly more than one');
  },
  base: () => domainResource,
});

export const organizationTelecom: Shape = /* @__PURE__ */ shape({
  id: 'Organization.telecom',
  profile: 'http://hl7.org/fhir/StructureDefinition/Organization',
  elements: ['value', 'system'],
  property(key, value, c, object) {
    return contactPoint.property(key, value, c, object);
  },
  invariants($this: any, c) {
    if (!($this.use !== 'home'))
      broken(c, 'org-3', "The telecom of an organization can never be of use 'home'");
  },
  base: () => contactPoint,
});

export const organizationAddress: Shape = /* @__PURE__ */ shape({
  id: 'Organization.address',
  profile: 'http://hl7.org/fhir/StructureDefinition/Organization',
  property(key, value, c, object) {
    return address.property(key, value, c, object);
  },
  invariants($this: any, c) {
    if (!($this.use !== 'home'))
      broken(c, 'org-2', "An address of an organization can never be of use 'home'");
  },
});

export const organizationContact: Shape = /* @__PURE__ */ shape({
  id: 'Organization.contact',
  profile: 'http://hl7.org/fhir/StructureDefinition/Organization',
  property(key, value, c, object) {
    switch (key) {
      case 'purpose':
        one(value, key, c, codeableConcept);
        return boundConcept(value, key, c, contactentityTypeCodes, 'extensible');
      case 'name':
        return one(value, key, c, humanName);
      case 'telecom':
        return many(value, key, c, contactPoint);
      case 'address':
        return one(value, key, c, address);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Organization (http://hl7.org/fhir/StructureDefinition/Organization). */
export const validateOrganization = /* @__PURE__ */ validator<Organization>(
  organization,
  'gpconnect-api',
  () => ({
    element,
    types: [endpoint, organization],
  }),
);

/** Whether a value is valid by Organization. */
export function isOrganization(value: unknown): value is Organization {
  return validateOrganization(value, { maxIssues: 1 }).valid;
}
