// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Slot
import { slotstatusCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import { schedule } from './Schedule.js';
import type { Slot } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  coded,
  instant,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const slot: Shape = /* @__PURE__ */ resourceType('Slot', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    serviceCategory: object(codeableConcept),
    serviceType: array(codeableConcept),
    specialty: array(codeableConcept),
    appointmentType: object(codeableConcept),
    schedule: required(checked(object(reference), targets(['Schedule']))),
    status: required(coded(slotstatusCodes)),
    start: required(instant),
    end: required(instant),
    overbooked: boolean,
    comment: string,
  },
}));

/** Checks a value against Slot (http://hl7.org/fhir/StructureDefinition/Slot). */
export const validateSlot: Validator<Slot> = /* @__PURE__ */ validator<Slot>(slot, 'gpconnect-api', () => ({
  element,
  types: [organization, schedule],
}));

/** True if a value is valid by Slot. */
export function isSlot(value: unknown): value is Slot {
  return validateSlot(value, VERDICT_ONLY).valid;
}
