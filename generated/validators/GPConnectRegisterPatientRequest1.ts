// Generated from fsh/interactions/GPConnect-RegisterPatient-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-RegisterPatient-Request-1 version 1.2.7
import { anyResource, exactly, has, shape, sliced, validator } from '../runtime/checks.js';
import type { Shape, Slicing } from '../runtime/checks.js';
import type { GPConnectRegisterPatientRequest1 } from '../types/GPConnectRegisterPatientRequest1.js';
import { definitions } from './definitions.js';
import { parameters, parametersParameter } from './types/Parameters.js';

const parameterSlices: Slicing = {
  slices: [
    {
      name: 'registerPatient',
      matches: (item, c) => has(item, ['name'], c, (value) => value === 'registerPatient'),
      shape: () => parameterRegisterPatientRules,
      min: 1,
      max: 1,
    },
  ],
};

export const gpConnectRegisterPatientRequest1: Shape = /* @__PURE__ */ shape({
  id: 'Parameters',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-RegisterPatient-Request-1',
  type: 'Parameters',
  elements: ['parameter'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'parameter':
        sliced(value, key, c, parametersParameter, parameterSlices);
        return 1;
      default:
        return parameters.property(key, value, c, object);
    }
  },
});

export const parameterRegisterPatientRules: Shape = /* @__PURE__ */ shape({
  id: 'Parameters.parameter:registerPatient',
  profile:
    'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-RegisterPatient-Request-1',
  elements: ['name', 'resource'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'name':
        exactly(value, key, c, 'registerPatient');
        return 1;
      case 'resource':
        anyResource(value, key, c, [
          'https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1',
        ]);
        return 2;
      default:
        return parametersParameter.property(key, value, c, object);
    }
  },
  base: () => parametersParameter,
});

/** Checks a value against Register a patient: the request (https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-RegisterPatient-Request-1). */
export const validateGPConnectRegisterPatientRequest1 =
  /* @__PURE__ */ validator<GPConnectRegisterPatientRequest1>(
    gpConnectRegisterPatientRequest1,
    'gpconnect-api',
    () => definitions(),
  );

/** Whether a value is valid by Register a patient: the request. */
export function isGPConnectRegisterPatientRequest1(
  value: unknown,
): value is GPConnectRegisterPatientRequest1 {
  return validateGPConnectRegisterPatientRequest1(value, { maxIssues: 1 }).valid;
}
