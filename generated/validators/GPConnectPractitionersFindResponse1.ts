// Generated from fsh/interactions/GPConnect-Practitioners-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Practitioners-Find-Response-1
import type { GPConnectPractitionersFindResponse1 } from '../types/GPConnectPractitionersFindResponse1.js';
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

export const gpConnectPractitionersFindResponse1: Shape = /* @__PURE__ */ resourceType(
  'Bundle',
  () => ({
    base: bundle,
    properties: {
      type: required(fixedPrimitive('searchset')),
      entry: sliced(bundleEntry, {
        slices: [
          {
            name: 'practitioner',
            matches: at(ofType('Practitioner'), 'resource'),
            shape: entryPractitionerRules,
          },
        ],
      }),
    },
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Practitioners-Find-Response-1',
);

export const entryPractitionerRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectPractitionersFindResponse1,
  'entry:practitioner',
  () => ({
    base: bundleEntry,
    properties: {
      resource: required(
        checked(
          anyResource('https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1'),
          relativeReferences,
        ),
      ),
    },
  }),
);

/** Checks a value against Find a practitioner: the response (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Practitioners-Find-Response-1). */
export const validateGPConnectPractitionersFindResponse1: Validator<GPConnectPractitionersFindResponse1> =
  /* @__PURE__ */ validator<GPConnectPractitionersFindResponse1>(
    gpConnectPractitionersFindResponse1,
    'gpconnect-api',
    () => definitions(),
  );

/** True if a value is valid by Find a practitioner: the response. */
export function isGPConnectPractitionersFindResponse1(
  value: unknown,
): value is GPConnectPractitionersFindResponse1 {
  return validateGPConnectPractitionersFindResponse1(value, VERDICT_ONLY).valid;
}
