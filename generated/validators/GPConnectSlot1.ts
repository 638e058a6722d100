// Generated from fsh/profiles/GPConnect-Slot-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1
import type { GPConnectSlot1 } from '../types/GPConnectSlot1.js';
import { extensionGPConnectDeliveryChannel2 } from './ExtensionGPConnectDeliveryChannel2.js';
import { gpConnectSchedule1 } from './GPConnectSchedule1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { identifier } from './types/Identifier.js';
import { organization } from './types/Organization.js';
import { reference } from './types/Reference.js';
import { schedule } from './types/Schedule.js';
import { slot } from './types/Slot.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  elementOf,
  extensionSlice,
  extensions,
  forbidden,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const gpConnectSlot1: Shape = /* @__PURE__ */ resourceType(
  'Slot',
  () => ({
    base: slot,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'deliveryChannel',
          extensionGPConnectDeliveryChannel2,
          0,
          1,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
        ),
      ]),
      identifier: array(identifierRules),
      serviceCategory: forbidden,
      serviceType: array(codeableConcept, 1),
      specialty: array(codeableConcept, 1),
      appointmentType: forbidden,
      schedule: required(
        checked(
          object(scheduleRules),
          targets(['Schedule', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1']),
        ),
      ),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(gpConnectSlot1, 'identifier', () => ({
  base: identifier,
  properties: {
    use: forbidden,
    type: forbidden,
    system: required(),
    value: required(),
    period: forbidden,
    assigner: forbidden,
  },
}));

export const scheduleRules: Shape = /* @__PURE__ */ elementOf(gpConnectSlot1, 'schedule', () => ({
  base: reference,
  properties: {
    reference: required(),
  },
}));

/** Checks a value against GP Connect Slot (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1). */
export const validateGPConnectSlot1: Validator<GPConnectSlot1> = /* @__PURE__ */ validator<GPConnectSlot1>(
  gpConnectSlot1,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, schedule],
    profiles: [gpConnectSchedule1],
  }),
);

/** True if a value is valid by GP Connect Slot. */
export function isGPConnectSlot1(value: unknown): value is GPConnectSlot1 {
  return validateGPConnectSlot1(value, VERDICT_ONLY).valid;
}
