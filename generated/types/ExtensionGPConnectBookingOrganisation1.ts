// Generated from fsh/extensions/Extension-GPConnect-BookingOrganisation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1

import type { ExtensionValue } from './choices.js';
import type { Extension, Reference } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type {
  Extensible,
  ExtensionShape,
  PlainReference,
  ReferenceTo,
  Restricted,
} from 'fsh-codegen/runtime/v1/types';

/**
 * Booking organisation
 *
 * The organisation that booked the appointment. A booking request contains the Organization itself,
 * with its ODS code, name and telephone, so that the practice can get in touch.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1
 */
export interface ExtensionGPConnectBookingOrganisation1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueReference'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1';
  /**
   * The organisation that made the booking
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  valueReference?: ReferenceTo<'Organization'> | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1',
  value: 'valueReference',
};

/**
 * Reads the extension `bookingOrganisation`; undefined if it is absent.
 *
 * Carried by `Appointment` (GPConnect-Appointment-1), `Appointment`
 * (GPConnect-Appointment-Amend-Request-1), `Appointment` (GPConnect-Appointment-Book-Request-1),
 * `Appointment` (GPConnect-Appointment-Cancel-Request-1), `Appointment`
 * (GPConnect-Appointment-Exchanged-1), `Appointment` (GPConnect-Appointment-Read-Response-1) and 1
 * more elements.
 */
export function bookingOrganisation<T extends Extensible>(
  element: T | undefined,
): ReferenceTo<'Organization'> | undefined {
  return readExtensions(element?.extension, shape)[0] as ReferenceTo<'Organization'> | undefined;
}

/**
 * Copies an element and sets the extension `bookingOrganisation`, or removes it if the value is
 * undefined.
 *
 * Carried by `Appointment` (GPConnect-Appointment-1), `Appointment`
 * (GPConnect-Appointment-Amend-Request-1), `Appointment` (GPConnect-Appointment-Book-Request-1),
 * `Appointment` (GPConnect-Appointment-Cancel-Request-1), `Appointment`
 * (GPConnect-Appointment-Exchanged-1), `Appointment` (GPConnect-Appointment-Read-Response-1) and 1
 * more elements.
 */
export function withBookingOrganisation<T extends Extensible, const R extends Reference>(
  element: T,
  value: (R & PlainReference<R, ReferenceTo<'Organization'>>) | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `bookingOrganisation` with a value. */
export function bookingOrganisationExtension(
  value: ReferenceTo<'Organization'>,
): ExtensionGPConnectBookingOrganisation1 {
  return makeExtension(shape, value) as ExtensionGPConnectBookingOrganisation1;
}
