// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationQuantityText-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1

import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Quantity in words
 *
 * The quantity to be supplied as the prescriber wrote it, where a number and a unit do not say it all.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1
 */
export interface ExtensionCareConnectGPCMedicationQuantityText1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueString'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1';
  /** The quantity as text */
  valueString?: string | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1',
  value: 'valueString',
};

/**
 * Reads the extension `quantityText`; undefined if it is absent.
 *
 * Carried by `MedicationRequest.dispenseRequest.quantity` (CareConnect-GPC-MedicationRequest-1).
 */
export function quantityText<T extends Extensible>(element: T | undefined): string | undefined {
  return readExtensions(element?.extension, shape)[0] as string | undefined;
}

/**
 * Copies an element and sets the extension `quantityText`, or removes it if the value is undefined.
 *
 * Carried by `MedicationRequest.dispenseRequest.quantity` (CareConnect-GPC-MedicationRequest-1).
 */
export function withQuantityText<T extends Extensible>(element: T, value: string | undefined): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `quantityText` with a value. */
export function quantityTextExtension(value: string): ExtensionCareConnectGPCMedicationQuantityText1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCMedicationQuantityText1;
}
