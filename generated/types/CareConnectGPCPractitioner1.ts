// Generated from fsh/profiles/CareConnect-GPC-Practitioner-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1

import type { CareConnectAdministrativeGender1Code } from '../valuesets/CareConnectAdministrativeGender1.js';
import { nhsCommunicationExtension } from './ExtensionCareConnectGPCNHSCommunication1.js';
import type { ExtensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import type {
  Address,
  Extension,
  FhirResource,
  HumanName,
  Identifier,
  Practitioner,
  PractitionerQualification,
} from 'fhir/r3.js';
import { construct, readSlice, withSlice } from 'fsh-codegen/runtime/v1/types';
import type {
  FixedList,
  ReferenceTo,
  SliceCarrier,
  SliceShape,
  Template,
} from 'fsh-codegen/runtime/v1/types';

/**
 * A identifier for the person as this agent
 *
 * Element: `Practitioner.identifier:sdsUserID`
 */
export interface CareConnectGPCPractitioner1IdentifierSdsUserID extends Identifier {
  /** @deprecated Not used: 0..0. */
  use?: never;
  /** @deprecated */
  _use?: never;
  /** @deprecated Not used: 0..0. */
  type?: never;
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'https://fhir.nhs.uk/Id/sds-user-id';
  /**
   * The value that is unique
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  value: string;
  /** @deprecated Not used: 0..0. */
  period?: never;
  /** @deprecated Not used: 0..0. */
  assigner?: never;
}

/**
 * A identifier for the person as this agent
 *
 * Element: `Practitioner.identifier:sdsRoleProfileID`
 */
export interface CareConnectGPCPractitioner1IdentifierSdsRoleProfileID extends Identifier {
  /** @deprecated Not used: 0..0. */
  use?: never;
  /** @deprecated */
  _use?: never;
  /** @deprecated Not used: 0..0. */
  type?: never;
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'https://fhir.nhs.uk/Id/sds-role-profile-id';
  /**
   * The value that is unique
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  value: string;
  /** @deprecated Not used: 0..0. */
  period?: never;
  /** @deprecated Not used: 0..0. */
  assigner?: never;
}

/**
 * The name(s) associated with the practitioner
 *
 * Element: `Practitioner.name`
 */
export interface CareConnectGPCPractitioner1Name extends HumanName {
  /**
   * usual | official | temp | nickname | anonymous | old | maiden
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/name-use.
   */
  use?: 'usual' | 'official' | 'temp' | 'nickname' | 'anonymous' | 'old' | 'maiden' | undefined;
  /**
   * Family name (often called 'Surname')
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  family: string;
}

/**
 * Address(es) of the practitioner that are not role specific (typically home address)
 *
 * Element: `Practitioner.address`
 */
export interface CareConnectGPCPractitioner1Address extends Address {
  /**
   * home | work | temp | old - purpose of this address
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/address-use.
   */
  use?: 'home' | 'work' | 'temp' | 'old' | undefined;
  /**
   * postal | physical | both
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/address-type.
   */
  type?: 'postal' | 'physical' | 'both' | undefined;
  /** @deprecated Not used: 0..0. */
  state?: never;
  /** @deprecated */
  _state?: never;
}

/**
 * An identifier for this qualification for the practitioner
 *
 * Element: `Practitioner.qualification.identifier`
 */
export interface CareConnectGPCPractitioner1QualificationIdentifier extends Identifier {
  /**
   * usual | official | temp | secondary (If known)
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/identifier-use.
   */
  use?: 'usual' | 'official' | 'temp' | 'secondary' | undefined;
  /**
   * Organization that issued id (may be just text)
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  assigner?: ReferenceTo<'Organization'> | undefined;
}

/**
 * Qualifications obtained by training and certification
 *
 * Element: `Practitioner.qualification`
 */
export interface CareConnectGPCPractitioner1Qualification extends PractitionerQualification {
  identifier?: CareConnectGPCPractitioner1QualificationIdentifier[] | undefined;
  /**
   * Organization that regulates and issues the qualification
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  issuer?: ReferenceTo<'Organization'> | undefined;
}

/**
 * CareConnect GPC Practitioner
 *
 * A clinician or another member of staff who gives care or stands behind it, known by the identifiers
 * of the Spine Directory Service.
 *
 * Note that a cab driver no longer fits the bill. You probably would be interested in the organization
 * rather than the individual?
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1
 */
export interface CareConnectGPCPractitioner1 extends Practitioner {
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: nhsCommunication (0..*).
   */
  extension?: (ExtensionCareConnectGPCNHSCommunication1 | Extension)[] | undefined;
  /**
   * A identifier for the person as this agent
   *
   * Slices, openAtEnd: sdsUserID (0..1), sdsRoleProfileID (0..*).
   */
  identifier?:
    | (
        | CareConnectGPCPractitioner1IdentifierSdsUserID
        | CareConnectGPCPractitioner1IdentifierSdsRoleProfileID
        | Identifier
      )[]
    | undefined;
  /**
   * The name(s) associated with the practitioner
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  name: FixedList<CareConnectGPCPractitioner1Name>;
  address?: CareConnectGPCPractitioner1Address[] | undefined;
  /**
   * male | female | other | unknown
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AdministrativeGender-1.
   */
  gender?: CareConnectAdministrativeGender1Code | undefined;
  /** The practitioner's date of birth */
  birthDate?: string | undefined;
  qualification?: CareConnectGPCPractitioner1Qualification[] | undefined;
  /** @deprecated Not used: 0..0. */
  communication?: never;
}

/** Input for `Practitioner.identifier:sdsUserID`: fixed values are filled in. */
interface CareConnectGPCPractitioner1IdentifierSdsUserIDInput extends Omit<
  CareConnectGPCPractitioner1IdentifierSdsUserID,
  'system'
> {
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCPractitioner1IdentifierSdsUserID['system'] | undefined;
}

/** Input for `Practitioner.identifier:sdsRoleProfileID`: fixed values are filled in. */
interface CareConnectGPCPractitioner1IdentifierSdsRoleProfileIDInput extends Omit<
  CareConnectGPCPractitioner1IdentifierSdsRoleProfileID,
  'system'
> {
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCPractitioner1IdentifierSdsRoleProfileID['system'] | undefined;
}

/**
 * Input of `createCareConnectGPCPractitioner1`: the elements that an author supplies. The function
 * fills in fixed values and `meta.profile`.
 */
export interface CareConnectGPCPractitioner1Input extends Omit<
  CareConnectGPCPractitioner1,
  'resourceType' | 'meta' | 'extension' | 'identifier'
> {
  resourceType?: CareConnectGPCPractitioner1['resourceType'] | undefined;
  meta?: CareConnectGPCPractitioner1['meta'] | undefined;
  nhsCommunication?: Parameters<typeof nhsCommunicationExtension>[0][] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: nhsCommunication (0..*).
   */
  extension?: Extension[] | undefined;
  /**
   * A identifier for the person as this agent
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  sdsUserID?: CareConnectGPCPractitioner1IdentifierSdsUserIDInput | undefined;
  sdsRoleProfileID?: CareConnectGPCPractitioner1IdentifierSdsRoleProfileIDInput[] | undefined;
  /**
   * Items outside of the slices above.
   *
   * A identifier for the person as this agent
   *
   * Slices, openAtEnd: sdsUserID (0..1), sdsRoleProfileID (0..*).
   */
  identifier?: Identifier[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Practitioner', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  {
    name: 'extension',
    from: 'nhsCommunication',
    extension: nhsCommunicationExtension,
    list: true,
    many: true,
  },
  {
    name: 'identifier',
    from: 'sdsUserID',
    parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/sds-user-id', always: true }],
    list: true,
  },
  {
    name: 'identifier',
    from: 'sdsRoleProfileID',
    parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/sds-role-profile-id', always: true }],
    list: true,
    many: true,
  },
];

/**
 * Makes a CareConnect GPC Practitioner: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCPractitioner1(
  input: CareConnectGPCPractitioner1Input,
): CareConnectGPCPractitioner1 {
  return construct(input, template) as CareConnectGPCPractitioner1;
}

const sdsRoleProfileIDSlice: SliceShape = {
  list: 'identifier',
  like: { system: 'https://fhir.nhs.uk/Id/sds-role-profile-id' },
  parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/sds-role-profile-id', always: true }],
};

/**
 * Reads the items of the slice `sdsRoleProfileID`; an empty list if there are none.
 *
 * A slice of `Practitioner.identifier` (CareConnect-GPC-Practitioner-1).
 */
export function sdsRoleProfileID<T extends SliceCarrier<'identifier', 'Practitioner'>>(
  element: T | undefined,
): CareConnectGPCPractitioner1IdentifierSdsRoleProfileID[] {
  return readSlice(element, sdsRoleProfileIDSlice) as CareConnectGPCPractitioner1IdentifierSdsRoleProfileID[];
}

/**
 * Copies an element and replaces the items of the slice `sdsRoleProfileID`. Fixed values are filled
 * in.
 *
 * A slice of `Practitioner.identifier` (CareConnect-GPC-Practitioner-1).
 */
export function withSdsRoleProfileID<T extends SliceCarrier<'identifier', 'Practitioner'>>(
  element: T,
  values: readonly CareConnectGPCPractitioner1IdentifierSdsRoleProfileIDInput[],
): T {
  return withSlice(element, sdsRoleProfileIDSlice, values);
}

const sdsUserIDSlice: SliceShape = {
  list: 'identifier',
  like: { system: 'https://fhir.nhs.uk/Id/sds-user-id' },
  parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/sds-user-id', always: true }],
};

/**
 * Reads the item of the slice `sdsUserID`; undefined if there is none.
 *
 * A slice of `Practitioner.identifier` (CareConnect-GPC-Practitioner-1).
 */
export function sdsUserID<T extends SliceCarrier<'identifier', 'Practitioner'>>(
  element: T | undefined,
): CareConnectGPCPractitioner1IdentifierSdsUserID | undefined {
  return readSlice(element, sdsUserIDSlice)[0] as CareConnectGPCPractitioner1IdentifierSdsUserID | undefined;
}

/**
 * Copies an element and sets the slice `sdsUserID`, or removes it if the value is undefined. Fixed
 * values are filled in.
 *
 * A slice of `Practitioner.identifier` (CareConnect-GPC-Practitioner-1).
 */
export function withSdsUserID<T extends SliceCarrier<'identifier', 'Practitioner'>>(
  element: T,
  value: CareConnectGPCPractitioner1IdentifierSdsUserIDInput | undefined,
): T {
  return withSlice(element, sdsUserIDSlice, value === undefined ? [] : [value]);
}
