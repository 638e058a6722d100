// Generated from fsh/interactions/GPConnect-Appointments-Retrieve-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointments-Retrieve-Response-1 version 1.2.7
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
import type { GPConnectAppointmentsRetrieveResponse1 } from '../types/GPConnectAppointmentsRetrieveResponse1.js';
import { definitions } from './definitions.js';
import { bundle, bundleEntry } from './types/Bundle.js';

const entrySlices: Slicing = {
  slices: [
    {
      name: 'appointment',
      matches: (item, c) => has(item, ['resource'], c, (value) => isOfType(value, ['Appointment'])),
      shape: () => entryAppointmentRules,
    },
  ],
};

export const gpConnectAppointmentsRetrieveResponse1: Shape = /* @__PURE__ */ shape({
  id: 'Bundle',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointments-Retrieve-Response-1',
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

export const entryAppointmentRules: Shape = /* @__PURE__ */ shape({
  id: 'Bundle.entry:appointment',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointments-Retrieve-Response-1',
  elements: ['fullUrl', 'resource'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'resource':
        anyResource(value, key, c, [
          'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1',
        ]);
        relativeReferences(value, key, c, object);
        return 2;
      default:
        return bundleEntry.property(key, value, c, object);
    }
  },
  base: () => bundleEntry,
});

/** Checks a value against Retrieve a patient's appointments: the response (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointments-Retrieve-Response-1). */
export const validateGPConnectAppointmentsRetrieveResponse1 =
  /* @__PURE__ */ validator<GPConnectAppointmentsRetrieveResponse1>(
    gpConnectAppointmentsRetrieveResponse1,
    'gpconnect-api',
    () => definitions(),
  );

/** Whether a value is valid by Retrieve a patient's appointments: the response. */
export function isGPConnectAppointmentsRetrieveResponse1(
  value: unknown,
): value is GPConnectAppointmentsRetrieveResponse1 {
  return validateGPConnectAppointmentsRetrieveResponse1(value, { maxIssues: 1 }).valid;
}
