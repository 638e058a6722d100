// Generated from fsh/interactions/GPConnect-Organizations-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Organizations-Find-Response-1
import type { GPConnectOrganizationsFindResponse1 } from '../types/GPConnectOrganizationsFindResponse1.js';
import { definitions } from './definitions.js';
import { bundle, bundleEntry } from './types/Bundle.js';
import {
  VERDICT_ONLY,
  anyResource,
  at,
  checked,
  elementOf,
  fixedPrimitive,
  ofType,
  relativeReferences,
  required,
  resourceType,
  sliced,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const gpConnectOrganizationsFindResponse1: Shape = /* @__PURE__ */ resourceType(
  'Bundle',
  () => ({
    base: bundle,
    properties: {
      type: required(fixedPrimitive('searchset')),
      entry: sliced(bundleEntry, {
        slices: [
          {
            name: 'organization',
            matches: at(ofType('Organization'), 'resource'),
            shape: entryOrganizationRules,
          },
        ],
      }),
    },
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Organizations-Find-Response-1',
);

export const entryOrganizationRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectOrganizationsFindResponse1,
  'entry:organization',
  () => ({
    base: bundleEntry,
    properties: {
      resource: required(
        checked(
          anyResource('https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'),
          relativeReferences,
        ),
      ),
    },
  }),
);

/** Checks a value against Find an organisation: the response (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Organizations-Find-Response-1). */
export const validateGPConnectOrganizationsFindResponse1: Validator<GPConnectOrganizationsFindResponse1> =
  /* @__PURE__ */ validator<GPConnectOrganizationsFindResponse1>(
    gpConnectOrganizationsFindResponse1,
    'gpconnect-api',
    () => definitions(),
  );

/** True if a value is valid by Find an organisation: the response. */
export function isGPConnectOrganizationsFindResponse1(
  value: unknown,
): value is GPConnectOrganizationsFindResponse1 {
  return validateGPConnectOrganizationsFindResponse1(value, VERDICT_ONLY).valid;
}
