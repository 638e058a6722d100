// Generated from fsh/interactions/GPConnect-Slot-Search-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Search-Response-1 version 1.2.7
import {
  broken,
  constrained,
  exactly,
  extensions,
  forbidden,
  instant,
  many,
  one,
  shape,
  targets,
  validator,
} from '../runtime/checks.js';
import type { Context, ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import * as fhirpath from '../runtime/fhirpath.js';
import type { GPConnectSlotSearchResponse1 } from '../types/GPConnectSlotSearchResponse1.js';
import { extensionGPConnectDeliveryChannel2 } from './ExtensionGPConnectDeliveryChannel2.js';
import { gpConnectSchedule1 } from './GPConnectSchedule1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { domainResource } from './types/DomainResource.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { identifier } from './types/Identifier.js';
import { reference } from './types/Reference.js';
import { schedule } from './types/Schedule.js';
import { slot } from './types/Slot.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'deliveryChannel',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
      shape: () => extensionGPConnectDeliveryChannel2,
      max: 1,
    },
  ],
};

const scheduleTargets: Targets = [
  ['Schedule', 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1'],
];

function startInvariants($this: any, c: Context, $element: any): void {
  if (
    !(
      fhirpath.matches(
        fhirpath.toText($this),
        /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\+0[01]:00$/u,
      ) !== false
    )
  )
    broken(c, 'SLOTR-08', 'A time is UK local time: whole seconds, with an offset of +00:00 or +01:00');
}

function endInvariants($this: any, c: Context, $element: any): void {
  if (
    !(
      fhirpath.matches(
        fhirpath.toText($this),
        /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\+0[01]:00$/u,
      ) !== false
    )
  )
    broken(c, 'SLOTR-08', 'A time is UK local time: whole seconds, with an offset of +00:00 or +01:00');
}

export const gpConnectSlotSearchResponse1: Shape = /* @__PURE__ */ shape({
  id: 'Slot',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Search-Response-1',
  type: 'Slot',
  elements: ['contained', 'schedule', 'status', 'start', 'end', 'extension'],
  required: 30,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        extensions(value, key, c, extension, extensionSlices);
        return 32;
      case 'identifier':
        return many(value, key, c, identifierRules);
      case 'serviceCategory':
      case 'specialty':
      case 'appointmentType':
        return forbidden(value, key, c);
      case 'serviceType':
        return many(value, key, c, codeableConcept, 1);
      case 'schedule':
        one(value, key, c, scheduleRules);
        targets(value, key, c, scheduleTargets);
        return 2;
      case 'status':
        exactly(value, key, c, 'free');
        return 4;
      case 'start':
        instant(value, key, c);
        constrained(value, key, c, startInvariants, object);
        return 8;
      case 'end':
        instant(value, key, c);
        constrained(value, key, c, endInvariants, object);
        return 16;
      default:
        return slot.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (seen & 32) {
      if (
        !!fhirpath
          .list($this.extension)
          .some(
            (extension: any) =>
              extension?.url ===
                'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2' &&
              fhirpath.choice(extension, 'value') === 'Visit',
          )
      )
        broken(c, 'SLOTR-02', 'A visit is never among the slots that a search returns');
    }
    if (!(
      fhirpath.list($this.serviceType)[0]?.text !== undefined ||
      fhirpath.list($this.serviceType)[0]?._text !== undefined
    ))
      broken(c, 'SLOTR-03', 'Every slot tells its slot type');
  },
  base: () => domainResource,
});

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Slot.identifier',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Search-Response-1',
  elements: ['system', 'value'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'use':
      case 'type':
      case 'period':
      case 'assigner':
        return forbidden(value, key, c);
      case 'system':
        identifier.property(key, value, c, object);
        return 1;
      case 'value':
        identifier.property(key, value, c, object);
        return 2;
      default:
        return identifier.property(key, value, c, object);
    }
  },
});

export const scheduleRules: Shape = /* @__PURE__ */ shape({
  id: 'Slot.schedule',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Search-Response-1',
  elements: ['reference'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'reference':
        reference.property(key, value, c, object);
        return 1;
      default:
        return reference.property(key, value, c, object);
    }
  },
  base: () => reference,
});

/** Checks a value against A Slot that a search for free slots returns (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Search-Response-1). */
export const validateGPConnectSlotSearchResponse1 = /* @__PURE__ */ validator<GPConnectSlotSearchResponse1>(
  gpConnectSlotSearchResponse1,
  'gpconnect-api',
  () => ({
    element,
    types: [schedule],
    profiles: [gpConnectSchedule1],
  }),
);

/** Whether a value is valid by A Slot that a search for free slots returns. */
export function isGPConnectSlotSearchResponse1(value: unknown): value is GPConnectSlotSearchResponse1 {
  return validateGPConnectSlotSearchResponse1(value, { maxIssues: 1 }).valid;
}
