// Generated from fsh/profiles/CareConnect-GPC-Location-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1

import type { Address, CodeableConcept, Coding, FhirResource, Identifier, Location } from 'fhir/r3.js';
import { construct, readSlice, withSlice } from 'fsh-codegen/runtime/v1/types';
import type { ReferenceTo, SliceCarrier, SliceShape, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * ODS site code
 *
 * The code that the Organisation Data Service has given to the site, as opposed to the organisation
 * that runs it.
 *
 * Element: `Location.identifier:odsSiteCode`
 */
export interface CareConnectGPCLocation1IdentifierOdsSiteCode extends Identifier {
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
export interface CareConnectGPCLocation1Address extends Address {
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
export interface CareConnectGPCLocation1PhysicalTypeCodingSnomedCT extends Coding {
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
export interface CareConnectGPCLocation1PhysicalTypeCodingReadV2 extends Coding {
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
export interface CareConnectGPCLocation1PhysicalTypeCodingReadCTV3 extends Coding {
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
export interface CareConnectGPCLocation1PhysicalType extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Slices, closed: snomedCT (0..*), readV2 (0..*), readCTV3 (0..*).
   */
  coding?:
    | (
        | CareConnectGPCLocation1PhysicalTypeCodingSnomedCT
        | CareConnectGPCLocation1PhysicalTypeCodingReadV2
        | CareConnectGPCLocation1PhysicalTypeCodingReadCTV3
      )[]
    | undefined;
}

/**
 * CareConnect GPC Location
 *
 * A place where care is given, such as a surgery or one of its branches, with the address and
 * telephone that a patient needs.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1
 */
export interface CareConnectGPCLocation1 extends Location {
  contained?: FhirResource[] | undefined;
  /**
   * Unique code or number identifying the location to its users
   *
   * Slices, openAtEnd: odsSiteCode (0..1).
   */
  identifier?: (CareConnectGPCLocation1IdentifierOdsSiteCode | Identifier)[] | undefined;
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
  address?: CareConnectGPCLocation1Address | undefined;
  physicalType?: CareConnectGPCLocation1PhysicalType | undefined;
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
interface CareConnectGPCLocation1IdentifierOdsSiteCodeInput extends Omit<
  CareConnectGPCLocation1IdentifierOdsSiteCode,
  'system'
> {
  /**
   * Says that it is an ODS site code
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCLocation1IdentifierOdsSiteCode['system'] | undefined;
}

/** Input for `Location.physicalType.coding:snomedCT`: fixed values are filled in. */
interface CareConnectGPCLocation1PhysicalTypeCodingSnomedCTInput extends Omit<
  CareConnectGPCLocation1PhysicalTypeCodingSnomedCT,
  'system'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCLocation1PhysicalTypeCodingSnomedCT['system'] | undefined;
}

/** Input for `Location.physicalType.coding:readV2`: fixed values are filled in. */
interface CareConnectGPCLocation1PhysicalTypeCodingReadV2Input extends Omit<
  CareConnectGPCLocation1PhysicalTypeCodingReadV2,
  'system'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCLocation1PhysicalTypeCodingReadV2['system'] | undefined;
}

/** Input for `Location.physicalType.coding:readCTV3`: fixed values are filled in. */
interface CareConnectGPCLocation1PhysicalTypeCodingReadCTV3Input extends Omit<
  CareConnectGPCLocation1PhysicalTypeCodingReadCTV3,
  'system'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCLocation1PhysicalTypeCodingReadCTV3['system'] | undefined;
}

/** Input for `Location.physicalType`: fixed values are filled in. */
interface CareConnectGPCLocation1PhysicalTypeInput extends Omit<
  CareConnectGPCLocation1PhysicalType,
  'coding'
> {
  snomedCT?: CareConnectGPCLocation1PhysicalTypeCodingSnomedCTInput[] | undefined;
  readV2?: CareConnectGPCLocation1PhysicalTypeCodingReadV2Input[] | undefined;
  readCTV3?: CareConnectGPCLocation1PhysicalTypeCodingReadCTV3Input[] | undefined;
}

/**
 * Input of `createCareConnectGPCLocation1`: the elements that an author supplies. The function fills
 * in fixed values and `meta.profile`.
 */
export interface CareConnectGPCLocation1Input extends Omit<
  CareConnectGPCLocation1,
  'resourceType' | 'meta' | 'identifier' | 'physicalType'
> {
  resourceType?: CareConnectGPCLocation1['resourceType'] | undefined;
  meta?: CareConnectGPCLocation1['meta'] | undefined;
  /**
   * ODS site code
   *
   * The code that the Organisation Data Service has given to the site, as opposed to the organisation
   * that runs it.
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  odsSiteCode?: CareConnectGPCLocation1IdentifierOdsSiteCodeInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Unique code or number identifying the location to its users
   *
   * Slices, openAtEnd: odsSiteCode (0..1).
   */
  identifier?: Identifier[] | undefined;
  physicalType?: CareConnectGPCLocation1PhysicalTypeInput | undefined;
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
 * Makes a CareConnect GPC Location: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCLocation1(
  input: CareConnectGPCLocation1Input = {},
): CareConnectGPCLocation1 {
  return construct(input, template) as CareConnectGPCLocation1;
}

const odsSiteCodeSlice: SliceShape = {
  list: 'identifier',
  like: { system: 'https://fhir.nhs.uk/Id/ods-site-code' },
  parts: [{ name: 'system', value: 'https://fhir.nhs.uk/Id/ods-site-code', always: true }],
};

/**
 * Reads the item of the slice `odsSiteCode`; undefined if there is none.
 *
 * A slice of `Location.identifier` (CareConnect-GPC-Location-1, GPConnect-Location-UnknownVisit-1).
 */
export function odsSiteCode<T extends SliceCarrier<'identifier', 'Location'>>(
  element: T | undefined,
): CareConnectGPCLocation1IdentifierOdsSiteCode | undefined {
  return readSlice(element, odsSiteCodeSlice)[0] as CareConnectGPCLocation1IdentifierOdsSiteCode | undefined;
}

/**
 * Copies an element and sets the slice `odsSiteCode`, or removes it if the value is undefined. Fixed
 * values are filled in.
 *
 * A slice of `Location.identifier` (CareConnect-GPC-Location-1, GPConnect-Location-UnknownVisit-1).
 */
export function withOdsSiteCode<T extends SliceCarrier<'identifier', 'Location'>>(
  element: T,
  value: CareConnectGPCLocation1IdentifierOdsSiteCodeInput | undefined,
): T {
  return withSlice(element, odsSiteCodeSlice, value === undefined ? [] : [value]);
}

const readCTV3Slice: SliceShape = {
  list: 'coding',
  like: { system: 'http://read.info/ctv3' },
  parts: [{ name: 'system', value: 'http://read.info/ctv3', always: true }],
};

/**
 * Reads the items of the slice `readCTV3`; an empty list if there are none.
 *
 * A slice of `Location.physicalType.coding` (CareConnect-GPC-Location-1,
 * GPConnect-Location-UnknownVisit-1).
 */
export function readCTV3<T extends SliceCarrier<'coding'>>(
  element: T | undefined,
): CareConnectGPCLocation1PhysicalTypeCodingReadCTV3[] {
  return readSlice(element, readCTV3Slice) as CareConnectGPCLocation1PhysicalTypeCodingReadCTV3[];
}

/**
 * Copies an element and replaces the items of the slice `readCTV3`. Fixed values are filled in.
 *
 * A slice of `Location.physicalType.coding` (CareConnect-GPC-Location-1,
 * GPConnect-Location-UnknownVisit-1).
 */
export function withReadCTV3<T extends SliceCarrier<'coding'>>(
  element: T,
  values: readonly CareConnectGPCLocation1PhysicalTypeCodingReadCTV3Input[],
): T {
  return withSlice(element, readCTV3Slice, values);
}

const readV2Slice: SliceShape = {
  list: 'coding',
  like: { system: 'http://read.info/readv2' },
  parts: [{ name: 'system', value: 'http://read.info/readv2', always: true }],
};

/**
 * Reads the items of the slice `readV2`; an empty list if there are none.
 *
 * A slice of `Location.physicalType.coding` (CareConnect-GPC-Location-1,
 * GPConnect-Location-UnknownVisit-1).
 */
export function readV2<T extends SliceCarrier<'coding'>>(
  element: T | undefined,
): CareConnectGPCLocation1PhysicalTypeCodingReadV2[] {
  return readSlice(element, readV2Slice) as CareConnectGPCLocation1PhysicalTypeCodingReadV2[];
}

/**
 * Copies an element and replaces the items of the slice `readV2`. Fixed values are filled in.
 *
 * A slice of `Location.physicalType.coding` (CareConnect-GPC-Location-1,
 * GPConnect-Location-UnknownVisit-1).
 */
export function withReadV2<T extends SliceCarrier<'coding'>>(
  element: T,
  values: readonly CareConnectGPCLocation1PhysicalTypeCodingReadV2Input[],
): T {
  return withSlice(element, readV2Slice, values);
}
