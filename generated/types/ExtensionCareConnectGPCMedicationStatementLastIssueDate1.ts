// Generated from fsh/extensions/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1

import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Last issue date
 *
 * When a prescription for the medication was issued for the last time.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1
 */
export interface ExtensionCareConnectGPCMedicationStatementLastIssueDate1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueDateTime'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1';
  /** Date of the last issue */
  valueDateTime?: string | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1',
  value: 'valueDateTime',
};

/**
 * Reads the extension `lastIssueDate`; undefined if it is absent.
 *
 * Carried by `MedicationStatement` (CareConnect-GPC-MedicationStatement-1).
 */
export function lastIssueDate<T extends Extensible>(element: T | undefined): string | undefined {
  return readExtensions(element?.extension, shape)[0] as string | undefined;
}

/**
 * Copies an element and sets the extension `lastIssueDate`, or removes it if the value is undefined.
 *
 * Carried by `MedicationStatement` (CareConnect-GPC-MedicationStatement-1).
 */
export function withLastIssueDate<T extends Extensible>(element: T, value: string | undefined): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `lastIssueDate` with a value. */
export function lastIssueDateExtension(
  value: string,
): ExtensionCareConnectGPCMedicationStatementLastIssueDate1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCMedicationStatementLastIssueDate1;
}
