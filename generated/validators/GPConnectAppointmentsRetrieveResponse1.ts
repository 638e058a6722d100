// Generated from fsh/interactions/GPConnect-Appointments-Retrieve-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointments-Retrieve-Response-1
import type { GPConnectAppointmentsRetrieveResponse1 } from '../types/GPConnectAppointmentsRetrieveResponse1.js';
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

export const gpConnectAppointmentsRetrieveResponse1: Shape = /* @__PURE__ */ resourceType(
  'Bundle',
  () => ({
    base: bundle,
    properties: {
      type: required(fixedPrimitive('searchset')),
      entry: sliced(bundleEntry, {
        slices: [
          {
            name: 'appointment',
            matches: at(ofType('Appointment'), 'resource'),
            shape: entryAppointmentRules,
          },
        ],
      }),
    },
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointments-Retrieve-Response-1',
);

export const entryAppointmentRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectAppointmentsRetrieveResponse1,
  'entry:appointment',
  () => ({
    base: bundleEntry,
    properties: {
      resource: required(
        checked(
          anyResource(
            'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointment-Read-Response-1',
          ),
          relativeReferences,
        ),
      ),
    },
  }),
);

/** Checks a value against Retrieve a patient's appointments: the response (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointments-Retrieve-Response-1). */
export const validateGPConnectAppointmentsRetrieveResponse1: Validator<GPConnectAppointmentsRetrieveResponse1> =
  /* @__PURE__ */ validator<GPConnectAppointmentsRetrieveResponse1>(
    gpConnectAppointmentsRetrieveResponse1,
    'gpconnect-api',
    () => definitions(),
  );

/** True if a value is valid by Retrieve a patient's appointments: the response. */
export function isGPConnectAppointmentsRetrieveResponse1(
  value: unknown,
): value is GPConnectAppointmentsRetrieveResponse1 {
  return validateGPConnectAppointmentsRetrieveResponse1(value, VERDICT_ONLY).valid;
}
