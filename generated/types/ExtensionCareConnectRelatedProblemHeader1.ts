// Generated from fsh/extensions/Extension-CareConnect-RelatedProblemHeader-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1

import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { Extensible, ExtensionShape, ReferenceTo, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * Additional Content defined by implementations
 *
 * Element: `Extension.extension:type`
 */
export interface ExtensionCareConnectRelatedProblemHeader1ExtensionType extends Restricted<
  Extension,
  ExtensionValue,
  'valueCode'
> {
  url: 'type';
  /**
   * How the problem relates to the other one
   *
   * Binding: required, https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionRelationship-1.
   */
  valueCode?: string | undefined;
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Extension.extension:target`
 */
export interface ExtensionCareConnectRelatedProblemHeader1ExtensionTarget extends Restricted<
  Extension,
  ExtensionValue,
  'valueReference'
> {
  url: 'target';
  /**
   * The other problem
   *
   * Refers to: https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-ProblemHeader-Condition-1.
   */
  valueReference?: ReferenceTo<'Condition'> | undefined;
}

/** One item of `Extension.extension`. */
export type ExtensionCareConnectRelatedProblemHeader1ExtensionItem =
  | ExtensionCareConnectRelatedProblemHeader1ExtensionType
  | ExtensionCareConnectRelatedProblemHeader1ExtensionTarget
  | Extension;

/**
 * Related problem header
 *
 * Another problem in the patient's record, and how the two relate.
 *
 * Canonical:
 * https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1
 */
export interface ExtensionCareConnectRelatedProblemHeader1 extends Restricted<
  Extension,
  ExtensionValue,
  never
> {
  /**
   * Additional Content defined by implementations
   *
   * Slices: type (0..*), target (1..1).
   */
  extension: [
    ExtensionCareConnectRelatedProblemHeader1ExtensionItem,
    ...ExtensionCareConnectRelatedProblemHeader1ExtensionItem[],
  ];
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1';
}

/** What the extension says, part by part. */
export interface ExtensionCareConnectRelatedProblemHeader1Value {
  /** How the problem relates to the other one */
  type?: string[] | undefined;
  /** The other problem */
  target: ReferenceTo<'Condition'>;
}

const shape: ExtensionShape = {
  url: 'https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1',
  parts: {
    type: { url: 'type', value: 'valueCode', many: true },
    target: { url: 'target', value: 'valueReference' },
  },
};

/**
 * Reads the extensions `problemReference`; an empty list if there are none.
 *
 * Carried by `List` (CareConnect-GPC-List-1).
 */
export function problemReference<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectRelatedProblemHeader1Value[] {
  return readExtensions(element?.extension, shape) as ExtensionCareConnectRelatedProblemHeader1Value[];
}

/**
 * Copies an element and replaces its extensions `problemReference`.
 *
 * Carried by `List` (CareConnect-GPC-List-1).
 */
export function withProblemReference<T extends Extensible>(
  element: T,
  values: readonly ExtensionCareConnectRelatedProblemHeader1Value[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/**
 * Reads the extensions `relatedProblemHeader`; an empty list if there are none.
 *
 * Carried by `Condition` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function relatedProblemHeader<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectRelatedProblemHeader1Value[] {
  return readExtensions(element?.extension, shape) as ExtensionCareConnectRelatedProblemHeader1Value[];
}

/**
 * Copies an element and replaces its extensions `relatedProblemHeader`.
 *
 * Carried by `Condition` (CareConnect-GPC-ProblemHeader-Condition-1).
 */
export function withRelatedProblemHeader<T extends Extensible>(
  element: T,
  values: readonly ExtensionCareConnectRelatedProblemHeader1Value[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/** Makes an extension `problemReference` with a value. */
export function problemReferenceExtension(
  value: ExtensionCareConnectRelatedProblemHeader1Value,
): ExtensionCareConnectRelatedProblemHeader1 {
  return makeExtension(shape, value) as ExtensionCareConnectRelatedProblemHeader1;
}
