// Generated from fsh/profiles/GPConnect-Device-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1

import type { Annotation, CodeableConcept, Coding, Device, FhirResource, Identifier } from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { FixedList, ReferenceTo, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Instance identifier
 *
 * Element: `Device.identifier`
 */
export interface GPConnectDevice1Identifier extends Identifier {
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
  system: string;
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
 * Code defined by a terminology system
 *
 * Element: `Device.type.coding`
 */
export interface GPConnectDevice1TypeCoding extends Coding {
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
 * What kind of device this is
 *
 * Element: `Device.type`
 */
export interface GPConnectDevice1Type extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  coding: FixedList<GPConnectDevice1TypeCoding>;
  /** @deprecated Not used: 0..0. */
  text?: never;
  /** @deprecated */
  _text?: never;
}

/**
 * Device notes and comments
 *
 * Element: `Device.note`
 */
export interface GPConnectDevice1Note extends Annotation {
  /**
   * Individual responsible for the annotation
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  authorReference?: ReferenceTo<'RelatedPerson' | 'Patient' | 'Practitioner'> | undefined;
}

/**
 * GP Connect Device
 *
 * A device or a system that takes part in care: something that a resource can name as its source or as
 * a participant. Stock and safety details of the device are of no interest here.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1
 */
export interface GPConnectDevice1 extends Device {
  contained?: FhirResource[] | undefined;
  identifier?: GPConnectDevice1Identifier[] | undefined;
  /** @deprecated Not used: 0..0. */
  udi?: never;
  /** @deprecated Not used: 0..0. */
  status?: never;
  /** @deprecated */
  _status?: never;
  /**
   * What kind of device this is
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  type: GPConnectDevice1Type;
  /** @deprecated Not used: 0..0. */
  lotNumber?: never;
  /** @deprecated */
  _lotNumber?: never;
  /** @deprecated Not used: 0..0. */
  manufactureDate?: never;
  /** @deprecated */
  _manufactureDate?: never;
  /** @deprecated Not used: 0..0. */
  expirationDate?: never;
  /** @deprecated */
  _expirationDate?: never;
  /** @deprecated Not used: 0..0. */
  patient?: never;
  owner?: ReferenceTo<'Organization'> | undefined;
  /** @deprecated Not used: 0..0. */
  contact?: never;
  /**
   * Where the resource is found
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1.
   */
  location?: ReferenceTo<'Location'> | undefined;
  /** @deprecated Not used: 0..0. */
  url?: never;
  /** @deprecated */
  _url?: never;
  note?: GPConnectDevice1Note[] | undefined;
}

/**
 * Input of `createGPConnectDevice1`: the elements that an author supplies. The function fills in fixed
 * values and `meta.profile`.
 */
export interface GPConnectDevice1Input extends Omit<GPConnectDevice1, 'resourceType' | 'meta'> {
  resourceType?: GPConnectDevice1['resourceType'] | undefined;
  meta?: GPConnectDevice1['meta'] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Device', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
];

/**
 * Makes a GP Connect Device: fills in fixed values and `meta.profile`, and takes slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectDevice1(input: GPConnectDevice1Input): GPConnectDevice1 {
  return construct(input, template) as GPConnectDevice1;
}
