// Generated from fsh/extensions/Extension-GPConnect-PractitionerRole-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1

import type { GPConnectPractitionerRole1Code } from '../valuesets/GPConnectPractitionerRole1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { CodeableConceptOf, Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Practitioner role
 *
 * The job role of the practitioner whom the patient will see, where a session or an appointment names
 * one.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1
 */
export interface ExtensionGPConnectPractitionerRole1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1';
  /**
   * The job role
   *
   * Binding: extensible, https://fhir.nhs.uk/STU3/ValueSet/GPConnect-PractitionerRole-1.
   */
  valueCodeableConcept?: CodeableConceptOf<GPConnectPractitionerRole1Code> | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1',
  value: 'valueCodeableConcept',
};

/**
 * Reads the extensions `practitionerRole`; an empty list if there are none.
 *
 * Carried by `Appointment` (GPConnect-Appointment-1), `Schedule` (GPConnect-Schedule-1), `Appointment`
 * (GPConnect-Appointment-Amend-Request-1), `Appointment` (GPConnect-Appointment-Book-Request-1),
 * `Appointment` (GPConnect-Appointment-Cancel-Request-1), `Appointment`
 * (GPConnect-Appointment-Exchanged-1) and 3 more elements.
 */
export function practitionerRole<T extends Extensible>(
  element: T | undefined,
): CodeableConceptOf<GPConnectPractitionerRole1Code>[] {
  return readExtensions(element?.extension, shape) as CodeableConceptOf<GPConnectPractitionerRole1Code>[];
}

/**
 * Copies an element and replaces its extensions `practitionerRole`.
 *
 * Carried by `Appointment` (GPConnect-Appointment-1), `Schedule` (GPConnect-Schedule-1), `Appointment`
 * (GPConnect-Appointment-Amend-Request-1), `Appointment` (GPConnect-Appointment-Book-Request-1),
 * `Appointment` (GPConnect-Appointment-Cancel-Request-1), `Appointment`
 * (GPConnect-Appointment-Exchanged-1) and 3 more elements.
 */
export function withPractitionerRole<T extends Extensible>(
  element: T,
  values: readonly CodeableConceptOf<GPConnectPractitionerRole1Code>[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/** Makes an extension `practitionerRole` with a value. */
export function practitionerRoleExtension(
  value: CodeableConceptOf<GPConnectPractitionerRole1Code>,
): ExtensionGPConnectPractitionerRole1 {
  return makeExtension(shape, value) as ExtensionGPConnectPractitionerRole1;
}
