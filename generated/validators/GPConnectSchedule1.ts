// Generated from fsh/profiles/GPConnect-Schedule-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1 version 1.2.7
import { extensions, forbidden, many, one, shape, targets, validator } from '../runtime/checks.js';
import type { ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import type { GPConnectSchedule1 } from '../types/GPConnectSchedule1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { extensionGPConnectPractitionerRole1 } from './ExtensionGPConnectPractitionerRole1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { domainResource } from './types/DomainResource.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { identifier } from './types/Identifier.js';
import { location } from './types/Location.js';
import { period } from './types/Period.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { schedule } from './types/Schedule.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    {
      name: 'practitionerRole',
      url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1',
      shape: () => extensionGPConnectPractitionerRole1,
    },
  ],
};

const actorTargets: Targets = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
  ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
];

export const gpConnectSchedule1: Shape = /* @__PURE__ */ shape({
  id: 'Schedule',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1',
  type: 'Schedule',
  elements: ['contained', 'actor'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        return extensions(value, key, c, extension, extensionSlices);
      case 'identifier':
        return many(value, key, c, identifierRules);
      case 'active':
      case 'serviceType':
        return forbidden(value, key, c);
      case 'specialty':
        return many(value, key, c, codeableConcept, 1);
      case 'actor':
        many(value, key, c, reference);
        targets(value, key, c, actorTargets);
        return 2;
      case 'planningHorizon':
        return one(value, key, c, planningHorizonRules);
      default:
        return schedule.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Schedule.identifier',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1',
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

export const planningHorizonRules: Shape = /* @__PURE__ */ shape({
  id: 'Schedule.planningHorizon',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1',
  elements: ['start', 'end'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'start':
        period.property(key, value, c, object);
        return 1;
      default:
        return period.property(key, value, c, object);
    }
  },
  base: () => period,
});

/** Checks a value against GP Connect Schedule (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1). */
export const validateGPConnectSchedule1 = /* @__PURE__ */ validator<GPConnectSchedule1>(
  gpConnectSchedule1,
  'gpconnect-api',
  () => ({
    element,
    types: [location, practitioner],
    profiles: [careConnectGPCLocation1, careConnectGPCPractitioner1],
  }),
);

/** Whether a value is valid by GP Connect Schedule. */
export function isGPConnectSchedule1(value: unknown): value is GPConnectSchedule1 {
  return validateGPConnectSchedule1(value, { maxIssues: 1 }).valid;
}
