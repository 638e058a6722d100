// Generated from fsh/profiles/CareConnect-GPC-Practitioner-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1 version 1.2.7

import type { CareConnectAdministrativeGender1Code } from '../valuesets/CareConnectAdministrativeGender1.js';
import type { ExtensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import type { ReferenceTo } from './support.js';
import type {
  Address,
  Extension,
  HumanName,
  Identifier,
  Practitioner,
  PractitionerQualification,
} from 'fhir/r3.js';

/**
 * A identifier for the person as this agent
 *
 * Element: `Practitioner.identifier:sdsUserID`
 */
export interface CareConnectGPCPractitioner1IdentifierSdsUserID extends Identifier {
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
  system: 'https://fhir.nhs.uk/Id/sds-user-id';
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
 * A identifier for the person as this agent
 *
 * Element: `Practitioner.identifier:sdsRoleProfileID`
 */
export interface CareConnectGPCPractitioner1IdentifierSdsRoleProfileID extends Identifier {
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
  system: 'https://fhir.nhs.uk/Id/sds-role-profile-id';
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
  /** Not used: 0..0. */
  state?: never;
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
  name: [CareConnectGPCPractitioner1Name];
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
  /** Not used: 0..0. */
  communication?: never;
}
