// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Schedule
import { boolean, many, one, shape, string, targets, validator } from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { healthcareService } from './HealthcareService.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { practitionerRole } from './PractitionerRole.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Schedule } from 'fhir/r3.js';

const actorTargets: Targets = [
  ['Device'],
  ['HealthcareService'],
  ['Location'],
  ['Patient'],
  ['Practitioner'],
  ['PractitionerRole'],
  ['RelatedPerson'],
];

export const schedule: Shape = /* @__PURE__ */ shape({
  id: 'Schedule',
  profile: 'http://hl7.org/fhir/StructureDefinition/Schedule',
  type: 'Schedule',
  elements: ['contained', 'actor'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'active':
        return boolean(value, key, c);
      case 'serviceCategory':
        return one(value, key, c, codeableConcept);
      case 'serviceType':
      case 'specialty':
        return many(value, key, c, codeableConcept);
      case 'actor':
        many(value, key, c, reference);
        targets(value, key, c, actorTargets);
        return 2;
      case 'planningHorizon':
        return one(value, key, c, period);
      case 'comment':
        return string(value, key, c);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

/** Checks a value against Schedule (http://hl7.org/fhir/StructureDefinition/Schedule). */
export const validateSchedule = /* @__PURE__ */ validator<Schedule>(schedule, 'gpconnect-api', () => ({
  element,
  types: [device, healthcareService, location, patient, practitioner, practitionerRole, relatedPerson],
}));

/** Whether a value is valid by Schedule. */
export function isSchedule(value: unknown): value is Schedule {
  return validateSchedule(value, { maxIssues: 1 }).valid;
}
