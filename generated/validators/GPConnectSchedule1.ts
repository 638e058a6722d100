// Generated from fsh/profiles/GPConnect-Schedule-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1
import type { GPConnectSchedule1 } from '../types/GPConnectSchedule1.js';
import { careConnectGPCLocation1 } from './CareConnectGPCLocation1.js';
import { careConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import { extensionGPConnectPractitionerRole1 } from './ExtensionGPConnectPractitionerRole1.js';
import { codeableConcept } from './types/CodeableConcept.js';
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

export const gpConnectSchedule1: Shape = /* @__PURE__ */ resourceType(
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
      specialty: array(codeableConcept, 1),
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
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(gpConnectSchedule1, 'identifier', () => ({
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

export const planningHorizonRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectSchedule1,
  'planningHorizon',
  () => ({
    base: period,
    properties: {
      start: required(),
    },
  }),
);

/** Checks a value against GP Connect Schedule (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1). */
export const validateGPConnectSchedule1: Validator<GPConnectSchedule1> =
  /* @__PURE__ */ validator<GPConnectSchedule1>(gpConnectSchedule1, 'gpconnect-api', () => ({
    element,
    types: [location, organization, practitioner],
    profiles: [careConnectGPCLocation1, careConnectGPCPractitioner1],
  }));

/** True if a value is valid by GP Connect Schedule. */
export function isGPConnectSchedule1(value: unknown): value is GPConnectSchedule1 {
  return validateGPConnectSchedule1(value, VERDICT_ONLY).valid;
}
