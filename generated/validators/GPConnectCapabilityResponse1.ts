// Generated from fsh/interactions/GPConnect-Capability-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Capability-Response-1
import type { GPConnectCapabilityResponse1 } from '../types/GPConnectCapabilityResponse1.js';
import { capabilityStatement } from './types/CapabilityStatement.js';
import { element } from './types/Element.js';
import { messageDefinition } from './types/MessageDefinition.js';
import { operationDefinition } from './types/OperationDefinition.js';
import { organization } from './types/Organization.js';
import { structureDefinition } from './types/StructureDefinition.js';
import {
  VERDICT_ONLY,
  fixedPrimitive,
  invariant,
  required,
  resourceType,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const gpConnectCapabilityResponse1: Shape = /* @__PURE__ */ resourceType(
  'CapabilityStatement',
  () => ({
    base: capabilityStatement,
    properties: {
      version: required(fixedPrimitive('1.2.7')),
      description: required(),
    },
    invariants: [
      invariant(
        'CAP-01',
        "The statement's description names release 1.2.7",
        ($this) => $this.description !== undefined && fhirpath.includes($this.description, '1.2.7') === true,
      ),
    ],
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Capability-Response-1',
);

/** Checks a value against Get the capability statement: the response (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Capability-Response-1). */
export const validateGPConnectCapabilityResponse1: Validator<GPConnectCapabilityResponse1> =
  /* @__PURE__ */ validator<GPConnectCapabilityResponse1>(
    gpConnectCapabilityResponse1,
    'gpconnect-api',
    () => ({
      element,
      types: [messageDefinition, operationDefinition, organization, structureDefinition],
    }),
  );

/** True if a value is valid by Get the capability statement: the response. */
export function isGPConnectCapabilityResponse1(value: unknown): value is GPConnectCapabilityResponse1 {
  return validateGPConnectCapabilityResponse1(value, VERDICT_ONLY).valid;
}
