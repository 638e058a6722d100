// Generated from fsh/interactions/GPConnect-Location-UnknownVisit-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1

import type { Address, CodeableConcept, Coding, FhirResource, Identifier, Location } from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { ReferenceTo, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * ODS site code
 *
 * The code that the Organisation Data Service has given to the site, as opposed to the organisation
 * that runs it.
 *
 * Element: `Location.identifier:odsSiteCode`
 */
export interface GPConnectLocationUnknownVisit1IdentifierOdsSiteCode extends Identifier {
  /** @deprecated Not used: 0..0. */
  use?: never;
  /** @deprecated */
  _use?: never;
  /** @deprecated Not used: 0..0. */
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
  /** @deprecated Not used: 0..0. */
  period?: never;
  /** @deprecated Not used: 0..0. */
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
  /** @deprecated Not used: 0..0. */
  state?: never;
  /** @deprecated */
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
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: string;
  /** @deprecated Not used: 0..0. */
  userSelected?: never;
  /** @deprecated */
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
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: string;
  /** @deprecated Not used: 0..0. */
  userSelected?: never;
  /** @deprecated */
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
  /**
   * Representation defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  display: string;
  /** @deprecated Not used: 0..0. */
  userSelected?: never;
  /** @deprecated */
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
  contained?: FhirResource[] | undefined;
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
  /** @deprecated Not used: 0..0. */
  mode?: never;
  /** @deprecated */
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

/** Input for `Location.identifier:odsSiteCode`: fixed values are filled in. */
interface GPConnectLocationUnknownVisit1IdentifierOdsSiteCodeInput extends Omit<
  GPConnectLocationUnknownVisit1IdentifierOdsSiteCode,
  'system'
> {
  /**
   * Says that it is an ODS site code
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: GPConnectLocationUnknownVisit1IdentifierOdsSiteCode['system'] | undefined;
}

/** Input for `Location.physicalType.coding:snomedCT`: fixed values are filled in. */
interface GPConnectLocationUnknownVisit1PhysicalTypeCodingSnomedCTInput extends Omit<
  GPConnectLocationUnknownVisit1PhysicalTypeCodingSnomedCT,
  'system'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: GPConnectLocationUnknownVisit1PhysicalTypeCodingSnomedCT['system'] | undefined;
}

/** Input for `Location.physicalType.coding:readV2`: fixed values are filled in. */
interface GPConnectLocationUnknownVisit1PhysicalTypeCodingReadV2Input extends Omit<
  GPConnectLocationUnknownVisit1PhysicalTypeCodingReadV2,
  'system'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: GPConnectLocationUnknownVisit1PhysicalTypeCodingReadV2['system'] | undefined;
}

/** Input for `Location.physicalType.coding:readCTV3`: fixed values are filled in. */
interface GPConnectLocationUnknownVisit1PhysicalTypeCodingReadCTV3Input extends Omit<
  GPConnectLocationUnknownVisit1PhysicalTypeCodingReadCTV3,
  'system'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: GPConnectLocationUnknownVisit1PhysicalTypeCodingReadCTV3['system'] | undefined;
}

/** Input for `Location.physicalType`: fixed values are filled in. */
interface GPConnectLocationUnknownVisit1PhysicalTypeInput extends Omit<
  GPConnectLocationUnknownVisit1PhysicalType,
  'coding'
> {
  snomedCT?: GPConnectLocationUnknownVisit1PhysicalTypeCodingSnomedCTInput[] | undefined;
  readV2?: GPConnectLocationUnknownVisit1PhysicalTypeCodingReadV2Input[] | undefined;
  readCTV3?: GPConnectLocationUnknownVisit1PhysicalTypeCodingReadCTV3Input[] | undefined;
}

/**
 * Input of `createGPConnectLocationUnknownVisit1`: the elements that an author supplies. The function
 * fills in fixed values and `meta.profile`.
 */
export interface GPConnectLocationUnknownVisit1Input extends Omit<
  GPConnectLocationUnknownVisit1,
  'resourceType' | 'meta' | 'identifier' | 'physicalType'
> {
  resourceType?: GPConnectLocationUnknownVisit1['resourceType'] | undefined;
  meta?: GPConnectLocationUnknownVisit1['meta'] | undefined;
  /**
   * ODS site code
   *
   * The code that the Organisation Data Service has given to the site, as opposed to the organisation
   * that runs it.
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  odsSiteCode?: GPConnectLocationUnknownVisit1IdentifierOdsSiteCodeInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Unique code or number identifying the location to its users
   *
   * Slices, openAtEnd: odsSiteCode (0..1).
   */
  identifier?: Identifier[] | undefined;
  physicalType?: GPConnectLocationUnknownVisit1PhysicalTypeInput | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Location', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  {
    name: 'identifier',
    from: 'odsSiteCode',
    parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/ods-site-code', always: true }],
    list: true,
  },
  {
    name: 'physicalType',
    parts: [
      {
        name: 'coding',
        from: 'snomedCT',
        parts: [{ name: 'system', value: 'http://snomed.info/sct', always: true }],
        list: true,
        many: true,
      },
      {
        name: 'coding',
        from: 'readV2',
        parts: [{ name: 'system', value: 'http://read.info/readv2', always: true }],
        list: true,
        many: true,
      },
      {
        name: 'coding',
        from: 'readCTV3',
        parts: [{ name: 'system', value: 'http://read.info/ctv3', always: true }],
        list: true,
        many: true,
      },
    ],
  },
];

/**
 * Makes a The Location of a visit: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectLocationUnknownVisit1(
  input: GPConnectLocationUnknownVisit1Input = {},
): GPConnectLocationUnknownVisit1 {
  return construct(input, template) as GPConnectLocationUnknownVisit1;
}
