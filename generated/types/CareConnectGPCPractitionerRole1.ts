// Generated from fsh/profiles/CareConnect-GPC-PractitionerRole-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1

import type { CareConnectSDSJobRoleName1Code } from '../valuesets/CareConnectSDSJobRoleName1.js';
import type {
  CodeableConcept,
  Coding,
  FhirResource,
  Identifier,
  PractitionerRole,
  PractitionerRoleAvailableTime,
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
 * Business Identifiers that are specific to a role/location
 *
 * Element: `PractitionerRole.identifier`
 */
export interface CareConnectGPCPractitionerRole1Identifier extends Identifier {
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
 * Code defined by a terminology system
 *
 * Element: `PractitionerRole.code:sdsJobRoleName.coding`
 */
export interface CareConnectGPCPractitionerRole1CodeSdsJobRoleNameCoding extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1';
  /** @deprecated Not used: 0..0. */
  version?: never;
  /** @deprecated */
  _version?: never;
  /**
   * Symbol in syntax defined by the system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  code: CareConnectSDSJobRoleName1Code | (string & {});
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
 * Job role of the Spine Directory Service
 *
 * Element: `PractitionerRole.code:sdsJobRoleName`
 */
export interface CareConnectGPCPractitionerRole1CodeSdsJobRoleName extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  coding: FixedList<CareConnectGPCPractitionerRole1CodeSdsJobRoleNameCoding>;
}

/**
 * Times the Service Site is available
 *
 * Element: `PractitionerRole.availableTime`
 */
export interface CareConnectGPCPractitionerRole1AvailableTime extends PractitionerRoleAvailableTime {
  /**
   * mon | tue | wed | thu | fri | sat | sun
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/days-of-week.
   */
  daysOfWeek?: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[] | undefined;
}

/**
 * CareConnect GPC PractitionerRole
 *
 * What a practitioner does for an organisation, at which places and over which time, with the job role
 * that the Spine Directory Service gives.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1
 */
export interface CareConnectGPCPractitionerRole1 extends PractitionerRole {
  contained?: FhirResource[] | undefined;
  identifier?: CareConnectGPCPractitionerRole1Identifier[] | undefined;
  /**
   * Practitioner that is able to provide the defined services for the organation
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  practitioner?: ReferenceTo<'Practitioner'> | undefined;
  /**
   * Organization where the roles are available
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  organization?: ReferenceTo<'Organization'> | undefined;
  /**
   * Roles which this practitioner may perform
   *
   * Slices, openAtEnd: sdsJobRoleName (0..1).
   */
  code?: (CareConnectGPCPractitionerRole1CodeSdsJobRoleName | CodeableConcept)[] | undefined;
  /**
   * The location(s) at which this practitioner provides care
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1.
   */
  location?: ReferenceTo<'Location'>[] | undefined;
  healthcareService?: ReferenceTo<'HealthcareService'>[] | undefined;
  availableTime?: CareConnectGPCPractitionerRole1AvailableTime[] | undefined;
  endpoint?: ReferenceTo<'Endpoint'>[] | undefined;
}

/** Input for `PractitionerRole.code:sdsJobRoleName.coding`: fixed values are filled in. */
interface CareConnectGPCPractitionerRole1CodeSdsJobRoleNameCodingInput extends Omit<
  CareConnectGPCPractitionerRole1CodeSdsJobRoleNameCoding,
  'system'
> {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: CareConnectGPCPractitionerRole1CodeSdsJobRoleNameCoding['system'] | undefined;
}

/** Input for `PractitionerRole.code:sdsJobRoleName`: fixed values are filled in. */
interface CareConnectGPCPractitionerRole1CodeSdsJobRoleNameInput extends Omit<
  CareConnectGPCPractitionerRole1CodeSdsJobRoleName,
  'coding'
> {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  coding: [CareConnectGPCPractitionerRole1CodeSdsJobRoleNameCodingInput];
}

/**
 * Input of `createCareConnectGPCPractitionerRole1`: the elements that an author supplies. The function
 * fills in fixed values and `meta.profile`.
 */
export interface CareConnectGPCPractitionerRole1Input extends Omit<
  CareConnectGPCPractitionerRole1,
  'resourceType' | 'meta' | 'code'
> {
  resourceType?: CareConnectGPCPractitionerRole1['resourceType'] | undefined;
  meta?: CareConnectGPCPractitionerRole1['meta'] | undefined;
  /**
   * Job role of the Spine Directory Service
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-SDSJobRoleName-1.
   */
  sdsJobRoleName?: CareConnectGPCPractitionerRole1CodeSdsJobRoleNameInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * Roles which this practitioner may perform
   *
   * Slices, openAtEnd: sdsJobRoleName (0..1).
   */
  code?: CodeableConcept[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'PractitionerRole', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  {
    name: 'code',
    from: 'sdsJobRoleName',
    parts: [
      {
        name: 'coding',
        parts: [
          {
            name: 'system',
            value: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1',
            always: true,
          },
        ],
        list: true,
      },
    ],
    list: true,
  },
];

/**
 * Makes a CareConnect GPC PractitionerRole: fills in fixed values and `meta.profile`, and takes slices
 * as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCPractitionerRole1(
  input: CareConnectGPCPractitionerRole1Input = {},
): CareConnectGPCPractitionerRole1 {
  return construct(input, template) as CareConnectGPCPractitionerRole1;
}

const sdsJobRoleNameSlice: SliceShape = {
  list: 'code',
  like: { coding: [{ system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1' }] },
  parts: [
    {
      name: 'coding',
      parts: [
        {
          name: 'system',
          value: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1',
          always: true,
        },
      ],
      list: true,
    },
  ],
};

/**
 * Reads the item of the slice `sdsJobRoleName`; undefined if there is none.
 *
 * A slice of `PractitionerRole.code` (CareConnect-GPC-PractitionerRole-1).
 */
export function sdsJobRoleName<T extends SliceCarrier<'code', 'PractitionerRole'>>(
  element: T | undefined,
): CareConnectGPCPractitionerRole1CodeSdsJobRoleName | undefined {
  return readSlice(element, sdsJobRoleNameSlice)[0] as
    CareConnectGPCPractitionerRole1CodeSdsJobRoleName | undefined;
}

/**
 * Copies an element and sets the slice `sdsJobRoleName`, or removes it if the value is undefined.
 * Fixed values are filled in.
 *
 * A slice of `PractitionerRole.code` (CareConnect-GPC-PractitionerRole-1).
 */
export function withSdsJobRoleName<T extends SliceCarrier<'code', 'PractitionerRole'>>(
  element: T,
  value: CareConnectGPCPractitionerRole1CodeSdsJobRoleNameInput | undefined,
): T {
  return withSlice(element, sdsJobRoleNameSlice, value === undefined ? [] : [value]);
}
