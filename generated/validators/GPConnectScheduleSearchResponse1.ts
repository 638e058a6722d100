// Generated from fsh/interactions/GPConnect-Schedule-Search-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Schedule-Search-Response-1
import type { GPConnectScheduleSearchResponse1 } from '../types/GPConnectScheduleSearchResponse1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { extensionGPConnectPractitionerRole1 } from './ExtensionGPConnectPractitionerRole1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { identifier } from './types/Identifier.js';
import { location } from './types/Location.js';
import { organization } from './types/Organization.js';
import { period } from './types/Period.js';
import { practitioner } from './types/Practitioner.js';
import { reference } from './types/Reference.js';
import { schedule } from './types/Schedule.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  constrained,
  dateTime,
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

export const gpConnectScheduleSearchResponse1: Shape = /* @__PURE__ */ resourceType(
  'Schedule',
  () => ({
    base: schedule,
    properties: {
      extension: extensions(extension, [
        extensionSlice(
          'practitionerRole',
          extensionGPConnectPractitionerRole1,
          0,
          Infinity,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1',
        ),
      ]),
      identifier: array(identifierRules),
      active: forbidden,
      serviceType: forbidden,
      specialty: forbidden,
      actor: required(
        checked(
          array(reference),
          targets(
            ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
            ['Practitioner', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'],
          ),
        ),
      ),
      planningHorizon: object(planningHorizonRules),
    },
    invariants: [
      invariant(
        'SLOTR-04',
        'The schedule type is told, where the practice has one',
        ($this) => $this.serviceCategory?.text !== undefined || $this.serviceCategory?._text !== undefined,
        [],
        true,
        'warning',
      ),
    ],
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Schedule-Search-Response-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectScheduleSearchResponse1,
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

export const planningHorizonRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectScheduleSearchResponse1,
  'planningHorizon',
  () => ({
    base: period,
    properties: {
      start: required(checked(dateTime, constrained(slotr08))),
      end: checked(dateTime, constrained(slotr08)),
    },
  }),
);

/** Checks a value against A Schedule that a search for free slots returns (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Schedule-Search-Response-1). */
export const validateGPConnectScheduleSearchResponse1: Validator<GPConnectScheduleSearchResponse1> =
  /* @__PURE__ */ validator<GPConnectScheduleSearchResponse1>(
    gpConnectScheduleSearchResponse1,
    'gpconnect-api',
    () => ({
      element,
      types: [location, organization, practitioner],
      profiles: [careConnectGPCLocation1, careConnectGPCPractitioner1],
    }),
  );

/** True if a value is valid by A Schedule that a search for free slots returns. */
export function isGPConnectScheduleSearchResponse1(
  value: unknown,
): value is GPConnectScheduleSearchResponse1 {
  return validateGPConnectScheduleSearchResponse1(value, VERDICT_ONLY).valid;
}
