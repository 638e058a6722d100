// Generated from fsh/extensions/Extension-CareConnect-GPC-NHSCommunication-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1

import type { CareConnectHumanLanguage1Code } from '../valuesets/CareConnectHumanLanguage1.js';
import type { CareConnectLanguageAbilityMode1Code } from '../valuesets/CareConnectLanguageAbilityMode1.js';
import type { CareConnectLanguageAbilityProficiency1Code } from '../valuesets/CareConnectLanguageAbilityProficiency1.js';
import type { ExtensionValue } from './choices.js';
import type { Extension } from 'fhir/r3.js';
import { makeExtension, readExtensions, withExtensions } from 'fsh-codegen/runtime/v1/types';
import type { CodeableConceptOf, Extensible, ExtensionShape, Restricted } from 'fsh-codegen/runtime/v1/types';

/**
 * The language
 *
 * Element: `Extension.extension:language`
 */
export interface ExtensionCareConnectGPCNHSCommunication1ExtensionLanguage extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'language';
  /**
   * Code of the language
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-HumanLanguage-1.
   */
  valueCodeableConcept: CodeableConceptOf<CareConnectHumanLanguage1Code>;
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Extension.extension:preferred`
 */
export interface ExtensionCareConnectGPCNHSCommunication1ExtensionPreferred extends Restricted<
  Extension,
  ExtensionValue,
  'valueBoolean'
> {
  url: 'preferred';
  /**
   * Whether the person would rather use this language than the others
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  valueBoolean: boolean;
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Extension.extension:modeOfCommunication`
 */
export interface ExtensionCareConnectGPCNHSCommunication1ExtensionModeOfCommunication extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'modeOfCommunication';
  /**
   * How the person expresses or takes in the language, for instance by speaking or signing
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityMode-1.
   */
  valueCodeableConcept: CodeableConceptOf<CareConnectLanguageAbilityMode1Code>;
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Extension.extension:communicationProficiency`
 */
export interface ExtensionCareConnectGPCNHSCommunication1ExtensionCommunicationProficiency extends Restricted<
  Extension,
  ExtensionValue,
  'valueCodeableConcept'
> {
  url: 'communicationProficiency';
  /**
   * How well the person knows the language
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityProficiency-1.
   */
  valueCodeableConcept: CodeableConceptOf<CareConnectLanguageAbilityProficiency1Code>;
}

/**
 * Additional Content defined by implementations
 *
 * Element: `Extension.extension:interpreterRequired`
 */
export interface ExtensionCareConnectGPCNHSCommunication1ExtensionInterpreterRequired extends Restricted<
  Extension,
  ExtensionValue,
  'valueBoolean'
> {
  url: 'interpreterRequired';
  /**
   * True if an interpreter has to be there
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  valueBoolean: boolean;
}

/** One item of `Extension.extension`. */
export type ExtensionCareConnectGPCNHSCommunication1ExtensionItem =
  | ExtensionCareConnectGPCNHSCommunication1ExtensionLanguage
  | ExtensionCareConnectGPCNHSCommunication1ExtensionPreferred
  | ExtensionCareConnectGPCNHSCommunication1ExtensionModeOfCommunication
  | ExtensionCareConnectGPCNHSCommunication1ExtensionCommunicationProficiency
  | ExtensionCareConnectGPCNHSCommunication1ExtensionInterpreterRequired
  | Extension;

/**
 * NHS communication
 *
 * A language in which a person can be spoken or written to, how well, in which ways, and whether an
 * interpreter is needed. It takes the place of the core resource's own communication element.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1
 */
export interface ExtensionCareConnectGPCNHSCommunication1 extends Restricted<
  Extension,
  ExtensionValue,
  never
> {
  /**
   * Additional Content defined by implementations
   *
   * Slices: language (1..1), preferred (0..*), modeOfCommunication (0..*), communicationProficiency
   * (0..1), interpreterRequired (0..1).
   */
  extension: [
    ExtensionCareConnectGPCNHSCommunication1ExtensionItem,
    ...ExtensionCareConnectGPCNHSCommunication1ExtensionItem[],
  ];
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1';
}

/** What the extension says, part by part. */
export interface ExtensionCareConnectGPCNHSCommunication1Value {
  /**
   * The language
   *
   * Code of the language
   */
  language: CodeableConceptOf<CareConnectHumanLanguage1Code>;
  /** Whether the person would rather use this language than the others */
  preferred?: boolean[] | undefined;
  /** How the person expresses or takes in the language, for instance by speaking or signing */
  modeOfCommunication?: CodeableConceptOf<CareConnectLanguageAbilityMode1Code>[] | undefined;
  /** How well the person knows the language */
  communicationProficiency?: CodeableConceptOf<CareConnectLanguageAbilityProficiency1Code> | undefined;
  /** True if an interpreter has to be there */
  interpreterRequired?: boolean | undefined;
}

const shape: ExtensionShape = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
  parts: {
    language: { url: 'language', value: 'valueCodeableConcept' },
    preferred: { url: 'preferred', value: 'valueBoolean', many: true },
    modeOfCommunication: { url: 'modeOfCommunication', value: 'valueCodeableConcept', many: true },
    communicationProficiency: { url: 'communicationProficiency', value: 'valueCodeableConcept' },
    interpreterRequired: { url: 'interpreterRequired', value: 'valueBoolean' },
  },
};

/**
 * Reads the extensions `nhsCommunication`; an empty list if there are none.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Practitioner` (CareConnect-GPC-Practitioner-1),
 * `Patient` (GPConnect-Patient-Find-Response-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function nhsCommunication<T extends Extensible>(
  element: T | undefined,
): ExtensionCareConnectGPCNHSCommunication1Value[] {
  return readExtensions(element?.extension, shape) as ExtensionCareConnectGPCNHSCommunication1Value[];
}

/**
 * Copies an element and replaces its extensions `nhsCommunication`.
 *
 * Carried by `Patient` (CareConnect-GPC-Patient-1), `Practitioner` (CareConnect-GPC-Practitioner-1),
 * `Patient` (GPConnect-Patient-Find-Response-1), `Patient` (GPConnect-Patient-Register-Request-1).
 */
export function withNhsCommunication<T extends Extensible>(
  element: T,
  values: readonly ExtensionCareConnectGPCNHSCommunication1Value[],
): T {
  return withExtensions(element, 'extension', shape, values);
}

/** Makes an extension `nhsCommunication` with a value. */
export function nhsCommunicationExtension(
  value: ExtensionCareConnectGPCNHSCommunication1Value,
): ExtensionCareConnectGPCNHSCommunication1 {
  return makeExtension(shape, value) as ExtensionCareConnectGPCNHSCommunication1;
}
