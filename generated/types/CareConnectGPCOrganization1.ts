// Generated from fsh/profiles/CareConnect-GPC-Organization-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1

import type { GPConnectOrganisationType1Code } from '../valuesets/GPConnectOrganisationType1.js';
import { mainLocationExtension } from './ExtensionCareConnectGPCMainLocation1.js';
import type { ExtensionCareConnectGPCMainLocation1 } from './ExtensionCareConnectGPCMainLocation1.js';
import { organizationPeriodExtension } from './OrganizationPeriod.js';
import type { OrganizationPeriod } from './OrganizationPeriod.js';
import type {
  Address,
  Extension,
  FhirResource,
  HumanName,
  Identifier,
  Organization,
  OrganizationContact,
} from 'fhir/r3.js';
import { construct, readSlice, withSlice } from 'fsh-codegen/runtime/v1/types';
import type {
  CodeableConceptOf,
  FixedList,
  ReferenceTo,
  SliceCarrier,
  SliceShape,
  Template,
} from 'fsh-codegen/runtime/v1/types';

/**
 * ODS code of the organisation
 *
 * The code that the Organisation Data Service has given to the organisation.
 *
 * Element: `Organization.identifier:odsOrganisationCode`
 */
export interface CareConnectGPCOrganization1IdentifierOdsOrganisationCode extends Identifier {
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
  system: 'https://fhir.nhs.uk/Id/ods-organization-code';
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
 * An address for the organization
 *
 * Element: `Organization.address`
 */
export interface CareConnectGPCOrganization1Address extends Address {
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
 * A name associated with the contact
 *
 * Element: `Organization.contact.name`
 */
export interface CareConnectGPCOrganization1ContactName extends HumanName {
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
 * Visiting or postal addresses for the contact
 *
 * Element: `Organization.contact.address`
 */
export interface CareConnectGPCOrganization1ContactAddress extends Address {
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
 * Contact for the organization for a certain purpose
 *
 * Element: `Organization.contact`
 */
export interface CareConnectGPCOrganization1Contact extends OrganizationContact {
  name?: CareConnectGPCOrganization1ContactName | undefined;
  address?: CareConnectGPCOrganization1ContactAddress | undefined;
}

/**
 * CareConnect GPC Organization
 *
 * A practice or another organisation of the health service: one that employs practitioners, runs
 * locations, looks after patients or books appointments for them.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1
 */
export interface CareConnectGPCOrganization1 extends Organization {
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: mainLocation (0..1), organization-period (0..1).
   */
  extension?: (ExtensionCareConnectGPCMainLocation1 | OrganizationPeriod | Extension)[] | undefined;
  /**
   * Identifies this organization across multiple systems
   *
   * Slices, openAtEnd: odsOrganisationCode (0..1).
   */
  identifier?: (CareConnectGPCOrganization1IdentifierOdsOrganisationCode | Identifier)[] | undefined;
  /**
   * Kind of organization
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Binding: extensible, https://fhir.nhs.uk/STU3/ValueSet/GPConnect-OrganisationType-1.
   */
  type?: FixedList<CodeableConceptOf<GPConnectOrganisationType1Code>> | undefined;
  /**
   * Name used for the organization
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  name: string;
  /**
   * An address for the organization
   *
   * Must support.
   */
  address?: CareConnectGPCOrganization1Address[] | undefined;
  /**
   * The organization of which this organization forms a part
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  partOf?: ReferenceTo<'Organization'> | undefined;
  contact?: CareConnectGPCOrganization1Contact[] | undefined;
  endpoint?: ReferenceTo<'Endpoint'>[] | undefined;
}

/** Input for `Organization.identifier:odsOrganisationCode`: fixed values are filled in. */
interface CareConnectGPCOrganization1IdentifierOdsOrganisationCodeInput extends Omit<
  CareConnectGPCOrganization1IdentifierOdsOrganisationCode,
  'system'
> {
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCOrganization1IdentifierOdsOrganisationCode['system'] | undefined;
}

/**
 * Input of `createCareConnectGPCOrganization1`: the elements that an author supplies. The function
 * fills in fixed values and `meta.profile`.
 */
export interface CareConnectGPCOrganization1Input extends Omit<
  CareConnectGPCOrganization1,
  'resourceType' | 'meta' | 'extension' | 'identifier'
> {
  resourceType?: CareConnectGPCOrganization1['resourceType'] | undefined;
  meta?: CareConnectGPCOrganization1['meta'] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  mainLocation?: Parameters<typeof mainLocationExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  organizationPeriod?: Parameters<typeof organizationPeriodExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: mainLocation (0..1), organization-period (0..1).
   */
  extension?: Extension[] | undefined;
  /**
   * ODS code of the organisation
   *
   * The code that the Organisation Data Service has given to the organisation.
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  odsOrganisationCode?: CareConnectGPCOrganization1IdentifierOdsOrganisationCodeInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Identifies this organization across multiple systems
   *
   * Slices, openAtEnd: odsOrganisationCode (0..1).
   */
  identifier?: Identifier[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Organization', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'extension', from: 'mainLocation', extension: mainLocationExtension, list: true },
  { name: 'extension', from: 'organizationPeriod', extension: organizationPeriodExtension, list: true },
  {
    name: 'identifier',
    from: 'odsOrganisationCode',
    parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/ods-organization-code', always: true }],
    list: true,
  },
];

/**
 * Makes a CareConnect GPC Organization: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCOrganization1(
  input: CareConnectGPCOrganization1Input,
): CareConnectGPCOrganization1 {
  return construct(input, template) as CareConnectGPCOrganization1;
}

const odsOrganisationCodeSlice: SliceShape = {
  list: 'identifier',
  like: { system: 'https://fhir.nhs.uk/Id/ods-organization-code' },
  parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/ods-organization-code', always: true }],
};

/**
 * Reads the item of the slice `odsOrganisationCode`; undefined if there is none.
 *
 * A slice of `Organization.identifier` (CareConnect-GPC-Organization-1).
 */
export function odsOrganisationCode<T extends SliceCarrier<'identifier', 'Organization'>>(
  element: T | undefined,
): CareConnectGPCOrganization1IdentifierOdsOrganisationCode | undefined {
  return readSlice(element, odsOrganisationCodeSlice)[0] as
    CareConnectGPCOrganization1IdentifierOdsOrganisationCode | undefined;
}

/**
 * Copies an element and sets the slice `odsOrganisationCode`, or removes it if the value is undefined.
 * Fixed values are filled in.
 *
 * A slice of `Organization.identifier` (CareConnect-GPC-Organization-1).
 */
export function withOdsOrganisationCode<T extends SliceCarrier<'identifier', 'Organization'>>(
  element: T,
  value: CareConnectGPCOrganization1IdentifierOdsOrganisationCodeInput | undefined,
): T {
  return withSlice(element, odsOrganisationCodeSlice, value === undefined ? [] : [value]);
}
