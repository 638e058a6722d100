// Generated from fsh/interactions/GPConnect-Organizations-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Organizations-Find-Response-1

import type { CareConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
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
export interface GPConnectOrganizationsFindResponse1EntrySearch extends BundleEntrySearch {
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
export interface GPConnectOrganizationsFindResponse1EntryRequest extends BundleEntryRequest {
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
export interface GPConnectOrganizationsFindResponse1EntryResponse extends BundleEntryResponse {
  outcome?: FhirResource | undefined;
}

/**
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry`
 */
export interface GPConnectOrganizationsFindResponse1Entry extends BundleEntry {
  resource?: FhirResource | undefined;
  search?: GPConnectOrganizationsFindResponse1EntrySearch | undefined;
  request?: GPConnectOrganizationsFindResponse1EntryRequest | undefined;
  response?: GPConnectOrganizationsFindResponse1EntryResponse | undefined;
}

/**
 * Search related information
 *
 * Element: `Bundle.entry:organization.search`
 */
export interface GPConnectOrganizationsFindResponse1EntryOrganizationSearch extends BundleEntrySearch {
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
 * Element: `Bundle.entry:organization.request`
 */
export interface GPConnectOrganizationsFindResponse1EntryOrganizationRequest extends BundleEntryRequest {
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
 * Element: `Bundle.entry:organization.response`
 */
export interface GPConnectOrganizationsFindResponse1EntryOrganizationResponse extends BundleEntryResponse {
  outcome?: FhirResource | undefined;
}

/**
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry:organization`
 */
export interface GPConnectOrganizationsFindResponse1EntryOrganization extends BundleEntry {
  /**
   * A resource in the bundle
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  resource: CareConnectGPCOrganization1;
  search?: GPConnectOrganizationsFindResponse1EntryOrganizationSearch | undefined;
  request?: GPConnectOrganizationsFindResponse1EntryOrganizationRequest | undefined;
  response?: GPConnectOrganizationsFindResponse1EntryOrganizationResponse | undefined;
}

/**
 * Find an organisation: the response
 *
 * The organisations with an identifier: one, or none.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Organizations-Find-Response-1
 */
export interface GPConnectOrganizationsFindResponse1 extends Bundle {
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
   * Slices: organization (0..*).
   */
  entry?:
    | (
        | GPConnectOrganizationsFindResponse1EntryOrganization
        | OtherResource<GPConnectOrganizationsFindResponse1Entry, 'resource', 'Organization'>
      )[]
    | undefined;
}

/**
 * Input of `createGPConnectOrganizationsFindResponse1`: the elements that an author supplies. The
 * function fills in fixed values.
 */
export interface GPConnectOrganizationsFindResponse1Input extends Omit<
  GPConnectOrganizationsFindResponse1,
  'resourceType' | 'type' | 'entry'
> {
  resourceType?: GPConnectOrganizationsFindResponse1['resourceType'] | undefined;
  /**
   * document | message | transaction | transaction-response | batch | batch-response | history |
   * searchset | collection
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/bundle-type.
   */
  type?: GPConnectOrganizationsFindResponse1['type'] | undefined;
  organizationEntry?: GPConnectOrganizationsFindResponse1EntryOrganization[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Entry in the bundle - will have a resource, or information
   *
   * Slices: organization (0..*).
   */
  entry?: OtherResource<GPConnectOrganizationsFindResponse1Entry, 'resource', 'Organization'>[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Bundle', always: true },
  { name: 'type', value: 'searchset', always: true },
  { name: 'entry', from: 'organizationEntry', list: true, many: true },
];

/**
 * Makes a Find an organisation: the response: fills in fixed values, and takes slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectOrganizationsFindResponse1(
  input: GPConnectOrganizationsFindResponse1Input = {},
): GPConnectOrganizationsFindResponse1 {
  return construct(input, template) as GPConnectOrganizationsFindResponse1;
}

const organizationEntrySlice: SliceShape = {
  list: 'entry',
  like: { resource: { resourceType: 'Organization' } },
  parts: [],
};

/**
 * Reads the items of the slice `organization`; an empty list if there are none.
 *
 * A slice of `Bundle.entry` (GPConnect-Organizations-Find-Response-1).
 */
export function organizationEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T | undefined,
): GPConnectOrganizationsFindResponse1EntryOrganization[] {
  return readSlice(element, organizationEntrySlice) as GPConnectOrganizationsFindResponse1EntryOrganization[];
}

/**
 * Copies an element and replaces the items of the slice `organization`. Fixed values are filled in.
 *
 * A slice of `Bundle.entry` (GPConnect-Organizations-Find-Response-1).
 */
export function withOrganizationEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T,
  values: readonly GPConnectOrganizationsFindResponse1EntryOrganization[],
): T {
  return withSlice(element, organizationEntrySlice, values);
}
