// Generated from fsh/extensions/Extension-coding-sctdescid.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid

import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * The description's id
 *
 * Element: `Extension.extension:descriptionId`
 */
export interface ExtensionCodingSctdescidExtensionDescriptionId extends Restricted<
  Extension,
  ExtensionValue,
  'valueId'
> {
  url: 'descriptionId';
  /** SNOMED CT identifier of the description */
  valueId?: string | undefined;
}

/**
 * The description's term
 *
 * Element: `Extension.extension:descriptionDisplay`
 */
export interface ExtensionCodingSctdescidExtensionDescriptionDisplay extends Restricted<
  Extension,
  ExtensionValue,
  'valueString'
> {
  url: 'descriptionDisplay';
  /** The term, in words */
  valueString?: string | undefined;
}

/** One item of `Extension.extension`. */
export type ExtensionCodingSctdescidExtensionItem =
  | ExtensionCodingSctdescidExtensionDescriptionId
  | ExtensionCodingSctdescidExtensionDescriptionDisplay
  | Extension;

/**
 * SNOMED CT description id
 *
 * Which of a SNOMED CT concept's descriptions was recorded. A code names the concept alone; with this
 * a reader also knows the term that the author chose.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid
 */
export interface ExtensionCodingSctdescid extends Restricted<Extension, ExtensionValue, never> {
  /**
   * Additional Content defined by implementations
   *
   * Slices: descriptionId (1..1), descriptionDisplay (1..1).
   */
  extension: [
    ExtensionCodingSctdescidExtensionItem,
    ExtensionCodingSctdescidExtensionItem,
    ...ExtensionCodingSctdescidExtensionItem[],
  ];
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid';
}

/** What the extension says, part by part. */
export interface ExtensionCodingSctdescidValue {
  /**
   * The description's id
   *
   * SNOMED CT identifier of the description
   */
  descriptionId: string;
  /**
   * The description's term
   *
   * The term, in words
   */
  descriptionDisplay: string;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid',
  parts: {
    descriptionId: { url: 'descriptionId', value: 'valueId' },
    descriptionDisplay: { url: 'descriptionDisplay', value: 'valueString' },
  },
};

/**
 * Reads the extension `snomedCTDescriptionID`; undefined if it is absent.
 *
 * Carried by `AllergyIntolerance.code.coding` (CareConnect-GPC-AllergyIntolerance-1),
 * `AllergyIntolerance.reaction.substance.coding:snomedCT` (CareConnect-GPC-AllergyIntolerance-1),
 * `AllergyIntolerance.reaction.manifestation.coding:snomedCT` (CareConnect-GPC-AllergyIntolerance-1),
 * `AllergyIntolerance.reaction.exposureRoute.coding:snomedCT` (CareConnect-GPC-AllergyIntolerance-1),
 * `Immunization.vaccineCode.coding:snomedCT` (CareConnect-GPC-Immunization-1),
 * `Medication.code.coding` (CareConnect-GPC-Medication-1) and 9 more elements.
 */
export function snomedCTDescriptionID<T extends Extensible>(
  element: T | undefined,
): ExtensionCodingSctdescidValue | undefined {
  return readExtensions(element?.extension, shape)[0] as ExtensionCodingSctdescidValue | undefined;
}

/**
 * Copies an element and sets the extension `snomedCTDescriptionID`, or removes it if the value is
 * undefined.
 *
 * Carried by `AllergyIntolerance.code.coding` (CareConnect-GPC-AllergyIntolerance-1),
 * `AllergyIntolerance.reaction.substance.coding:snomedCT` (CareConnect-GPC-AllergyIntolerance-1),
 * `AllergyIntolerance.reaction.manifestation.coding:snomedCT` (CareConnect-GPC-AllergyIntolerance-1),
 * `AllergyIntolerance.reaction.exposureRoute.coding:snomedCT` (CareConnect-GPC-AllergyIntolerance-1),
 * `Immunization.vaccineCode.coding:snomedCT` (CareConnect-GPC-Immunization-1),
 * `Medication.code.coding` (CareConnect-GPC-Medication-1) and 9 more elements.
 */
export function withSnomedCTDescriptionID<T extends Extensible>(
  element: T,
  value: ExtensionCodingSctdescidValue | undefined,
): T {
  return withExtensions(element, 'extension', shape, value === undefined ? [] : [value]);
}

/** Makes an extension `snomedCTDescriptionID` with a value. */
export function snomedCTDescriptionIDExtension(
  value: ExtensionCodingSctdescidValue,
): ExtensionCodingSctdescid {
  return makeExtension(shape, value) as ExtensionCodingSctdescid;
}
