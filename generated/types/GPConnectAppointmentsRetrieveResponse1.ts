// Generated from fsh/interactions/GPConnect-Appointments-Retrieve-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointments-Retrieve-Response-1 version 1.2.7

import type { GPConnectAppointmentReadResponse1 } from './GPConnectAppointmentReadResponse1.js';
import type { Bundle, BundleEntry, BundleEntryRequest, BundleEntrySearch } from 'fhir/r3.js';

/**
 * Search related information
 *
 * Element: `Bundle.entry.search`
 */
export interface GPConnectAppointmentsRetrieveResponse1EntrySearch extends BundleEntrySearch {
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
export interface GPConnectAppointmentsRetrieveResponse1EntryRequest extends BundleEntryRequest {
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
export interface GPConnectAppointmentsRetrieveResponse1Entry extends BundleEntry {
  search?: GPConnectAppointmentsRetrieveResponse1EntrySearch | undefined;
  request?: GPConnectAppointmentsRetrieveResponse1EntryRequest | undefined;
}

/**
 * Search related information
 *
 * Element: `Bundle.entry:appointment.search`
 */
export interface GPConnectAppointmentsRetrieveResponse1EntryAppointmentSearch extends BundleEntrySearch {
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
 * Element: `Bundle.entry:appointment.request`
 */
export interface GPConnectAppointmentsRetrieveResponse1EntryAppointmentRequest extends BundleEntryRequest {
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
 * Element: `Bundle.entry:appointment`
 */
export interface GPConnectAppointmentsRetrieveResponse1EntryAppointment extends BundleEntry {
  /**
   * A resource in the bundle
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  resource: GPConnectAppointmentReadResponse1;
  search?: GPConnectAppointmentsRetrieveResponse1EntryAppointmentSearch | undefined;
  request?: GPConnectAppointmentsRetrieveResponse1EntryAppointmentRequest | undefined;
}

/**
 * Retrieve a patient's appointments: the response
 *
 * A patient's appointments from today on, booked and cancelled ones alike, with what they refer to.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointments-Retrieve-Response-1
 */
export interface GPConnectAppointmentsRetrieveResponse1 extends Bundle {
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
   * Slices: appointment (0..*).
   */
  entry?:
    | (GPConnectAppointmentsRetrieveResponse1EntryAppointment | GPConnectAppointmentsRetrieveResponse1Entry)[]
    | undefined;
}
