// Generated from fsh/interactions/GPConnect-Organizations-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Organizations-Find-Response-1 version 1.2.7

import type { CareConnectGPCOrganization1 } from './CareConnectGPCOrganization1.js';
import type { Bundle, BundleEntry, BundleEntryRequest, BundleEntrySearch } from 'fhir/r3.js';

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
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry`
 */
export interface GPConnectOrganizationsFindResponse1Entry extends BundleEntry {
  search?: GPConnectOrganizationsFindResponse1EntrySearch | undefined;
  request?: GPConnectOrganizationsFindResponse1EntryRequest | undefined;
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
    | (GPConnectOrganizationsFindResponse1EntryOrganization | GPConnectOrganizationsFindResponse1Entry)[]
    | undefined;
}
