// Generated from fsh/interactions/GPConnect-RegisterPatient-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-RegisterPatient-Request-1

import type { GPConnectPatientRegisterRequest1 } from './GPConnectPatientRegisterRequest1.js';
import type { FhirResource, Parameters, ParametersParameter } from 'fhir/r3.js';
import { construct, readSlice, withSlice } from 'fsh-codegen/runtime/v1/types';
import type { SliceCarrier, SliceShape, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Operation Parameter
 *
 * Element: `Parameters.parameter`
 */
export interface GPConnectRegisterPatientRequest1Parameter extends ParametersParameter {
  resource?: FhirResource | undefined;
}

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
  GPConnectRegisterPatientRequest1ParameterRegisterPatient | GPConnectRegisterPatientRequest1Parameter;

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

/** Input for `Parameters.parameter:registerPatient`: fixed values are filled in. */
interface GPConnectRegisterPatientRequest1ParameterRegisterPatientInput extends Omit<
  GPConnectRegisterPatientRequest1ParameterRegisterPatient,
  'name'
> {
  name?: GPConnectRegisterPatientRequest1ParameterRegisterPatient['name'] | undefined;
}

/**
 * Input of `createGPConnectRegisterPatientRequest1`: the elements that an author supplies. The
 * function fills in fixed values.
 */
export interface GPConnectRegisterPatientRequest1Input extends Omit<
  GPConnectRegisterPatientRequest1,
  'resourceType' | 'parameter'
> {
  resourceType?: GPConnectRegisterPatientRequest1['resourceType'] | undefined;
  /**
   * Operation Parameter
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  registerPatient: GPConnectRegisterPatientRequest1ParameterRegisterPatientInput;
  /**
   * Items outside of the slices above.
   *
   * Operation Parameter
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Slices: registerPatient (1..1).
   */
  parameter?: GPConnectRegisterPatientRequest1Parameter[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Parameters', always: true },
  {
    name: 'parameter',
    from: 'registerPatient',
    parts: [{ name: 'name', value: 'registerPatient', always: true }],
    list: true,
  },
];

/**
 * Makes a Register a patient: the request: fills in fixed values, and takes slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectRegisterPatientRequest1(
  input: GPConnectRegisterPatientRequest1Input,
): GPConnectRegisterPatientRequest1 {
  return construct(input, template) as GPConnectRegisterPatientRequest1;
}

const registerPatientSlice: SliceShape = {
  list: 'parameter',
  like: { name: 'registerPatient' },
  parts: [{ name: 'name', value: 'registerPatient', always: true }],
};

/**
 * Reads the item of the slice `registerPatient`; undefined if there is none.
 *
 * A slice of `Parameters.parameter` (GPConnect-RegisterPatient-Request-1).
 */
export function registerPatient<T extends SliceCarrier<'parameter', 'Parameters'>>(
  element: T | undefined,
): GPConnectRegisterPatientRequest1ParameterRegisterPatient | undefined {
  return readSlice(element, registerPatientSlice)[0] as
    GPConnectRegisterPatientRequest1ParameterRegisterPatient | undefined;
}

/**
 * Copies an element and sets the slice `registerPatient`, or removes it if the value is undefined.
 * Fixed values are filled in.
 *
 * A slice of `Parameters.parameter` (GPConnect-RegisterPatient-Request-1).
 */
export function withRegisterPatient<T extends SliceCarrier<'parameter', 'Parameters'>>(
  element: T,
  value: GPConnectRegisterPatientRequest1ParameterRegisterPatientInput | undefined,
): T {
  return withSlice(element, registerPatientSlice, value === undefined ? [] : [value]);
}
