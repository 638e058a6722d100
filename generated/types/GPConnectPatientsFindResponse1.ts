// Generated from fsh/interactions/GPConnect-Patients-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patients-Find-Response-1

import type { GPConnectPatientFindResponse1 } from './GPConnectPatientFindResponse1.js';
import type {
  Bundle,
  BundleEntry,
  BundleEntryRequest,
  BundleEntryResponse,
  BundleEntrySearch,
  FhirResource,
} from 'fhir/r3.js';
import { construct, readSlice, withSlice } from 'fsh-codegen/runtime/v1/types';
import type { OtherResource, SliceCarrier, SliceShape, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Search related information
 *
 * Element: `Bundle.entry.search`
 */
export interface GPConnectPatientsFindResponse1EntrySearch extends BundleEntrySearch {
  /**
   * match | include | outcome - why this is in the result set
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/search-entry-mode.
   */
  mode?: 'match' | 'include' | 'outcome' | undefined;
}

/**
 * Transaction Related Information
 *
 * Element: `Bundle.entry.request`
 */
export interface GPConnectPatientsFindResponse1EntryRequest extends BundleEntryRequest {
  /**
   * GET | POST | PUT | DELETE
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/http-verb.
   */
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
}

/**
 * Transaction Related Information
 *
 * Element: `Bundle.entry.response`
 */
export interface GPConnectPatientsFindResponse1EntryResponse extends BundleEntryResponse {
  outcome?: FhirResource | undefined;
}

/**
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry`
 */
export interface GPConnectPatientsFindResponse1Entry extends BundleEntry {
  resource?: FhirResource | undefined;
  search?: GPConnectPatientsFindResponse1EntrySearch | undefined;
  request?: GPConnectPatientsFindResponse1EntryRequest | undefined;
  response?: GPConnectPatientsFindResponse1EntryResponse | undefined;
}

/**
 * Search related information
 *
 * Element: `Bundle.entry:patient.search`
 */
export interface GPConnectPatientsFindResponse1EntryPatientSearch extends BundleEntrySearch {
  /**
   * match | include | outcome - why this is in the result set
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/search-entry-mode.
   */
  mode?: 'match' | 'include' | 'outcome' | undefined;
}

/**
 * Transaction Related Information
 *
 * Element: `Bundle.entry:patient.request`
 */
export interface GPConnectPatientsFindResponse1EntryPatientRequest extends BundleEntryRequest {
  /**
   * GET | POST | PUT | DELETE
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/http-verb.
   */
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
}

/**
 * Transaction Related Information
 *
 * Element: `Bundle.entry:patient.response`
 */
export interface GPConnectPatientsFindResponse1EntryPatientResponse extends BundleEntryResponse {
  outcome?: FhirResource | undefined;
}

/**
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry:patient`
 */
export interface GPConnectPatientsFindResponse1EntryPatient extends BundleEntry {
  /**
   * A resource in the bundle
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  resource: GPConnectPatientFindResponse1;
  search?: GPConnectPatientsFindResponse1EntryPatientSearch | undefined;
  request?: GPConnectPatientsFindResponse1EntryPatientRequest | undefined;
  response?: GPConnectPatientsFindResponse1EntryPatientResponse | undefined;
}

/**
 * Find a patient: the response
 *
 * The patients with an NHS number, as far as they may be told of: mostly one or none.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patients-Find-Response-1
 */
export interface GPConnectPatientsFindResponse1 extends Bundle {
  /**
   * document | message | transaction | transaction-response | batch | batch-response | history |
   * searchset | collection
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/bundle-type.
   */
  type: 'searchset';
  /**
   * Entry in the bundle - will have a resource, or information
   *
   * Slices: patient (0..*).
   */
  entry?:
    | (
        | GPConnectPatientsFindResponse1EntryPatient
        | OtherResource<GPConnectPatientsFindResponse1Entry, 'resource', 'Patient'>
      )[]
    | undefined;
}

/**
 * Input of `createGPConnectPatientsFindResponse1`: the elements that an author supplies. The function
 * fills in fixed values.
 */
export interface GPConnectPatientsFindResponse1Input extends Omit<
  GPConnectPatientsFindResponse1,
  'resourceType' | 'type' | 'entry'
> {
  resourceType?: GPConnectPatientsFindResponse1['resourceType'] | undefined;
  /**
   * document | message | transaction | transaction-response | batch | batch-response | history |
   * searchset | collection
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/bundle-type.
   */
  type?: GPConnectPatientsFindResponse1['type'] | undefined;
  patientEntry?: GPConnectPatientsFindResponse1EntryPatient[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Entry in the bundle - will have a resource, or information
   *
   * Slices: patient (0..*).
   */
  entry?: OtherResource<GPConnectPatientsFindResponse1Entry, 'resource', 'Patient'>[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Bundle', always: true },
  { name: 'type', value: 'searchset', always: true },
  { name: 'entry', from: 'patientEntry', list: true, many: true },
];

/**
 * Makes a Find a patient: the response: fills in fixed values, and takes slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectPatientsFindResponse1(
  input: GPConnectPatientsFindResponse1Input = {},
): GPConnectPatientsFindResponse1 {
  return construct(input, template) as GPConnectPatientsFindResponse1;
}

const patientEntrySlice: SliceShape = {
  list: 'entry',
  like: { resource: { resourceType: 'Patient' } },
  parts: [],
};

/**
 * Reads the items of the slice `patient`; an empty list if there are none.
 *
 * A slice of `Bundle.entry` (GPConnect-Patients-Find-Response-1).
 */
export function patientEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T | undefined,
): GPConnectPatientsFindResponse1EntryPatient[] {
  return readSlice(element, patientEntrySlice) as GPConnectPatientsFindResponse1EntryPatient[];
}

/**
 * Copies an element and replaces the items of the slice `patient`. Fixed values are filled in.
 *
 * A slice of `Bundle.entry` (GPConnect-Patients-Find-Response-1).
 */
export function withPatientEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T,
  values: readonly GPConnectPatientsFindResponse1EntryPatient[],
): T {
  return withSlice(element, patientEntrySlice, values);
}
