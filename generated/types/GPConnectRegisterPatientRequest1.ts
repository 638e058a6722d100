// Generated from fsh/interactions/GPConnect-RegisterPatient-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-RegisterPatient-Request-1 version 1.2.7

import type { GPConnectPatientRegisterRequest1 } from './GPConnectPatientRegisterRequest1.js';
import type { Parameters, ParametersParameter } from 'fhir/r3.js';

/**
 * Operation Parameter
 *
 * Element: `Parameters.parameter:registerPatient`
 */
export interface GPConnectRegisterPatientRequest1ParameterRegisterPatient extends ParametersParameter {
  name: 'registerPatient';
  /**
   * If parameter is a whole resource
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  resource: GPConnectPatientRegisterRequest1;
}

/** One item of `Parameters.parameter`. */
export type GPConnectRegisterPatientRequest1ParameterItem =
  GPConnectRegisterPatientRequest1ParameterRegisterPatient | ParametersParameter;

/**
 * Register a patient: the request
 *
 * The Parameters with which a consumer asks a practice to register a patient for a time.
 *
 * The parameters that may be used are defined by the OperationDefinition resource.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-RegisterPatient-Request-1
 */
export interface GPConnectRegisterPatientRequest1 extends Parameters {
  /**
   * Operation Parameter
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: registerPatient (1..1).
   */
  parameter: [
    GPConnectRegisterPatientRequest1ParameterItem,
    ...GPConnectRegisterPatientRequest1ParameterItem[],
  ];
}
