// Generated from fsh/interactions/GPConnect-Capability-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Capability-Response-1 version 1.2.7
import { broken, exactly, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import * as fhirpath from '../runtime/fhirpath.js';
import type { GPConnectCapabilityResponse1 } from '../types/GPConnectCapabilityResponse1.js';
import { capabilityStatement } from './types/CapabilityStatement.js';
import { element } from './types/Element.js';
import { messageDefinition } from './types/MessageDefinition.js';
import { operationDefinition } from './types/OperationDefinition.js';
import { structureDefinition } from './types/StructureDefinition.js';

export const gpConnectCapabilityResponse1: Shape = /* @__PURE__ */ shape({
  id: 'CapabilityStatement',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Capability-Response-1',
  type: 'CapabilityStatement',
  elements: [
    'contained',
    'status',
    'date',
    'kind',
    'fhirVersion',
    'acceptUnknown',
    'format',
    'rest',
    'document',
    'implementation',
    'messaging',
    'software',
    'version',
    'description',
  ],
  required: 12414,
  property(key, value, c, object) {
    switch (key) {
      case 'version':
        exactly(value, key, c, '1.2.7');
        return 4096;
      case 'description':
        capabilityStatement.property(key, value, c, object);
        return 8192;
      default:
        return capabilityStatement.property(key, value, c, object);
    }
  },
  when: 8192,
  invariants($this: any, c) {
    if (!(fhirpath.includes($this.description, '1.2.7') !== false))
      broken(c, 'CAP-01', "The statement's description names release 1.2.7");
  },
  base: () => capabilityStatement,
});

/** Checks a value against Get the capability statement: the response (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Capability-Response-1). */
export const validateGPConnectCapabilityResponse1 = /* @__PURE__ */ validator<GPConnectCapabilityResponse1>(
  gpConnectCapabilityResponse1,
  'gpconnect-api',
  () => ({
    element,
    types: [messageDefinition, operationDefinition, structureDefinition],
  }),
);

/** Whether a value is valid by Get the capability statement: the response. */
export function isGPConnectCapabilityResponse1(value: unknown): value is GPConnectCapabilityResponse1 {
  return validateGPConnectCapabilityResponse1(value, { maxIssues: 1 }).valid;
}
