// Generated from fsh/extensions/Extension-GPConnect-AppointmentCancellationReason-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1

import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Appointment cancellation reason
 *
 * Why an appointment was cancelled. It goes with a cancellation only: a request that books or amends
 * an appointment must not carry it.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1
 */
export interface ExtensionGPConnectAppointmentCancellationReason1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueString'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1';
  /**
   * The reason, in words
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  valueString: string;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1',
  value: 'valueString',
};

/**
 * Reads the extension `appointmentCancellationReason`; undefined if it is absent.
 *
 * Carried by `Appointment` (GPConnect-Appointment-1), `Appointment`
 * (GPConnect-Appointment-Cancel-Request-1), `Appointment` (GPConnect-Appointment-Exchanged-1),
 * `Appointment` (GPConnect-Appointment-Read-Response-1), `Appointment`
 * (GPConnect-Appointment-Response-1).
 */
export function appointmentCancellationReason<T extends Extensible>(
  element: T | undefined,
): string | undefined {
  return readExtensions(element?.extension, shape)[0] as string | undefined;
}

/**
 * Copies an element and sets the extension `appointmentCancellationReason`, or removes it if the value
 * is undefined.
 *
 * Carried by `Appointment` (GPConnect-Appointment-1), `Appointment`
 * (GPConnect-Appointment-Cancel-Request-1), `Appointment` (GPConnect-Appointment-Exchanged-1),
 * `Appointment` (GPConnect-Appointment-Read-Response-1), `Appointment`
 * (GPConnect-Appointment-Response-1).
 */
export function withAppointmentCancellationReason<T extends Extensible>(
  element: T,
  value: string | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `appointmentCancellationReason` with a value. */
export function appointmentCancellationReasonExtension(
  value: string,
): ExtensionGPConnectAppointmentCancellationReason1 {
  return makeExtension(shape, value) as ExtensionGPConnectAppointmentCancellationReason1;
}
