// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationRepeatInformation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1

import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * How many issues are authorised
 *
 * Element: `Extension.extension:numberOfRepeatPrescriptionsAllowed`
 */
export interface ExtensionCareConnectGPCMedicationRepeatInformation1ExtensionNumberOfRepeatPrescriptionsAllowed extends Restricted<
  Extension,
  ExtensionValue,
  'valuePositiveInt'
> {
  url: 'numberOfRepeatPrescriptionsAllowed';
  /**
   * The number authorised
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  valuePositiveInt: number;
}

/**
 * How many issues there have been
 *
 * Element: `Extension.extension:numberOfRepeatPrescriptionsIssued`
 */
export interface ExtensionCareConnectGPCMedicationRepeatInformation1ExtensionNumberOfRepeatPrescriptionsIssued extends Restricted<
  Extension,
  ExtensionValue,
  'valuePositiveInt'
> {
  url: 'numberOfRepeatPrescriptionsIssued';
  /** The number issued so far */
  valuePositiveInt?: number | undefined;
}

/**
 * When the repeat is due for review
 *
 * Element: `Extension.extension:authorisationExpiryDate`
 */
export interface ExtensionCareConnectGPCMedicationRepeatInformation1ExtensionAuthorisationExpiryDate extends Restricted<
  Extension,
  ExtensionValue,
  'valueDateTime'
> {
  url: 'authorisationExpiryDate';
  /** Date of the review */
  valueDateTime?: string | undefined;
}

/** One item of `Extension.extension`. */
export type ExtensionCareConnectGPCMedicationRepeatInformation1ExtensionItem =
  | ExtensionCareConnectGPCMedicationRepeatInformation1ExtensionNumberOfRepeatPrescriptionsAllowed
  | ExtensionCareConnectGPCMedicationRepeatInformation1ExtensionNumberOfRepeatPrescriptionsIssued
  | ExtensionCareConnectGPCMedicationRepeatInformation1ExtensionAuthorisationExpiryDate
  | Extension;

/**
 * Repeat information
 *
 * For a medication on repeat: how many issues are authorised, how many there have been, and until
 * when.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1
 */
export interface ExtensionCareConnectGPCMedicationRepeatInformation1 extends Restricted<
  Extension,
  ExtensionValue,
  never
> {
  /**
   * Additional Content defined by implementations
   *
   * Slices: numberOfRepeatPrescriptionsAllowed (0..1), numberOfRepeatPrescriptionsIssued (1..1),
   * authorisationExpiryDate (0..1).
   */
  extension: [
    ExtensionCareConnectGPCMedicationRepeatInformation1ExtensionItem,
    ...ExtensionCareConnectGPCMedicationRepeatInformation1ExtensionItem[],
  ];
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1';
}

/** What the extension says, part by part. */
export interface ExtensionCareConnectGPCMedicationRepeatInformation1Value {
  /**
   * How many issues are authorised
   *
   * The number authorised
   */
  numberOfRepeatPrescriptionsAllowed?: number | undefined;
  /**
   * How many issues there have been
   *
   * The number issued so far
   */
  numberOfRepeatPrescriptionsIssued: number;
  /**
   * When the repeat is due for review
   *
   * Date of the review
   */
  authorisationExpiryDate?: string | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1',
  parts: {
    numberOfRepeatPrescriptionsAllowed: {
      url: 'numberOfRepeatPrescriptionsAllowed',
      value: 'valuePositiveInt',
    },
    numberOfRepeatPrescriptionsIssued: {
      url: 'numberOfRepeatPrescriptionsIssued',
      value: 'valuePositiveInt',
    },
    authorisationExpiryDate: { url: 'authorisationExpiryDate', value: 'valueDateTime' },
  },
};

/**
 * Reads the extension `repeatInformation`; undefined if it is absent.
 *
 * Carried by `MedicationRequest` (CareConnect-GPC-MedicationRequest-1).
 */
export function repeatInformation<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectGPCMedicationRepeatInformation1Value | undefined {
  return readExtensions(element?.extension, shape)[0] as
    ExtensionCareConnectGPCMedicationRepeatInformation1Value | undefined;
}

/**
 * Copies an element and sets the extension `repeatInformation`, or removes it if the value is
 * undefined.
 *
 * Carried by `MedicationRequest` (CareConnect-GPC-MedicationRequest-1).
 */
export function withRepeatInformation<T extends Extensible>(
  element: T,
  value: ExtensionCareConnectGPCMedicationRepeatInformation1Value | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `repeatInformation` with a value. */
export function repeatInformationExtension(
  value: ExtensionCareConnectGPCMedicationRepeatInformation1Value,
): ExtensionCareConnectGPCMedicationRepeatInformation1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCMedicationRepeatInformation1;
}
