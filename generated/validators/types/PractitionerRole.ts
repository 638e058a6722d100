// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/PractitionerRole
import {
  boolean,
  boundCode,
  code,
  many,
  one,
  primitives,
  shape,
  string,
  targets,
  time,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { daysOfWeekCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { endpoint } from './Endpoint.js';
import { healthcareService } from './HealthcareService.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { PractitionerRole } from 'fhir/r3.js';

const practitionerTargets: Targets = [['Practitioner']];

const organizationTargets: Targets = [['Organization']];

const locationTargets: Targets = [['Location']];

const healthcareServiceTargets: Targets = [['HealthcareService']];

const endpointTargets: Targets = [['Endpoint']];

export const practitionerRole: Shape = /* @__PURE__ */ shape({
  id: 'PractitionerRole',
  profile: 'http://hl7.org/fhir/StructureDefinition/PractitionerRole',
  type: 'PractitionerRole',
  elements: ['contained'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'active':
        return boolean(value, key, c);
      case 'period':
        return one(value, key, c, period);
      case 'practitioner':
        one(value, key, c, reference);
        return targets(value, key, c, practitionerTargets);
      case 'organization':
        one(value, key, c, reference);
        return targets(value, key, c, organizationTargets);
      case 'code':
      case 'specialty':
        return many(value, key, c, codeableConcept);
      case 'location':
        many(value, key, c, reference);
        return targets(value, key, c, locationTargets);
      case 'healthcareService':
        many(value, key, c, reference);
        return targets(value, key, c, healthcareServiceTargets);
      case 'telecom':
        return many(value, key, c, contactPoint);
      case 'availableTime':
        return many(value, key, c, practitionerRoleAvailableTime);
      case 'notAvailable':
        return many(value, key, c, practitionerRoleNotAvailable);
      case 'availabilityExceptions':
        return string(value, key, c);
      case 'endpoint':
        many(value, key, c, reference);
        return targets(value, key, c, endpointTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const practitionerRoleAvailableTime: Shape = /* @__PURE__ */ shape({
  id: 'PractitionerRole.availableTime',
  profile: 'http://hl7.org/fhir/StructureDefinition/PractitionerRole',
  property(key, value, c, object) {
    switch (key) {
      case 'daysOfWeek':
        primitives(value, key, c, object, code);
        return boundCode(value, key, c, daysOfWeekCodes, 'required');
      case 'allDay':
        return boolean(value, key, c);
      case 'availableStartTime':
      case 'availableEndTime':
        return time(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const practitionerRoleNotAvailable: Shape = /* @__PURE__ */ shape({
  id: 'PractitionerRole.notAvailable',
  profile: 'http://hl7.org/fhir/StructureDefinition/PractitionerRole',
  elements: ['description'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'description':
        string(value, key, c);
        return 1;
      case 'during':
        return one(value, key, c, period);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against PractitionerRole (http://hl7.org/fhir/StructureDefinition/PractitionerRole). */
export const validatePractitionerRole = /* @__PURE__ */ validator<PractitionerRole>(
  practitionerRole,
  'gpconnect-api',
  () => ({
    element,
    types: [endpoint, healthcareService, location, organization, practitioner],
  }),
);

/** Whether a value is valid by PractitionerRole. */
export function isPractitionerRole(value: unknown): value is PractitionerRole {
  return validatePractitionerRole(value, { maxIssues: 1 }).valid;
}
