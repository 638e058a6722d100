// Generated from fsh/interactions/GPConnect-Schedule-Search-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Schedule-Search-Response-1 version 1.2.7
import {
  broken,
  constrained,
  dateTime,
  extensions,
  forbidden,
  many,
  one,
  shape,
  targets,
  validator,
} from '../runtime/checks.js';
import type { Context, ExtensionSlicing, Shape, Targets } from '../runtime/checks.js';
import * as fhirpath from '../runtime/fhirpath.js';
import type { GPConnectScheduleSearchResponse1 } from '../types/GPConnectScheduleSearchResponse1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { extensionGPConnectPractitionerRole1 } from './ExtensionGPConnectPractitionerRole1.js';
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

export const gpConnectScheduleSearchResponse1: Shape = /* @__PURE__ */ shape({
  id: 'Schedule',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Schedule-Search-Response-1',
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
      case 'specialty':
        return forbidden(value, key, c);
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
  invariants($this: any, c) {
    if (!($this.serviceCategory?.text !== undefined || $this.serviceCategory?._text !== undefined))
      broken(c, 'SLOTR-04', 'The schedule type is told, where the practice has one', 'warning');
  },
  base: () => domainResource,
});

export const identifierRules: Shape = /* @__PURE__ */ shape({
  id: 'Schedule.identifier',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Schedule-Search-Response-1',
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

function planningHorizonStartInvariants($this: any, c: Context, $element: any): void {
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

function planningHorizonEndInvariants($this: any, c: Context, $element: any): void {
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

export const planningHorizonRules: Shape = /* @__PURE__ */ shape({
  id: 'Schedule.planningHorizon',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Schedule-Search-Response-1',
  elements: ['start', 'end'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'start':
        dateTime(value, key, c);
        constrained(value, key, c, planningHorizonStartInvariants, object);
        return 1;
      case 'end':
        dateTime(value, key, c);
        constrained(value, key, c, planningHorizonEndInvariants, object);
        return 2;
      default:
        return period.property(key, value, c, object);
    }
  },
  base: () => period,
});

/** Checks a value against A Schedule that a search for free slots returns (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Schedule-Search-Response-1). */
export const validateGPConnectScheduleSearchResponse1 =
  /* @__PURE__ */ validator<GPConnectScheduleSearchResponse1>(
    gpConnectScheduleSearchResponse1,
    'gpconnect-api',
    () => ({
      element,
      types: [location, practitioner],
      profiles: [careConnectGPCLocation1, careConnectGPCPractitioner1],
    }),
  );

/** Whether a value is valid by A Schedule that a search for free slots returns. */
export function isGPConnectScheduleSearchResponse1(
  value: unknown,
): value is GPConnectScheduleSearchResponse1 {
  return validateGPConnectScheduleSearchResponse1(value, { maxIssues: 1 }).valid;
}
