// Generated from fsh/interactions/GPConnect-Slot-Bookable-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Bookable-1

import { deliveryChannelExtension } from './ExtensionGPConnectDeliveryChannel2.js';
import type { ExtensionGPConnectDeliveryChannel2 } from './ExtensionGPConnectDeliveryChannel2.js';
import type { CodeableConcept, Extension, FhirResource, Identifier, Reference, Slot } from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { FixedList, ReferenceText, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * External Ids for this item
 *
 * Element: `Slot.identifier`
 */
export interface GPConnectSlotBookable1Identifier extends Identifier {
  /** @deprecated Not used: 0..0. */
  use?: never;
  /** @deprecated */
  _use?: never;
  /** @deprecated Not used: 0..0. */
  type?: never;
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: string;
  /**
   * The value that is unique
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  value: string;
  /** @deprecated Not used: 0..0. */
  period?: never;
  /** @deprecated Not used: 0..0. */
  assigner?: never;
}

/**
 * The session that the slot is part of
 *
 * Element: `Slot.schedule`
 */
export interface GPConnectSlotBookable1Schedule extends Reference {
  /**
   * Literal reference, Relative, internal or absolute URL
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  reference: ReferenceText<'Schedule'>;
}

/**
 * A Slot that may be marked as bookable through GP Connect
 *
 * The requirements of a Slot before a practice lets others book it.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Slot-Bookable-1
 */
export interface GPConnectSlotBookable1 extends Slot {
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: deliveryChannel (0..1).
   */
  extension?: (ExtensionGPConnectDeliveryChannel2 | Extension)[] | undefined;
  identifier?: GPConnectSlotBookable1Identifier[] | undefined;
  /** @deprecated Not used: 0..0. */
  serviceCategory?: never;
  /**
   * Slot type, as the practice names it
   *
   * The name that the practice itself has given to this kind of slot. It is free text and stands in
   * `serviceType.text`; no code is expected.
   *
   * A provider fills it in every slot that a search returns, and a consumer shows it beside the slot.
   * Slots that are booked together as one appointment all have the same slot type.
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  serviceType?: FixedList<CodeableConcept> | undefined;
  /**
   * The specialty of a practitioner that would be required to perform the service requested in this
   * appointment
   *
   * Left out of slots that a search returns.
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  specialty?: FixedList<CodeableConcept> | undefined;
  /** @deprecated Not used: 0..0. */
  appointmentType?: never;
  /**
   * The session that the slot is part of
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1.
   */
  schedule: GPConnectSlotBookable1Schedule;
  /**
   * busy | free | busy-unavailable | busy-tentative | entered-in-error
   *
   * A search returns free slots only.
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/slotstatus.
   */
  status: 'busy' | 'free' | 'busy-unavailable' | 'busy-tentative' | 'entered-in-error';
  /**
   * Date/Time that the slot is to begin
   *
   * UK local time with the offset from UTC that is in force then, +00:00 or +01:00:
   * yyyy-mm-ddThh:mm:ss+hh:mm.
   */
  start: string;
  /**
   * Date/Time that the slot is to conclude
   *
   * UK local time with the offset from UTC that is in force then, +00:00 or +01:00:
   * yyyy-mm-ddThh:mm:ss+hh:mm.
   */
  end: string;
}

/**
 * Input of `createGPConnectSlotBookable1`: the elements that an author supplies. The function fills in
 * fixed values and `meta.profile`.
 */
export interface GPConnectSlotBookable1Input extends Omit<
  GPConnectSlotBookable1,
  'resourceType' | 'meta' | 'extension'
> {
  resourceType?: GPConnectSlotBookable1['resourceType'] | undefined;
  meta?: GPConnectSlotBookable1['meta'] | undefined;
  /**
   * In person, by telephone, by video or as a visit
   *
   * A free slot that is offered through GP Connect is never a visit: providers neither mark such a slot
   * as bookable through GP Connect nor return it from a slot search.
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  deliveryChannel?: Parameters<typeof deliveryChannelExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: deliveryChannel (0..1).
   */
  extension?: Extension[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Slot', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'extension', from: 'deliveryChannel', extension: deliveryChannelExtension, list: true },
];

/**
 * Makes a A Slot that may be marked as bookable through GP Connect: fills in fixed values and
 * `meta.profile`, and takes slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectSlotBookable1(input: GPConnectSlotBookable1Input): GPConnectSlotBookable1 {
  return construct(input, template) as GPConnectSlotBookable1;
}
