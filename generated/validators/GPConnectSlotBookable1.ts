// Generated from fsh/interactions/GPConnect-Slot-Bookable-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Bookable-1
import type { GPConnectSlotBookable1 } from '../types/GPConnectSlotBookable1.js';
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
  invariant,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const gpConnectSlotBookable1: Shape = /* @__PURE__ */ resourceType(
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
    invariants: [
      invariant(
        'AVAIL-01',
        'A slot for visits cannot be bookable through GP Connect',
        ($this) =>
          !fhirpath
            .list($this.extension)
            .some(
              (extension: any) =>
                extension?.url ===
                  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2' &&
                fhirpath.choice(extension, 'value') === 'Visit',
            ),
        ['extension'],
      ),
    ],
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Bookable-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(gpConnectSlotBookable1, 'identifier', () => ({
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

export const scheduleRules: Shape = /* @__PURE__ */ elementOf(gpConnectSlotBookable1, 'schedule', () => ({
  base: reference,
  properties: {
    reference: required(),
  },
}));

/** Checks a value against A Slot that may be marked as bookable through GP Connect (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Bookable-1). */
export const validateGPConnectSlotBookable1: Validator<GPConnectSlotBookable1> =
  /* @__PURE__ */ validator<GPConnectSlotBookable1>(gpConnectSlotBookable1, 'gpconnect-api', () => ({
    element,
    types: [organization, schedule],
    profiles: [gpConnectSchedule1],
  }));

/** True if a value is valid by A Slot that may be marked as bookable through GP Connect. */
export function isGPConnectSlotBookable1(value: unknown): value is GPConnectSlotBookable1 {
  return validateGPConnectSlotBookable1(value, VERDICT_ONLY).valid;
}
