// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Slot
import {
  boolean,
  boundCode,
  code,
  instant,
  many,
  one,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { slotstatusCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { reference } from './Reference.js';
import { schedule } from './Schedule.js';
import type { Slot } from 'fhir/r3.js';

const scheduleTargets: Targets = [['Schedule']];

export const slot: Shape = /* @__PURE__ */ shape({
  id: 'Slot',
  profile: 'http://hl7.org/fhir/StructureDefinition/Slot',
  type: 'Slot',
  elements: ['contained', 'schedule', 'status', 'start', 'end'],
  required: 30,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'serviceCategory':
      case 'appointmentType':
        return one(value, key, c, codeableConcept);
      case 'serviceType':
      case 'specialty':
        return many(value, key, c, codeableConcept);
      case 'schedule':
        one(value, key, c, reference);
        targets(value, key, c, scheduleTargets);
        return 2;
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, slotstatusCodes, 'required');
        return 4;
      case 'start':
        instant(value, key, c);
        return 8;
      case 'end':
        instant(value, key, c);
        return 16;
      case 'overbooked':
        return boolean(value, key, c);
      case 'comment':
        return string(value, key, c);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

/** Checks a value against Slot (http://hl7.org/fhir/StructureDefinition/Slot). */
export const validateSlot = /* @__PURE__ */ validator<Slot>(slot, 'gpconnect-api', () => ({
  element,
  types: [schedule],
}));

/** Whether a value is valid by Slot. */
export function isSlot(value: unknown): value is Slot {
  return validateSlot(value, { maxIssues: 1 }).valid;
}
