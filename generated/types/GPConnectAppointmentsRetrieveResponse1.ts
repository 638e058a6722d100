// Generated from fsh/interactions/GPConnect-Appointments-Retrieve-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Appointments-Retrieve-Response-1

import type { GPConnectAppointmentReadResponse1 } from './GPConnectAppointmentReadResponse1.js';
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
 * Transaction Related Information
 *
 * Element: `Bundle.entry.response`
 */
export interface GPConnectAppointmentsRetrieveResponse1EntryResponse extends BundleEntryResponse {
  outcome?: FhirResource | undefined;
}

/**
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry`
 */
export interface GPConnectAppointmentsRetrieveResponse1Entry extends BundleEntry {
  resource?: FhirResource | undefined;
  search?: GPConnectAppointmentsRetrieveResponse1EntrySearch | undefined;
  request?: GPConnectAppointmentsRetrieveResponse1EntryRequest | undefined;
  response?: GPConnectAppointmentsRetrieveResponse1EntryResponse | undefined;
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
 * Transaction Related Information
 *
 * Element: `Bundle.entry:appointment.response`
 */
export interface GPConnectAppointmentsRetrieveResponse1EntryAppointmentResponse extends BundleEntryResponse {
  outcome?: FhirResource | undefined;
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
  response?: GPConnectAppointmentsRetrieveResponse1EntryAppointmentResponse | undefined;
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
    | (
        | GPConnectAppointmentsRetrieveResponse1EntryAppointment
        | OtherResource<GPConnectAppointmentsRetrieveResponse1Entry, 'resource', 'Appointment'>
      )[]
    | undefined;
}

/**
 * Input of `createGPConnectAppointmentsRetrieveResponse1`: the elements that an author supplies. The
 * function fills in fixed values.
 */
export interface GPConnectAppointmentsRetrieveResponse1Input extends Omit<
  GPConnectAppointmentsRetrieveResponse1,
  'resourceType' | 'type' | 'entry'
> {
  resourceType?: GPConnectAppointmentsRetrieveResponse1['resourceType'] | undefined;
  /**
   * document | message | transaction | transaction-response | batch | batch-response | history |
   * searchset | collection
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/bundle-type.
   */
  type?: GPConnectAppointmentsRetrieveResponse1['type'] | undefined;
  appointmentEntry?: GPConnectAppointmentsRetrieveResponse1EntryAppointment[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Entry in the bundle - will have a resource, or information
   *
   * Slices: appointment (0..*).
   */
  entry?: OtherResource<GPConnectAppointmentsRetrieveResponse1Entry, 'resource', 'Appointment'>[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Bundle', always: true },
  { name: 'type', value: 'searchset', always: true },
  { name: 'entry', from: 'appointmentEntry', list: true, many: true },
];

/**
 * Makes a Retrieve a patient's appointments: the response: fills in fixed values, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectAppointmentsRetrieveResponse1(
  input: GPConnectAppointmentsRetrieveResponse1Input = {},
): GPConnectAppointmentsRetrieveResponse1 {
  return construct(input, template) as GPConnectAppointmentsRetrieveResponse1;
}

const appointmentEntrySlice: SliceShape = {
  list: 'entry',
  like: { resource: { resourceType: 'Appointment' } },
  parts: [],
};

/**
 * Reads the items of the slice `appointment`; an empty list if there are none.
 *
 * A slice of `Bundle.entry` (GPConnect-Appointments-Retrieve-Response-1).
 */
export function appointmentEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T | undefined,
): GPConnectAppointmentsRetrieveResponse1EntryAppointment[] {
  return readSlice(
    element,
    appointmentEntrySlice,
  ) as GPConnectAppointmentsRetrieveResponse1EntryAppointment[];
}

/**
 * Copies an element and replaces the items of the slice `appointment`. Fixed values are filled in.
 *
 * A slice of `Bundle.entry` (GPConnect-Appointments-Retrieve-Response-1).
 */
export function withAppointmentEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T,
  values: readonly GPConnectAppointmentsRetrieveResponse1EntryAppointment[],
): T {
  return withSlice(element, appointmentEntrySlice, values);
}
