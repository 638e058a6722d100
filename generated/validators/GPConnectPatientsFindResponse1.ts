// Generated from fsh/interactions/GPConnect-Patients-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patients-Find-Response-1 version 1.2.7
import {
  anyResource,
  exactly,
  has,
  isOfType,
  relativeReferences,
  shape,
  sliced,
  validator,
} from '../runtime/checks.js';
import type { Shape, Slicing } from '../runtime/checks.js';
import type { GPConnectPatientsFindResponse1 } from '../types/GPConnectPatientsFindResponse1.js';
import { definitions } from './definitions.js';
import { bundle, bundleEntry } from './types/Bundle.js';

const entrySlices: Slicing = {
  slices: [
    {
      name: 'patient',
      matches: (item, c) => has(item, ['resource'], c, (value) => isOfType(value, ['Patient'])),
      shape: () => entryPatientRules,
    },
  ],
};

export const gpConnectPatientsFindResponse1: Shape = /* @__PURE__ */ shape({
  id: 'Bundle',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patients-Find-Response-1',
  type: 'Bundle',
  elements: ['type', 'entry', 'identifier', 'total'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        exactly(value, key, c, 'searchset');
        return 1;
      case 'entry':
        sliced(value, key, c, bundleEntry, entrySlices);
        return 2;
      default:
        return bundle.property(key, value, c, object);
    }
  },
  base: () => bundle,
});

export const entryPatientRules: Shape = /* @__PURE__ */ shape({
  id: 'Bundle.entry:patient',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patients-Find-Response-1',
  elements: ['fullUrl', 'resource'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'resource':
        anyResource(value, key, c, [
          'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1',
        ]);
        relativeReferences(value, key, c, object);
        return 2;
      default:
        return bundleEntry.property(key, value, c, object);
    }
  },
  base: () => bundleEntry,
});

/** Checks a value against Find a patient: the response (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patients-Find-Response-1). */
export const validateGPConnectPatientsFindResponse1 =
  /* @__PURE__ */ validator<GPConnectPatientsFindResponse1>(
    gpConnectPatientsFindResponse1,
    'gpconnect-api',
    () => definitions(),
  );

/** Whether a value is valid by Find a patient: the response. */
export function isGPConnectPatientsFindResponse1(value: unknown): value is GPConnectPatientsFindResponse1 {
  return validateGPConnectPatientsFindResponse1(value, { maxIssues: 1 }).valid;
}
