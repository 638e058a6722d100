// Generated from fsh/interactions/GPConnect-Slots-Search-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slots-Search-Response-1

import type { GPConnectScheduleSearchResponse1 } from './GPConnectScheduleSearchResponse1.js';
import type { GPConnectSlotSearchResponse1 } from './GPConnectSlotSearchResponse1.js';
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
 * Transaction Related Information
 *
 * Element: `Bundle.entry.response`
 */
export interface GPConnectSlotsSearchResponse1EntryResponse extends BundleEntryResponse {
  outcome?: FhirResource | undefined;
}

/**
 * Entry in the bundle - will have a resource, or information
 *
 * Element: `Bundle.entry`
 */
export interface GPConnectSlotsSearchResponse1Entry extends BundleEntry {
  resource?: FhirResource | undefined;
  search?: GPConnectSlotsSearchResponse1EntrySearch | undefined;
  request?: GPConnectSlotsSearchResponse1EntryRequest | undefined;
  response?: GPConnectSlotsSearchResponse1EntryResponse | undefined;
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
 * Transaction Related Information
 *
 * Element: `Bundle.entry:slot.response`
 */
export interface GPConnectSlotsSearchResponse1EntrySlotResponse extends BundleEntryResponse {
  outcome?: FhirResource | undefined;
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
  response?: GPConnectSlotsSearchResponse1EntrySlotResponse | undefined;
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
 * Transaction Related Information
 *
 * Element: `Bundle.entry:schedule.response`
 */
export interface GPConnectSlotsSearchResponse1EntryScheduleResponse extends BundleEntryResponse {
  outcome?: FhirResource | undefined;
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
  response?: GPConnectSlotsSearchResponse1EntryScheduleResponse | undefined;
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
        | OtherResource<GPConnectSlotsSearchResponse1Entry, 'resource', 'Slot' | 'Schedule'>
      )[]
    | undefined;
}

/**
 * Input of `createGPConnectSlotsSearchResponse1`: the elements that an author supplies. The function
 * fills in fixed values.
 */
export interface GPConnectSlotsSearchResponse1Input extends Omit<
  GPConnectSlotsSearchResponse1,
  'resourceType' | 'type' | 'entry'
> {
  resourceType?: GPConnectSlotsSearchResponse1['resourceType'] | undefined;
  /**
   * document | message | transaction | transaction-response | batch | batch-response | history |
   * searchset | collection
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/bundle-type.
   */
  type?: GPConnectSlotsSearchResponse1['type'] | undefined;
  slotEntry?: GPConnectSlotsSearchResponse1EntrySlot[] | undefined;
  scheduleEntry?: GPConnectSlotsSearchResponse1EntrySchedule[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Entry in the bundle - will have a resource, or information
   *
   * Slices: slot (0..*), schedule (0..*).
   */
  entry?: OtherResource<GPConnectSlotsSearchResponse1Entry, 'resource', 'Slot' | 'Schedule'>[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Bundle', always: true },
  { name: 'type', value: 'searchset', always: true },
  { name: 'entry', from: 'slotEntry', list: true, many: true },
  { name: 'entry', from: 'scheduleEntry', list: true, many: true },
];

/**
 * Makes a Search for free slots: the response: fills in fixed values, and takes slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectSlotsSearchResponse1(
  input: GPConnectSlotsSearchResponse1Input = {},
): GPConnectSlotsSearchResponse1 {
  return construct(input, template) as GPConnectSlotsSearchResponse1;
}

const scheduleEntrySlice: SliceShape = {
  list: 'entry',
  like: { resource: { resourceType: 'Schedule' } },
  parts: [],
};

/**
 * Reads the items of the slice `schedule`; an empty list if there are none.
 *
 * A slice of `Bundle.entry` (GPConnect-Slots-Search-Response-1).
 */
export function scheduleEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T | undefined,
): GPConnectSlotsSearchResponse1EntrySchedule[] {
  return readSlice(element, scheduleEntrySlice) as GPConnectSlotsSearchResponse1EntrySchedule[];
}

/**
 * Copies an element and replaces the items of the slice `schedule`. Fixed values are filled in.
 *
 * A slice of `Bundle.entry` (GPConnect-Slots-Search-Response-1).
 */
export function withScheduleEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T,
  values: readonly GPConnectSlotsSearchResponse1EntrySchedule[],
): T {
  return withSlice(element, scheduleEntrySlice, values);
}

const slotEntrySlice: SliceShape = { list: 'entry', like: { resource: { resourceType: 'Slot' } }, parts: [] };

/**
 * Reads the items of the slice `slot`; an empty list if there are none.
 *
 * A slice of `Bundle.entry` (GPConnect-Slots-Search-Response-1).
 */
export function slotEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T | undefined,
): GPConnectSlotsSearchResponse1EntrySlot[] {
  return readSlice(element, slotEntrySlice) as GPConnectSlotsSearchResponse1EntrySlot[];
}

/**
 * Copies an element and replaces the items of the slice `slot`. Fixed values are filled in.
 *
 * A slice of `Bundle.entry` (GPConnect-Slots-Search-Response-1).
 */
export function withSlotEntry<T extends SliceCarrier<'entry', 'Bundle'>>(
  element: T,
  values: readonly GPConnectSlotsSearchResponse1EntrySlot[],
): T {
  return withSlice(element, slotEntrySlice, values);
}
