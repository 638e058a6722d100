// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Location
import {
  boundCode,
  boundConcept,
  code,
  decimal,
  many,
  one,
  primitives,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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

const managingOrganizationTargets: Targets = [['Organization']];

const partOfTargets: Targets = [['Location']];

const endpointTargets: Targets = [['Endpoint']];

export const location: Shape = /* @__PURE__ */ shape({
  id: 'Location',
  profile: 'http://hl7.org/fhir/StructureDefinition/Location',
  type: 'Location',
  elements: ['contained'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        return boundCode(value, key, c, locationStatusCodes, 'required');
      case 'operationalStatus':
        return one(value, key, c, coding);
      case 'name':
      case 'description':
        return string(value, key, c);
      case 'alias':
        return primitives(value, key, c, object, string);
      case 'mode':
        code(value, key, c);
        return boundCode(value, key, c, locationModeCodes, 'required');
      case 'type':
        one(value, key, c, codeableConcept);
        return boundConcept(value, key, c, v3ServiceDeliveryLocationRoleTypeCodes, 'extensible');
      case 'telecom':
        return many(value, key, c, contactPoint);
      case 'address':
        return one(value, key, c, address);
      case 'physicalType':
        return one(value, key, c, codeableConcept);
      case 'position':
        return one(value, key, c, locationPosition);
      case 'managingOrganization':
        one(value, key, c, reference);
        return targets(value, key, c, managingOrganizationTargets);
      case 'partOf':
        one(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      case 'endpoint':
        many(value, key, c, reference);
        return targets(value, key, c, endpointTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const locationPosition: Shape = /* @__PURE__ */ shape({
  id: 'Location.position',
  profile: 'http://hl7.org/fhir/StructureDefinition/Location',
  elements: ['longitude', 'latitude'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'longitude':
        decimal(value, key, c);
        return 1;
      case 'latitude':
        decimal(value, key, c);
        return 2;
      case 'altitude':
        return decimal(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Location (http://hl7.org/fhir/StructureDefinition/Location). */
export const validateLocation = /* @__PURE__ */ validator<Location>(location, 'gpconnect-api', () => ({
  element,
  types: [endpoint, location, organization],
}));

/** Whether a value is valid by Location. */
export function isLocation(value: unknown): value is Location {
  return validateLocation(value, { maxIssues: 1 }).valid;
}
