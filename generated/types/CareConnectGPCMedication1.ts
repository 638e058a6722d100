// Generated from fsh/profiles/CareConnect-GPC-Medication-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1

import { snomedCTDescriptionIDExtension } from './ExtensionCodingSctdescid.js';
import type { ExtensionCodingSctdescid } from './ExtensionCodingSctdescid.js';
import type {
  CodeableConcept,
  Coding,
  Extension,
  FhirResource,
  Medication,
  MedicationIngredient,
  MedicationPackage,
  MedicationPackageContent,
  Meta,
} from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { ReferenceTo, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Metadata about the resource
 *
 * Element: `Medication.meta`
 */
export interface CareConnectGPCMedication1Meta extends Meta {
  /**
   * Profiles this resource claims to conform to
   *
   * Cardinality: 1..* (0..* in the base).
   */
  profile: [string, ...string[]];
}

/**
 * Code defined by a terminology system
 *
 * Element: `Medication.code.coding`
 */
export interface CareConnectGPCMedication1CodeCoding extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: (ExtensionCodingSctdescid | Extension)[] | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: string;
  /** @deprecated Not used: 0..0. */
  version?: never;
  /** @deprecated */
  _version?: never;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: string;
}

/**
 * Codes that identify this medication
 *
 * Element: `Medication.code`
 */
export interface CareConnectGPCMedication1Code extends CodeableConcept {
  coding?: CareConnectGPCMedication1CodeCoding[] | undefined;
}

/**
 * Code defined by a terminology system
 *
 * Element: `Medication.form.coding`
 */
export interface CareConnectGPCMedication1FormCoding extends Coding {
  /**
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: (ExtensionCodingSctdescid | Extension)[] | undefined;
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: string;
  /** @deprecated Not used: 0..0. */
  version?: never;
  /** @deprecated */
  _version?: never;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: string;
}

/**
 * Tablet, capsule, solution and the like
 *
 * Element: `Medication.form`
 */
export interface CareConnectGPCMedication1Form extends CodeableConcept {
  coding?: CareConnectGPCMedication1FormCoding[] | undefined;
}

/**
 * Active or inactive ingredient
 *
 * Element: `Medication.ingredient`
 */
export interface CareConnectGPCMedication1Ingredient extends MedicationIngredient {
  /**
   * The product contained
   *
   * Cardinality: 0..1 (1..1 in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1.
   */
  itemReference?: ReferenceTo<'Medication' | 'Substance'> | undefined;
}

/**
 * What is in the package
 *
 * Element: `Medication.package.content`
 */
export interface CareConnectGPCMedication1PackageContent extends MedicationPackageContent {
  /**
   * The item in the package
   *
   * Cardinality: 0..1 (1..1 in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1.
   */
  itemReference?: ReferenceTo<'Medication'> | undefined;
}

/**
 * Details about packaged medications
 *
 * Element: `Medication.package`
 */
export interface CareConnectGPCMedication1Package extends MedicationPackage {
  content?: CareConnectGPCMedication1PackageContent[] | undefined;
}

/**
 * CareConnect GPC Medication
 *
 * A medicine or a medical device as the dictionary of medicines and devices (dm+d) knows it: what a
 * request or a statement of medication is about.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1
 */
export interface CareConnectGPCMedication1 extends Medication {
  meta?: CareConnectGPCMedication1Meta | undefined;
  contained?: FhirResource[] | undefined;
  /**
   * Codes that identify this medication
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationCode-1. Its codes are not
   * all known here, so that the type does not list them.
   */
  code: CareConnectGPCMedication1Code;
  /**
   * active | inactive | entered-in-error
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/medication-status.
   */
  status?: 'active' | 'inactive' | 'entered-in-error' | undefined;
  /**
   * Manufacturer of the item
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  manufacturer?: ReferenceTo<'Organization'> | undefined;
  /**
   * Tablet, capsule, solution and the like
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationForm-1. Its codes are not
   * all known here, so that the type does not list them.
   */
  form?: CareConnectGPCMedication1Form | undefined;
  ingredient?: CareConnectGPCMedication1Ingredient[] | undefined;
  package?: CareConnectGPCMedication1Package | undefined;
}

/** Input for `Medication.code.coding`: fixed values are filled in. */
interface CareConnectGPCMedication1CodeCodingInput extends Omit<
  CareConnectGPCMedication1CodeCoding,
  'extension'
> {
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCTDescriptionID?: Parameters<typeof snomedCTDescriptionIDExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: Extension[] | undefined;
}

/** Input for `Medication.code`: fixed values are filled in. */
interface CareConnectGPCMedication1CodeInput extends Omit<CareConnectGPCMedication1Code, 'coding'> {
  coding?: CareConnectGPCMedication1CodeCodingInput[] | undefined;
}

/** Input for `Medication.form.coding`: fixed values are filled in. */
interface CareConnectGPCMedication1FormCodingInput extends Omit<
  CareConnectGPCMedication1FormCoding,
  'extension'
> {
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  snomedCTDescriptionID?: Parameters<typeof snomedCTDescriptionIDExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: snomedCTDescriptionID (0..1).
   */
  extension?: Extension[] | undefined;
}

/** Input for `Medication.form`: fixed values are filled in. */
interface CareConnectGPCMedication1FormInput extends Omit<CareConnectGPCMedication1Form, 'coding'> {
  coding?: CareConnectGPCMedication1FormCodingInput[] | undefined;
}

/**
 * Input of `createCareConnectGPCMedication1`: the elements that an author supplies. The function fills
 * in fixed values and `meta.profile`.
 */
export interface CareConnectGPCMedication1Input extends Omit<
  CareConnectGPCMedication1,
  'resourceType' | 'meta' | 'code' | 'form'
> {
  resourceType?: CareConnectGPCMedication1['resourceType'] | undefined;
  meta?: CareConnectGPCMedication1['meta'] | undefined;
  /**
   * Codes that identify this medication
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationCode-1. Its codes are not
   * all known here, so that the type does not list them.
   */
  code: CareConnectGPCMedication1CodeInput;
  /**
   * Tablet, capsule, solution and the like
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationForm-1. Its codes are not
   * all known here, so that the type does not list them.
   */
  form?: CareConnectGPCMedication1FormInput | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Medication', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  {
    name: 'code',
    parts: [
      {
        name: 'coding',
        parts: [
          {
            name: 'extension',
            from: 'snomedCTDescriptionID',
            extension: snomedCTDescriptionIDExtension,
            list: true,
          },
        ],
        list: true,
      },
    ],
  },
  {
    name: 'form',
    parts: [
      {
        name: 'coding',
        parts: [
          {
            name: 'extension',
            from: 'snomedCTDescriptionID',
            extension: snomedCTDescriptionIDExtension,
            list: true,
          },
        ],
        list: true,
      },
    ],
  },
];

/**
 * Makes a CareConnect GPC Medication: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCMedication1(
  input: CareConnectGPCMedication1Input,
): CareConnectGPCMedication1 {
  return construct(input, template) as CareConnectGPCMedication1;
}
