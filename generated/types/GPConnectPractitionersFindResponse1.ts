// Generated from fsh/interactions/GPConnect-Practitioners-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Practitioners-Find-Response-1 version 1.2.7

import type { CareConnectGPCPractitioner1 } from './CareConnectGPCPractitioner1.js';
import type { Bundle, BundleEntry, BundleEntryRequest, BundleEntrySearch } from 'fhir/r3.js';

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
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry`
 */
export interface GPConnectPractitionersFindResponse1Entry extends BundleEntry {
  search?: GPConnectPractitionersFindResponse1EntrySearch | undefined;
  request?: GPConnectPractitionersFindResponse1EntryRequest | undefined;
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
    | (GPConnectPractitionersFindResponse1EntryPractitioner | GPConnectPractitionersFindResponse1Entry)[]
    | undefined;
}
