// Generated from fsh/interactions/GPConnect-Practitioners-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Practitioners-Find-Response-1

import type { CareConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
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
export interface GPConnectPractitionersFindResponse1EntrySearch extends BundleEntrySearch {
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
export interface GPConnectPractitionersFindResponse1EntryRequest extends BundleEntryRequest {
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
export interface GPConnectPractitionersFindResponse1EntryResponse extends BundleEntryResponse {
  outcome?: FhirResource | undefined;
}

/**
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry`
 */
export interface GPConnectPractitionersFindResponse1Entry extends BundleEntry {
  resource?: FhirResource | undefined;
  search?: GPConnectPractitionersFindResponse1EntrySearch | undefined;
  request?: GPConnectPractitionersFindResponse1EntryRequest | undefined;
  response?: GPConnectPractitionersFindResponse1EntryResponse | undefined;
}

/**
 * Search related information
 *
 * Element: `Bundle.entry:practitioner.search`
 */
export interface GPConnectPractitionersFindResponse1EntryPractitionerSearch extends BundleEntrySearch {
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
 * Element: `Bundle.entry:practitioner.request`
 */
export interface GPConnectPractitionersFindResponse1EntryPractitionerRequest extends BundleEntryRequest {
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
 * Element: `Bundle.entry:practitioner.response`
 */
export interface GPConnectPractitionersFindResponse1EntryPractitionerResponse extends BundleEntryResponse {
  outcome?: FhirResource | undefined;
}

/**
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry:practitioner`
 */
export interface GPConnectPractitionersFindResponse1EntryPractitioner extends BundleEntry {
  /**
   * A resource in the bundle
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  resource: CareConnectGPCPractitioner1;
  search?: GPConnectPractitionersFindResponse1EntryPractitionerSearch | undefined;
  request?: GPConnectPractitionersFindResponse1EntryPractitionerRequest | undefined;
  response?: GPConnectPractitionersFindResponse1EntryPractitionerResponse | undefined;
}

/**
 * Find a practitioner: the response
 *
 * The practitioners with an identifier: one, or none.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Practitioners-Find-Response-1
 */
export interface GPConnectPractitionersFindResponse1 extends Bundle {
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
   * Slices: practitioner (0..*).
   */
  entry?:
    | (
        | GPConnectPractitionersFindResponse1EntryPractitioner
        | OtherResource<GPConnectPractitionersFindResponse1Entry, 'resource', 'Practitioner'>
      )[]
    | undefined;
}

/**
 * Input of `createGPConnectPractitionersFindResponse1`: the elements that an author supplies. The
 * function fills in fixed values.
 */
export interface GPConnectPractitionersFindResponse1Input extends Omit<
  GPConnectPractitionersFindResponse1,
  'resourceType' | 'type' | 'entry'
> {
  resourceType?: GPConnectPractitionersFindResponse1['resourceType'] | undefined;
  /**
   * document | message | transaction | transaction-response | batch | batch-response | history |
   * searchset | collection
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/bundle-type.
   */
  type?: GPConnectPractitionersFindResponse1['type'] | undefined;
  practitionerEntry?: GPConnectPractitionersFindResponse1EntryPractitioner[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Entry in the bundle - will have a resource, or information
   *
   * Slices: practitioner (0..*).
   */
  entry?: OtherResource<GPConnectPractitionersFindResponse1Entry, 'resource', 'Practitioner'>[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Bundle', always: true },
  { name: 'type', value: 'searchset', always: true },
  { name: 'entry', from: 'practitionerEntry', list: true, many: true },
];

/**
 * Makes a Find a practitioner: the response: fills in fixed values, and takes slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectPractitionersFindResponse1(
  input: GPConnectPractitionersFindResponse1Input = {},
): GPConnectPractitionersFindResponse1 {
  return construct(input, template) as GPConnectPractitionersFindResponse1;
}

const practitionerEntrySlice: SliceShape = {
  list: 'entry',
  like: { resource: { resourceType: 'Practitioner' } },
  parts: [],
};

/**
 * Reads the items of the slice `practitioner`; an empty list if there are none.
 *
 * A slice of `Bundle.entry` (GPConnect-Practitioners-Find-Response-1).
 */
export function practitionerEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T | undefined,
): GPConnectPractitionersFindResponse1EntryPractitioner[] {
  return readSlice(element, practitionerEntrySlice) as GPConnectPractitionersFindResponse1EntryPractitioner[];
}

/**
 * Copies an element and replaces the items of the slice `practitioner`. Fixed values are filled in.
 *
 * A slice of `Bundle.entry` (GPConnect-Practitioners-Find-Response-1).
 */
export function withPractitionerEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T,
  values: readonly GPConnectPractitionersFindResponse1EntryPractitioner[],
): T {
  return withSlice(element, practitionerEntrySlice, values);
}
