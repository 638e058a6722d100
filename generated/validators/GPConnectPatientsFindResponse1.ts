// Generated from fsh/interactions/GPConnect-Patients-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patients-Find-Response-1
import type { GPConnectPatientsFindResponse1 } from '../types/GPConnectPatientsFindResponse1.js';
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

export const gpConnectPatientsFindResponse1: Shape = /* @__PURE__ */ resourceType(
  'Bundle',
  () => ({
    base: bundle,
    properties: {
      type: required(fixedPrimitive('searchset')),
      entry: sliced(bundleEntry, {
        slices: [{ name: 'patient', matches: at(ofType('Patient'), 'resource'), shape: entryPatientRules }],
      }),
    },
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patients-Find-Response-1',
);

export const entryPatientRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectPatientsFindResponse1,
  'entry:patient',
  () => ({
    base: bundleEntry,
    properties: {
      resource: required(
        checked(
          anyResource(
            'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
          ),
          relativeReferences,
        ),
      ),
    },
  }),
);

/** Checks a value against Find a patient: the response (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patients-Find-Response-1). */
export const validateGPConnectPatientsFindResponse1: Validator<GPConnectPatientsFindResponse1> =
  /* @__PURE__ */ validator<GPConnectPatientsFindResponse1>(
    gpConnectPatientsFindResponse1,
    'gpconnect-api',
    () => definitions(),
  );

/** True if a value is valid by Find a patient: the response. */
export function isGPConnectPatientsFindResponse1(value: unknown): value is GPConnectPatientsFindResponse1 {
  return validateGPConnectPatientsFindResponse1(value, VERDICT_ONLY).valid;
}
