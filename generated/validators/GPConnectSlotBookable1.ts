// Generated from fsh/interactions/GPConnect-Slot-Bookable-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Bookable-1 version 1.2.7
import { broken, extensions, forbidden, many, one, shape, targets, validator } from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import * as fhirpath from '../runtime/fhirpath.js';
import type { GPConnectSlotBookable1 } from '../types/GPConnectSlotBookable1.js';
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

export const gpConnectSlotBookable1: Shape = /* @__PURE__ */ shape({
  id: 'Slot',
  profile: 'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Bookable-1',
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
      case 'appointmentType':
        return forbidden(value, key, c);
      case 'serviceType':
      case 'specialty':
        return many(value, key, c, codeableConcept, 1);
      case 'schedule':
        one(value, key, c, scheduleRules);
        targets(value, key, c, scheduleTargets);
        return 2;
      default:
        return slot.property(key, value, c, object);
    }
  },
  when: 32,
  invariants($this: any, c) {
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
      broken(c, 'AVAIL-01', 'A slot for visits cannot be bookable through GP Connect');
  },
  base: () => domainResource,
});

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Slot.identifier',
  profile: 'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Bookable-1',
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
  profile: 'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Bookable-1',
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

/** Checks a value against A Slot that may be marked as bookable through GP Connect (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Bookable-1). */
export const validateGPConnectSlotBookable1 = /* @__PURE__ */ validator<GPConnectSlotBookable1>(
  gpConnectSlotBookable1,
  'gpconnect-api',
  () => ({
    element,
    types: [schedule],
    profiles: [gpConnectSchedule1],
  }),
);

/** Whether a value is valid by A Slot that may be marked as bookable through GP Connect. */
export function isGPConnectSlotBookable1(value: unknown): value is GPConnectSlotBookable1 {
  return validateGPConnectSlotBookable1(value, { maxIssues: 1 }).valid;
}
