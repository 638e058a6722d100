// Generated from fsh/profiles/GPConnect-StructuredRecord-Bundle-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1
import type { GPConnectStructuredRecordBundle1 } from '../types/GPConnectStructuredRecordBundle1.js';
import { definitions } from './definitions.js';
import { bundle, bundleEntry } from './types/Bundle.js';
import { identifier } from './types/Identifier.js';
import { meta } from './types/Meta.js';
import { reference } from './types/Reference.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  elementOf,
  fixedPrimitive,
  forbidden,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const gpConnectStructuredRecordBundle1: Shape = /* @__PURE__ */ resourceType(
  'Bundle',
  () => ({
    base: bundle,
    properties: {
      meta: object(metaRules),
      identifier: object(identifierRules),
      type: required(fixedPrimitive('collection')),
      total: forbidden,
      link: forbidden,
      entry: array(entryRules),
      signature: forbidden,
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1',
);

export const metaRules: Shape = /* @__PURE__ */ elementOf(gpConnectStructuredRecordBundle1, 'meta', () => ({
  base: meta,
  properties: {
    profile: required(),
  },
}));

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectStructuredRecordBundle1,
  'identifier',
  () => ({
    base: identifier,
    properties: {
      assigner: checked(
        object(reference),
        targets([
          'Organization',
          'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        ]),
      ),
    },
  }),
);

export const entryRules: Shape = /* @__PURE__ */ elementOf(gpConnectStructuredRecordBundle1, 'entry', () => ({
  base: bundleEntry,
  properties: {
    search: forbidden,
    request: forbidden,
    response: forbidden,
  },
}));

/** Checks a value against GP Connect Structured Record Bundle (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1). */
export const validateGPConnectStructuredRecordBundle1: Validator<GPConnectStructuredRecordBundle1> =
  /* @__PURE__ */ validator<GPConnectStructuredRecordBundle1>(
    gpConnectStructuredRecordBundle1,
    'gpconnect-api',
    () => definitions(),
  );

/** True if a value is valid by GP Connect Structured Record Bundle. */
export function isGPConnectStructuredRecordBundle1(
  value: unknown,
): value is GPConnectStructuredRecordBundle1 {
  return validateGPConnectStructuredRecordBundle1(value, VERDICT_ONLY).valid;
}
