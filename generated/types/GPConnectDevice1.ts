// Generated from fsh/profiles/GPConnect-Device-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1 version 1.2.7

import type { ReferenceTo } from './support.js';
import type { Annotation, CodeableConcept, Coding, Device, Identifier } from 'fhir/r3.js';

/**
 * Instance identifier
 *
 * Element: `Device.identifier`
 */
export interface GPConnectDevice1Identifier extends Identifier {
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
  system: string;
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
  coding: [GPConnectDevice1TypeCoding];
  /** Not used: 0..0. */
  text?: never;
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
  identifier?: GPConnectDevice1Identifier[] | undefined;
  /** Not used: 0..0. */
  udi?: never;
  /** Not used: 0..0. */
  status?: never;
  _status?: never;
  /**
   * What kind of device this is
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  type: GPConnectDevice1Type;
  /** Not used: 0..0. */
  lotNumber?: never;
  _lotNumber?: never;
  /** Not used: 0..0. */
  manufactureDate?: never;
  _manufactureDate?: never;
  /** Not used: 0..0. */
  expirationDate?: never;
  _expirationDate?: never;
  /** Not used: 0..0. */
  patient?: never;
  owner?: ReferenceTo<'Organization'> | undefined;
  /** Not used: 0..0. */
  contact?: never;
  /**
   * Where the resource is found
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1.
   */
  location?: ReferenceTo<'Location'> | undefined;
  /** Not used: 0..0. */
  url?: never;
  _url?: never;
  note?: GPConnectDevice1Note[] | undefined;
}
