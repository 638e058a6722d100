// Generated from fsh/interactions/GPConnect-RegisterPatient-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-RegisterPatient-Request-1
import type { GPConnectRegisterPatientRequest1 } from '../types/GPConnectRegisterPatientRequest1.js';
import { definitions } from './definitions.js';
import { parameters, parametersParameter } from './types/Parameters.js';
import {
  VERDICT_ONLY,
  anyResource,
  at,
  elementOf,
  equals,
  fixedPrimitive,
  required,
  resourceType,
  sliced,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const gpConnectRegisterPatientRequest1: Shape = /* @__PURE__ */ resourceType(
  'Parameters',
  () => ({
    base: parameters,
    properties: {
      parameter: required(
        sliced(parametersParameter, {
          slices: [
            {
              name: 'registerPatient',
              matches: at(equals('registerPatient'), 'name'),
              shape: parameterRegisterPatientRules,
              min: 1,
              max: 1,
            },
          ],
        }),
      ),
    },
  }),
  'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-RegisterPatient-Request-1',
);

export const parameterRegisterPatientRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectRegisterPatientRequest1,
  'parameter:registerPatient',
  () => ({
    base: parametersParameter,
    properties: {
      name: required(fixedPrimitive('registerPatient')),
      resource: required(
        anyResource(
          'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1',
        ),
      ),
    },
  }),
);

/** Checks a value against Register a patient: the request (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-RegisterPatient-Request-1). */
export const validateGPConnectRegisterPatientRequest1: Validator<GPConnectRegisterPatientRequest1> =
  /* @__PURE__ */ validator<GPConnectRegisterPatientRequest1>(
    gpConnectRegisterPatientRequest1,
    'gpconnect-api',
    () => definitions(),
  );

/** True if a value is valid by Register a patient: the request. */
export function isGPConnectRegisterPatientRequest1(
  value: unknown,
): value is GPConnectRegisterPatientRequest1 {
  return validateGPConnectRegisterPatientRequest1(value, VERDICT_ONLY).valid;
}
