// Generated from fsh/interactions/GPConnect-Slot-Search-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Search-Response-1
import type { GPConnectSlotSearchResponse1 } from '../types/GPConnectSlotSearchResponse1.js';
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
  constrained,
  elementOf,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
  instant,
  invariant,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

const slotr08 = /* @__PURE__ */ invariant(
  'SLOTR-08',
  'A time is UK local time: whole seconds, with an offset of +00:00 or +01:00',
  ($this) =>
    $this !== undefined &&
    fhirpath.matches(
      fhirpath.toText($this),
      /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\+0[01]:00$/u,
    ) === true,
);

export const gpConnectSlotSearchResponse1: Shape = /* @__PURE__ */ resourceType(
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
      specialty: forbidden,
      appointmentType: forbidden,
      schedule: required(
        checked(
          object(scheduleRules),
          targets(['Schedule', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1']),
        ),
      ),
      status: required(fixedPrimitive('free')),
      start: required(checked(instant, constrained(slotr08))),
      end: required(checked(instant, constrained(slotr08))),
    },
    invariants: [
      invariant(
        'SLOTR-02',
        'A visit is never among the slots that a search returns',
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
      invariant(
        'SLOTR-03',
        'Every slot tells its slot type',
        ($this) =>
          fhirpath.list($this.serviceType)[0]?.text !== undefined ||
          fhirpath.list($this.serviceType)[0]?._text !== undefined,
      ),
    ],
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Search-Response-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectSlotSearchResponse1,
  'identifier',
  () => ({
    base: identifier,
    properties: {
      use: forbidden,
      type: forbidden,
      system: required(),
      value: required(),
      period: forbidden,
      assigner: forbidden,
    },
  }),
);

export const scheduleRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectSlotSearchResponse1,
  'schedule',
  () => ({
    base: reference,
    properties: {
      reference: required(),
    },
  }),
);

/** Checks a value against A Slot that a search for free slots returns (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Search-Response-1). */
export const validateGPConnectSlotSearchResponse1: Validator<GPConnectSlotSearchResponse1> =
  /* @__PURE__ */ validator<GPConnectSlotSearchResponse1>(
    gpConnectSlotSearchResponse1,
    'gpconnect-api',
    () => ({
      element,
      types: [organization, schedule],
      profiles: [gpConnectSchedule1],
    }),
  );

/** True if a value is valid by A Slot that a search for free slots returns. */
export function isGPConnectSlotSearchResponse1(value: unknown): value is GPConnectSlotSearchResponse1 {
  return validateGPConnectSlotSearchResponse1(value, VERDICT_ONLY).valid;
}
