// Generated from fsh/profiles/CareConnect-GPC-Organization-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1 version 1.2.7

import type { GPConnectOrganisationType1Code } from '../valuesets/GPConnectOrganisationType1.js';
import type { ExtensionCareConnectGPCMainLocation1 } from './ExtensionCareConnectGPCMainLocation1.js';
import type { OrganizationPeriod } from './OrganizationPeriod.js';
import type { CodeableConceptOf, ReferenceTo } from './support.js';
import type {
  Address,
  Extension,
  HumanName,
  Identifier,
  Organization,
  OrganizationContact,
} from 'fhir/r3.js';

/**
 * ODS code of the organisation
 *
 * The code that the Organisation Data Service has given to the organisation.
 *
 * Element: `Organization.identifier:odsOrganisationCode`
 */
export interface CareConnectGPCOrganization1IdentifierOdsOrganisationCode extends Identifier {
  /** Not used: 0..0. */
  use?: never;
  _use?: never;
  /** Not used: 0..0. */
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
  /** Not used: 0..0. */
  period?: never;
  /** Not used: 0..0. */
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
  /** Not used: 0..0. */
  state?: never;
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
  /** Not used: 0..0. */
  state?: never;
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
  type?: [CodeableConceptOf<GPConnectOrganisationType1Code>] | undefined;
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
