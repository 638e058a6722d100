// Generated from fsh/interactions/GPConnect-Patients-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patients-Find-Response-1 version 1.2.7

import type { GPConnectPatientFindResponse1 } from './GPConnectPatientFindResponse1.js';
import type { Bundle, BundleEntry, BundleEntryRequest, BundleEntrySearch } from 'fhir/r3.js';

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
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry`
 */
export interface GPConnectPatientsFindResponse1Entry extends BundleEntry {
  search?: GPConnectPatientsFindResponse1EntrySearch | undefined;
  request?: GPConnectPatientsFindResponse1EntryRequest | undefined;
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
  entry?: (GPConnectPatientsFindResponse1EntryPatient | GPConnectPatientsFindResponse1Entry)[] | undefined;
}
