// Generated from fsh/extensions/Extension-CareConnect-GPC-ListWarningCode-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1

import type { CareConnectListWarningCode1Code } from '../valuesets/CareConnectListWarningCode1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * List warning
 *
 * Warns that a list may not be complete, because entries are confidential and left out, or because
 * data is on its way from another system or waits to be filed.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1
 */
export interface ExtensionCareConnectGPCListWarningCode1 extends Restricted<
  Extension,
  ExtensionValue,
  'valueCode'
> {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1';
  /**
   * What may be missing, and why
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListWarningCode-1.
   */
  valueCode: CareConnectListWarningCode1Code;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1',
  value: 'valueCode',
};

/**
 * Reads the extensions `warningCode`; an empty list if there are none.
 *
 * Carried by `List` (CareConnect-GPC-List-1).
 */
export function warningCode<T extends Extensible>(element: T | undefined): CareConnectListWarningCode1Code[] {
  return readExtensions(element?.extension, shape) as CareConnectListWarningCode1Code[];
}

/**
 * Copies an element and replaces its extensions `warningCode`.
 *
 * Carried by `List` (CareConnect-GPC-List-1).
 */
export function withWarningCode<T extends Extensible>(
  element: T,
  values: readonly CareConnectListWarningCode1Code[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/** Makes an extension `warningCode` with a value. */
export function warningCodeExtension(
  value: CareConnectListWarningCode1Code,
): ExtensionCareConnectGPCListWarningCode1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCListWarningCode1;
}
