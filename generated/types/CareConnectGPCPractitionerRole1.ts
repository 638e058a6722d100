// Generated from fsh/profiles/CareConnect-GPC-PractitionerRole-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1 version 1.2.7

import type { CareConnectSDSJobRoleName1Code } from '../valuesets/CareConnectSDSJobRoleName1.js';
import type { ReferenceTo } from './support.js';
import type {
  CodeableConcept,
  Coding,
  Identifier,
  PractitionerRole,
  PractitionerRoleAvailableTime,
} from 'fhir/r3.js';

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
  /** Not used: 0..0. */
  version?: never;
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
  /** Not used: 0..0. */
  userSelected?: never;
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
  coding: [CareConnectGPCPractitionerRole1CodeSdsJobRoleNameCoding];
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
