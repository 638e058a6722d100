// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1

import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * When it was recorded as ended
 *
 * Element: `Extension.extension:endDate`
 */
export interface ExtensionCareConnectGPCAllergyIntoleranceEnd1ExtensionEndDate extends Restricted<
  Extension,
  ExtensionValue,
  'valueDateTime'
> {
  url: 'endDate';
  /** Date, or date and time, of the end */
  valueDateTime?: string | undefined;
}

/**
 * Why it no longer holds
 *
 * Element: `Extension.extension:reasonEnded`
 */
export interface ExtensionCareConnectGPCAllergyIntoleranceEnd1ExtensionReasonEnded extends Restricted<
  Extension,
  ExtensionValue,
  'valueString'
> {
  url: 'reasonEnded';
  /** The reason, in words */
  valueString?: string | undefined;
}

/** One item of `Extension.extension`. */
export type ExtensionCareConnectGPCAllergyIntoleranceEnd1ExtensionItem =
  | ExtensionCareConnectGPCAllergyIntoleranceEnd1ExtensionEndDate
  | ExtensionCareConnectGPCAllergyIntoleranceEnd1ExtensionReasonEnded
  | Extension;

/**
 * End of an allergy
 *
 * When and why it was recorded that an allergy or intolerance no longer holds.
 *
 * Canonical:
 * https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1
 */
export interface ExtensionCareConnectGPCAllergyIntoleranceEnd1 extends Restricted<
  Extension,
  ExtensionValue,
  never
> {
  /**
   * Additional Content defined by implementations
   *
   * Slices: endDate (1..1), reasonEnded (1..1).
   */
  extension: [
    ExtensionCareConnectGPCAllergyIntoleranceEnd1ExtensionItem,
    ExtensionCareConnectGPCAllergyIntoleranceEnd1ExtensionItem,
    ...ExtensionCareConnectGPCAllergyIntoleranceEnd1ExtensionItem[],
  ];
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1';
}

/** What the extension says, part by part. */
export interface ExtensionCareConnectGPCAllergyIntoleranceEnd1Value {
  /**
   * When it was recorded as ended
   *
   * Date, or date and time, of the end
   */
  endDate: string;
  /**
   * Why it no longer holds
   *
   * The reason, in words
   */
  reasonEnded: string;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1',
  parts: {
    endDate: { url: 'endDate', value: 'valueDateTime' },
    reasonEnded: { url: 'reasonEnded', value: 'valueString' },
  },
};

/**
 * Reads the extension `allergyEnd`; undefined if it is absent.
 *
 * Carried by `AllergyIntolerance` (CareConnect-GPC-AllergyIntolerance-1).
 */
export function allergyEnd<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectGPCAllergyIntoleranceEnd1Value | undefined {
  return readExtensions(element?.extension, shape)[0] as
    ExtensionCareConnectGPCAllergyIntoleranceEnd1Value | undefined;
}

/**
 * Copies an element and sets the extension `allergyEnd`, or removes it if the value is undefined.
 *
 * Carried by `AllergyIntolerance` (CareConnect-GPC-AllergyIntolerance-1).
 */
export function withAllergyEnd<T extends Extensible>(
  element: T,
  value: ExtensionCareConnectGPCAllergyIntoleranceEnd1Value | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `allergyEnd` with a value. */
export function allergyEndExtension(
  value: ExtensionCareConnectGPCAllergyIntoleranceEnd1Value,
): ExtensionCareConnectGPCAllergyIntoleranceEnd1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCAllergyIntoleranceEnd1;
}
