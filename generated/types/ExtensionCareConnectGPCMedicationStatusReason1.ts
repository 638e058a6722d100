// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationStatusReason-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1

import type { ExtensionValue } from './choices.js';
import type { CodeableConcept, Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Why it has the status that it has
 *
 * Element: `Extension.extension:statusReason`
 */
export interface ExtensionCareConnectGPCMedicationStatusReason1ExtensionStatusReason extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'statusReason';
  /** Why it was stopped, as a code or in words */
  valueCodeableConcept?: CodeableConcept | undefined;
}

/**
 * When it came to have that status
 *
 * Element: `Extension.extension:statusChangeDate`
 */
export interface ExtensionCareConnectGPCMedicationStatusReason1ExtensionStatusChangeDate extends Restricted<
  Extension,
  ExtensionValue,
  'valueDateTime'
> {
  url: 'statusChangeDate';
  /** Date of the change */
  valueDateTime?: string | undefined;
}

/** One item of `Extension.extension`. */
export type ExtensionCareConnectGPCMedicationStatusReason1ExtensionItem =
  | ExtensionCareConnectGPCMedicationStatusReason1ExtensionStatusReason
  | ExtensionCareConnectGPCMedicationStatusReason1ExtensionStatusChangeDate
  | Extension;

/**
 * Medication status reason
 *
 * Why and when a plan or an order of medication was stopped.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1
 */
export interface ExtensionCareConnectGPCMedicationStatusReason1 extends Restricted<
  Extension,
  ExtensionValue,
  never
> {
  /**
   * Additional Content defined by implementations
   *
   * Slices: statusReason (1..1), statusChangeDate (1..1).
   */
  extension: [
    ExtensionCareConnectGPCMedicationStatusReason1ExtensionItem,
    ExtensionCareConnectGPCMedicationStatusReason1ExtensionItem,
    ...ExtensionCareConnectGPCMedicationStatusReason1ExtensionItem[],
  ];
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1';
}

/** What the extension says, part by part. */
export interface ExtensionCareConnectGPCMedicationStatusReason1Value {
  /**
   * Why it has the status that it has
   *
   * Why it was stopped, as a code or in words
   */
  statusReason: CodeableConcept;
  /**
   * When it came to have that status
   *
   * Date of the change
   */
  statusChangeDate: string;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1',
  parts: {
    statusReason: { url: 'statusReason', value: 'valueCodeableConcept' },
    statusChangeDate: { url: 'statusChangeDate', value: 'valueDateTime' },
  },
};

/**
 * Reads the extension `statusReason`; undefined if it is absent.
 *
 * Carried by `MedicationRequest` (CareConnect-GPC-MedicationRequest-1).
 */
export function statusReason<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectGPCMedicationStatusReason1Value | undefined {
  return readExtensions(element?.extension, shape)[0] as
    ExtensionCareConnectGPCMedicationStatusReason1Value | undefined;
}

/**
 * Copies an element and sets the extension `statusReason`, or removes it if the value is undefined.
 *
 * Carried by `MedicationRequest` (CareConnect-GPC-MedicationRequest-1).
 */
export function withStatusReason<T extends Extensible>(
  element: T,
  value: ExtensionCareConnectGPCMedicationStatusReason1Value | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `statusReason` with a value. */
export function statusReasonExtension(
  value: ExtensionCareConnectGPCMedicationStatusReason1Value,
): ExtensionCareConnectGPCMedicationStatusReason1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCMedicationStatusReason1;
}
