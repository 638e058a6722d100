// Generated from fsh/interactions/GPConnect-Slots-Search-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slots-Search-Response-1 version 1.2.7

import type { GPConnectScheduleSearchResponse1 } from './GPConnectScheduleSearchResponse1.js';
import type { GPConnectSlotSearchResponse1 } from './GPConnectSlotSearchResponse1.js';
import type { Bundle, BundleEntry, BundleEntryRequest, BundleEntrySearch } from 'fhir/r3.js';

/**
 * Search related information
 *
 * Element: `Bundle.entry.search`
 */
export interface GPConnectSlotsSearchResponse1EntrySearch extends BundleEntrySearch {
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
export interface GPConnectSlotsSearchResponse1EntryRequest extends BundleEntryRequest {
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
export interface GPConnectSlotsSearchResponse1Entry extends BundleEntry {
  search?: GPConnectSlotsSearchResponse1EntrySearch | undefined;
  request?: GPConnectSlotsSearchResponse1EntryRequest | undefined;
}

/**
 * Search related information
 *
 * Element: `Bundle.entry:slot.search`
 */
export interface GPConnectSlotsSearchResponse1EntrySlotSearch extends BundleEntrySearch {
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
 * Element: `Bundle.entry:slot.request`
 */
export interface GPConnectSlotsSearchResponse1EntrySlotRequest extends BundleEntryRequest {
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
 * Element: `Bundle.entry:slot`
 */
export interface GPConnectSlotsSearchResponse1EntrySlot extends BundleEntry {
  /**
   * A resource in the bundle
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  resource: GPConnectSlotSearchResponse1;
  search?: GPConnectSlotsSearchResponse1EntrySlotSearch | undefined;
  request?: GPConnectSlotsSearchResponse1EntrySlotRequest | undefined;
}

/**
 * Search related information
 *
 * Element: `Bundle.entry:schedule.search`
 */
export interface GPConnectSlotsSearchResponse1EntryScheduleSearch extends BundleEntrySearch {
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
 * Element: `Bundle.entry:schedule.request`
 */
export interface GPConnectSlotsSearchResponse1EntryScheduleRequest extends BundleEntryRequest {
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
 * Element: `Bundle.entry:schedule`
 */
export interface GPConnectSlotsSearchResponse1EntrySchedule extends BundleEntry {
  /**
   * A resource in the bundle
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  resource: GPConnectScheduleSearchResponse1;
  search?: GPConnectSlotsSearchResponse1EntryScheduleSearch | undefined;
  request?: GPConnectSlotsSearchResponse1EntryScheduleRequest | undefined;
}

/**
 * Search for free slots: the response
 *
 * The free slots of a practice, their sessions and the organisation; practitioners and locations where
 * the search asked for them.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slots-Search-Response-1
 */
export interface GPConnectSlotsSearchResponse1 extends Bundle {
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
   * Slices: slot (0..*), schedule (0..*).
   */
  entry?:
    | (
        | GPConnectSlotsSearchResponse1EntrySlot
        | GPConnectSlotsSearchResponse1EntrySchedule
        | GPConnectSlotsSearchResponse1Entry
      )[]
    | undefined;
}
