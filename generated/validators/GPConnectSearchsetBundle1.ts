// Generated from fsh/profiles/GPConnect-Searchset-Bundle-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1
import type { GPConnectSearchsetBundle1 } from '../types/GPConnectSearchsetBundle1.js';
import { definitions } from './definitions.js';
import { bundle, bundleEntry } from './types/Bundle.js';
import { identifier } from './types/Identifier.js';
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

export const gpConnectSearchsetBundle1: Shape = /* @__PURE__ */ resourceType(
  'Bundle',
  () => ({
    base: bundle,
    properties: {
      identifier: object(identifierRules),
      type: required(fixedPrimitive('searchset')),
      total: forbidden,
      link: forbidden,
      entry: required(array(entryRules)),
      signature: forbidden,
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1',
);

export const identifierRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectSearchsetBundle1,
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

export const entryRules: Shape = /* @__PURE__ */ elementOf(gpConnectSearchsetBundle1, 'entry', () => ({
  base: bundleEntry,
  properties: {
    search: forbidden,
    request: forbidden,
    response: forbidden,
  },
}));

/** Checks a value against GP Connect Searchset Bundle (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1). */
export const validateGPConnectSearchsetBundle1: Validator<GPConnectSearchsetBundle1> =
  /* @__PURE__ */ validator<GPConnectSearchsetBundle1>(gpConnectSearchsetBundle1, 'gpconnect-api', () =>
    definitions(),
  );

/** True if a value is valid by GP Connect Searchset Bundle. */
export function isGPConnectSearchsetBundle1(value: unknown): value is GPConnectSearchsetBundle1 {
  return validateGPConnectSearchsetBundle1(value, VERDICT_ONLY).valid;
}
