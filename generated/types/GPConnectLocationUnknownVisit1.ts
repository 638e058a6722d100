// Generated from fsh/interactions/GPConnect-Location-UnknownVisit-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1 version 1.2.7

import type { ReferenceTo } from './support.js';
import type { Address, CodeableConcept, Coding, Identifier, Location } from 'fhir/r3.js';

/**
 * ODS site code
 *
 * The code that the Organisation Data Service has given to the site, as opposed to the organisation
 * that runs it.
 *
 * Element: `Location.identifier:odsSiteCode`
 */
export interface GPConnectLocationUnknownVisit1IdentifierOdsSiteCode extends Identifier {
  /** Not used: 0..0. */
  use?: never;
  _use?: never;
  /** Not used: 0..0. */
  type?: never;
  /**
   * Says that it is an ODS site code
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'https://fhir.nhs.uk/Id/ods-site-code';
  /**
   * The site code itself
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
 * Physical location
 *
 * The location of an appointment that is a visit has Unknown as its line and its city. The place that
 * is visited is never given.
 *
 * Element: `Location.address`
 */
export interface GPConnectLocationUnknownVisit1Address extends Address {
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
 * Code defined by a terminology system
 *
 * Element: `Location.physicalType.coding:snomedCT`
 */
export interface GPConnectLocationUnknownVisit1PhysicalTypeCodingSnomedCT extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://snomed.info/sct';
  /** Not used: 0..0. */
  version?: never;
  _version?: never;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: string;
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: string;
  /** Not used: 0..0. */
  userSelected?: never;
  _userSelected?: never;
}

/**
 * Code defined by a terminology system
 *
 * Element: `Location.physicalType.coding:readV2`
 */
export interface GPConnectLocationUnknownVisit1PhysicalTypeCodingReadV2 extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://read.info/readv2';
  /** Not used: 0..0. */
  version?: never;
  _version?: never;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: string;
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: string;
  /** Not used: 0..0. */
  userSelected?: never;
  _userSelected?: never;
}

/**
 * Code defined by a terminology system
 *
 * Element: `Location.physicalType.coding:readCTV3`
 */
export interface GPConnectLocationUnknownVisit1PhysicalTypeCodingReadCTV3 extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'http://read.info/ctv3';
  /** Not used: 0..0. */
  version?: never;
  _version?: never;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: string;
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: string;
  /** Not used: 0..0. */
  userSelected?: never;
  _userSelected?: never;
}

/**
 * Physical form of the location
 *
 * Element: `Location.physicalType`
 */
export interface GPConnectLocationUnknownVisit1PhysicalType extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices, closed: snomedCT (0..*), readV2 (0..*), readCTV3 (0..*).
   */
  coding?:
    | (
        | GPConnectLocationUnknownVisit1PhysicalTypeCodingSnomedCT
        | GPConnectLocationUnknownVisit1PhysicalTypeCodingReadV2
        | GPConnectLocationUnknownVisit1PhysicalTypeCodingReadCTV3
      )[]
    | undefined;
}

/**
 * The Location of a visit
 *
 * Stands in for the place of a visit, which nobody is told: its name says to contact the practice, and
 * its address is unknown.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1
 */
export interface GPConnectLocationUnknownVisit1 extends Location {
  /**
   * Unique code or number identifying the location to its users
   *
   * Slices, openAtEnd: odsSiteCode (0..1).
   */
  identifier?: (GPConnectLocationUnknownVisit1IdentifierOdsSiteCode | Identifier)[] | undefined;
  /**
   * active | suspended | inactive
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/location-status.
   */
  status?: 'active' | 'suspended' | 'inactive' | undefined;
  /**
   * Name of the location as used by humans
   *
   * The location of an appointment that is a visit stands for no real place: its name asks to contact
   * the practice.
   *
   * Must support.
   */
  name?: string | undefined;
  /** Not used: 0..0. */
  mode?: never;
  _mode?: never;
  /**
   * Physical location
   *
   * The location of an appointment that is a visit has Unknown as its line and its city. The place that
   * is visited is never given.
   *
   * Must support.
   */
  address?: GPConnectLocationUnknownVisit1Address | undefined;
  physicalType?: GPConnectLocationUnknownVisit1PhysicalType | undefined;
  /**
   * Organization responsible for provisioning and upkeep
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   *
   * Must support.
   */
  managingOrganization?: ReferenceTo<'Organization'> | undefined;
  /**
   * Another Location this one is physically part of
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1.
   */
  partOf?: ReferenceTo<'Location'> | undefined;
  endpoint?: ReferenceTo<'Endpoint'>[] | undefined;
}
