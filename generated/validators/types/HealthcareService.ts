// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/HealthcareService
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
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactPoint } from './ContactPoint.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { endpoint } from './Endpoint.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import type { HealthcareService } from 'fhir/r3.js';

const providedByTargets: Targets = [['Organization']];

const locationTargets: Targets = [['Location']];

const coverageAreaTargets: Targets = [['Location']];

const endpointTargets: Targets = [['Endpoint']];

export const healthcareService: Shape = /* @__PURE__ */ shape({
  id: 'HealthcareService',
  profile: 'http://hl7.org/fhir/StructureDefinition/HealthcareService',
  type: 'HealthcareService',
  elements: ['contained'],
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'active':
      case 'appointmentRequired':
        return boolean(value, key, c);
      case 'providedBy':
        one(value, key, c, reference);
        return targets(value, key, c, providedByTargets);
      case 'category':
      case 'eligibility':
        return one(value, key, c, codeableConcept);
      case 'type':
      case 'specialty':
      case 'serviceProvisionCode':
      case 'characteristic':
      case 'referralMethod':
        return many(value, key, c, codeableConcept);
      case 'location':
        many(value, key, c, reference);
        return targets(value, key, c, locationTargets);
      case 'name':
      case 'comment':
      case 'extraDetails':
      case 'eligibilityNote':
      case 'availabilityExceptions':
        return string(value, key, c);
      case 'photo':
        return one(value, key, c, attachment);
      case 'telecom':
        return many(value, key, c, contactPoint);
      case 'coverageArea':
        many(value, key, c, reference);
        return targets(value, key, c, coverageAreaTargets);
      case 'programName':
        return primitives(value, key, c, object, string);
      case 'availableTime':
        return many(value, key, c, healthcareServiceAvailableTime);
      case 'notAvailable':
        return many(value, key, c, healthcareServiceNotAvailable);
      case 'endpoint':
        many(value, key, c, reference);
        return targets(value, key, c, endpointTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const healthcareServiceAvailableTime: Shape = /* @__PURE__ */ shape({
  id: 'HealthcareService.availableTime',
  profile: 'http://hl7.org/fhir/StructureDefinition/HealthcareService',
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

export const healthcareServiceNotAvailable: Shape = /* @__PURE__ */ shape({
  id: 'HealthcareService.notAvailable',
  profile: 'http://hl7.org/fhir/StructureDefinition/HealthcareService',
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

/** Checks a value against HealthcareService (http://hl7.org/fhir/StructureDefinition/HealthcareService). */
export const validateHealthcareService = /* @__PURE__ */ validator<HealthcareService>(
  healthcareService,
  'gpconnect-api',
  () => ({
    element,
    types: [endpoint, location, organization],
  }),
);

/** Whether a value is valid by HealthcareService. */
export function isHealthcareService(value: unknown): value is HealthcareService {
  return validateHealthcareService(value, { maxIssues: 1 }).valid;
}
