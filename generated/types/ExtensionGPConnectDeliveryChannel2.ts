// Generated from fsh/extensions/Extension-GPConnect-DeliveryChannel-2.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2

import type { GPConnectDeliveryChannel1Code } from '../valuesets/GPConnectDeliveryChannel1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Delivery channel
 *
 * How the patient is seen: in person, by telephone, by video or as a visit. Visits are only ever read:
 * they cannot be searched for, booked, amended or cancelled through GP Connect.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2
 */
export interface ExtensionGPConnectDeliveryChannel2 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCode'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2';
  /**
   * The channel through which care is given
   *
   * Binding: extensible, https://fhir.nhs.uk/STU3/ValueSet/GPConnect-DeliveryChannel-1.
   */
  valueCode?: GPConnectDeliveryChannel1Code | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
  value: 'valueCode',
};

/**
 * Reads the extension `deliveryChannel`; undefined if it is absent.
 *
 * Carried by `Appointment` (GPConnect-Appointment-1), `Slot` (GPConnect-Slot-1), `Appointment`
 * (GPConnect-Appointment-Amend-Request-1), `Appointment` (GPConnect-Appointment-Book-Request-1),
 * `Appointment` (GPConnect-Appointment-Cancel-Request-1), `Appointment`
 * (GPConnect-Appointment-Exchanged-1) and 4 more elements.
 */
export function deliveryChannel<T extends Extensible>(
  element: T | undefined,
): GPConnectDeliveryChannel1Code | undefined {
  return readExtensions(element?.extension, shape)[0] as GPConnectDeliveryChannel1Code | undefined;
}

/**
 * Copies an element and sets the extension `deliveryChannel`, or removes it if the value is undefined.
 *
 * Carried by `Appointment` (GPConnect-Appointment-1), `Slot` (GPConnect-Slot-1), `Appointment`
 * (GPConnect-Appointment-Amend-Request-1), `Appointment` (GPConnect-Appointment-Book-Request-1),
 * `Appointment` (GPConnect-Appointment-Cancel-Request-1), `Appointment`
 * (GPConnect-Appointment-Exchanged-1) and 4 more elements.
 */
export function withDeliveryChannel<T extends Extensible>(
  element: T,
  value: GPConnectDeliveryChannel1Code | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `deliveryChannel` with a value. */
export function deliveryChannelExtension(
  value: GPConnectDeliveryChannel1Code,
): ExtensionGPConnectDeliveryChannel2 {
  return makeExtension(shape, value) as ExtensionGPConnectDeliveryChannel2;
}
