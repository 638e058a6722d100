// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationChangeSummary-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1

import type { CareConnectMedicationChangeStatus1Code } from '../valuesets/CareConnectMedicationChangeStatus1.js';
import type { ExtensionValue } from './choices.js';
import type { CodeableConcept, Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Kind of change: continued, added, amended or on hold
 *
 * Element: `Extension.extension:status`
 */
export interface ExtensionCareConnectGPCMedicationChangeSummary1ExtensionStatus extends Restricted<
  Extension,
  ExtensionValue,
  'valueCode'
> {
  url: 'status';
  /**
   * Code of the kind of change
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationChangeStatus-1.
   */
  valueCode?: CareConnectMedicationChangeStatus1Code | undefined;
}

/**
 * Why it was changed
 *
 * Element: `Extension.extension:indicationForChange`
 */
export interface ExtensionCareConnectGPCMedicationChangeSummary1ExtensionIndicationForChange extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'indicationForChange';
}

/**
 * When it was changed
 *
 * Element: `Extension.extension:dateChanged`
 */
export interface ExtensionCareConnectGPCMedicationChangeSummary1ExtensionDateChanged extends Restricted<
  Extension,
  ExtensionValue,
  'valueDateTime'
> {
  url: 'dateChanged';
}

/**
 * The change in words
 *
 * Element: `Extension.extension:detailsOfAmendment`
 */
export interface ExtensionCareConnectGPCMedicationChangeSummary1ExtensionDetailsOfAmendment extends Restricted<
  Extension,
  ExtensionValue,
  'valueString'
> {
  url: 'detailsOfAmendment';
}

/**
 * Medication change summary
 *
 * What was last changed about a medication: the kind of change, the reason, the date and the details.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1
 */
export interface ExtensionCareConnectGPCMedicationChangeSummary1 extends Restricted<
  Extension,
  ExtensionValue,
  never
> {
  /**
   * Additional Content defined by implementations
   *
   * Slices: status (0..1), indicationForChange (0..1), dateChanged (0..1), detailsOfAmendment (0..1).
   */
  extension?:
    | (
        | ExtensionCareConnectGPCMedicationChangeSummary1ExtensionStatus
        | ExtensionCareConnectGPCMedicationChangeSummary1ExtensionIndicationForChange
        | ExtensionCareConnectGPCMedicationChangeSummary1ExtensionDateChanged
        | ExtensionCareConnectGPCMedicationChangeSummary1ExtensionDetailsOfAmendment
        | Extension
      )[]
    | undefined;
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1';
}

/** What the extension says, part by part. */
export interface ExtensionCareConnectGPCMedicationChangeSummary1Value {
  /**
   * Kind of change: continued, added, amended or on hold
   *
   * Code of the kind of change
   */
  status?: CareConnectMedicationChangeStatus1Code | undefined;
  /** Why it was changed */
  indicationForChange?: CodeableConcept | undefined;
  /** When it was changed */
  dateChanged?: string | undefined;
  /** The change in words */
  detailsOfAmendment?: string | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1',
  parts: {
    status: { url: 'status', value: 'valueCode' },
    indicationForChange: { url: 'indicationForChange', value: 'valueCodeableConcept' },
    dateChanged: { url: 'dateChanged', value: 'valueDateTime' },
    detailsOfAmendment: { url: 'detailsOfAmendment', value: 'valueString' },
  },
};

/**
 * Reads the extension `changeSummary`; undefined if it is absent.
 *
 * Carried by `MedicationStatement` (CareConnect-GPC-MedicationStatement-1).
 */
export function changeSummary<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectGPCMedicationChangeSummary1Value | undefined {
  return readExtensions(element?.extension, shape)[0] as
    ExtensionCareConnectGPCMedicationChangeSummary1Value | undefined;
}

/**
 * Copies an element and sets the extension `changeSummary`, or removes it if the value is undefined.
 *
 * Carried by `MedicationStatement` (CareConnect-GPC-MedicationStatement-1).
 */
export function withChangeSummary<T extends Extensible>(
  element: T,
  value: ExtensionCareConnectGPCMedicationChangeSummary1Value | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `changeSummary` with a value. */
export function changeSummaryExtension(
  value: ExtensionCareConnectGPCMedicationChangeSummary1Value,
): ExtensionCareConnectGPCMedicationChangeSummary1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCMedicationChangeSummary1;
}
