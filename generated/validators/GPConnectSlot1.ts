// Generated from fsh/profiles/GPConnect-Slot-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1 version 1.2.7
import { extensions, forbidden, many, one, shape, targets, validator } from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import type { GPConnectSlot1 } from '../types/GPConnectSlot1.js';
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

export const gpConnectSlot1: Shape = /* @__PURE__ */ shape({
  id: 'Slot',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1',
  type: 'Slot',
  elements: ['contained', 'schedule', 'status', 'start', 'end'],
  required: 30,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
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
  base: () => domainResource,
});

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Slot.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1',
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
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1',
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

/** Checks a value against GP Connect Slot (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1). */
export const validateGPConnectSlot1 = /* @__PURE__ */ validator<GPConnectSlot1>(
  gpConnectSlot1,
  'gpconnect-api',
  () => ({
    element,
    types: [schedule],
    profiles: [gpConnectSchedule1],
  }),
);

/** Whether a value is valid by GP Connect Slot. */
export function isGPConnectSlot1(value: unknown): value is GPConnectSlot1 {
  return validateGPConnectSlot1(value, { maxIssues: 1 }).valid;
}
