// Generated from fsh/profiles/CareConnect-GPC-Patient-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1 version 1.2.7

import type { CareConnectAdministrativeGender1Code } from '../valuesets/CareConnectAdministrativeGender1.js';
import type { CareConnectMaritalStatus1Code } from '../valuesets/CareConnectMaritalStatus1.js';
import type { BirthPlace } from './BirthPlace.js';
import type { ExtensionCareConnectGPCDeathNotificationStatus1 } from './ExtensionCareConnectGPCDeathNotificationStatus1.js';
import type { ExtensionCareConnectGPCEthnicCategory1 } from './ExtensionCareConnectGPCEthnicCategory1.js';
import type { ExtensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import type { ExtensionCareConnectGPCNHSNumberVerificationStatus1 } from './ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
import type { ExtensionCareConnectGPCNominatedPharmacy1 } from './ExtensionCareConnectGPCNominatedPharmacy1.js';
import type { ExtensionCareConnectGPCRegistrationDetails1 } from './ExtensionCareConnectGPCRegistrationDetails1.js';
import type { ExtensionCareConnectGPCReligiousAffiliation1 } from './ExtensionCareConnectGPCReligiousAffiliation1.js';
import type { ExtensionCareConnectGPCResidentialStatus1 } from './ExtensionCareConnectGPCResidentialStatus1.js';
import type { ExtensionCareConnectGPCTreatmentCategory1 } from './ExtensionCareConnectGPCTreatmentCategory1.js';
import type { PatientBirthTime } from './PatientBirthTime.js';
import type { PatientCadavericDonor } from './PatientCadavericDonor.js';
import type { ReferenceTo } from './support.js';
import type {
  Address,
  CodeableConcept,
  Coding,
  ContactPoint,
  Element,
  Extension,
  HumanName,
  Identifier,
  Meta,
  Patient,
  PatientContact,
  PatientLink,
} from 'fhir/r3.js';

/** One item of `Patient.identifier:nhsNumber.extension`. */
export type CareConnectGPCPatient1IdentifierNhsNumberExtensionItem =
  ExtensionCareConnectGPCNHSNumberVerificationStatus1 | Extension;

/**
 * NHS number, and how far it is verified
 *
 * Element: `Patient.identifier:nhsNumber`
 */
export interface CareConnectGPCPatient1IdentifierNhsNumber extends Identifier {
  /**
   * Additional Content defined by implementations
   *
   * Slices: nhsNumberVerificationStatus (1..1).
   */
  extension: [
    CareConnectGPCPatient1IdentifierNhsNumberExtensionItem,
    ...CareConnectGPCPatient1IdentifierNhsNumberExtensionItem[],
  ];
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
  system: 'https://fhir.nhs.uk/Id/nhs-number';
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
 * The name under which the patient is registered
 *
 * The names by which the patient is or was known. Exactly one of them is the official one.
 *
 * Element: `Patient.name:official`
 */
export interface CareConnectGPCPatient1NameOfficial extends HumanName {
  /**
   * usual | official | temp | nickname | anonymous | old | maiden
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NameUse-1.
   */
  use: 'official';
  /**
   * Family name (often called 'Surname')
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  family: string;
}

/** One item of `Patient.name`. */
export type CareConnectGPCPatient1NameItem = CareConnectGPCPatient1NameOfficial | HumanName;

/**
 * A contact detail for the individual
 *
 * Element: `Patient.telecom`
 */
export interface CareConnectGPCPatient1Telecom extends ContactPoint {
  /**
   * phone | fax | email | pager | url | sms | other
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/contact-point-system.
   */
  system: 'phone' | 'fax' | 'email' | 'pager' | 'url' | 'sms' | 'other';
  /**
   * The actual contact point details
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  value: string;
  /**
   * home | work | temp | old | mobile - purpose of this contact point
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/contact-point-use.
   */
  use?: 'home' | 'work' | 'temp' | 'old' | 'mobile' | undefined;
}

/**
 * The date of birth for the individual
 *
 * Element: `Patient.birthDate`
 */
export interface CareConnectGPCPatient1BirthDateElement extends Element {
  /**
   * Additional Content defined by implementations
   *
   * May be used to represent additional information that is not part of the basic definition of the
   * resource. In order to make the use of extensions safe and manageable, there is a strict set of
   * governance applied to the definition and use of extensions. Though any implementer is allowed to
   * define an extension, there is a set of requirements that SHALL be met as part of the definition of
   * the extension.
   *
   * Slices: patient-birthTime (0..1).
   */
  extension?: (PatientBirthTime | Extension)[] | undefined;
}

/**
 * Addresses for the individual
 *
 * Element: `Patient.address`
 */
export interface CareConnectGPCPatient1Address extends Address {
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
 * Element: `Patient.maritalStatus.coding`
 */
export interface CareConnectGPCPatient1MaritalStatusCoding extends Coding {
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
  code: CareConnectMaritalStatus1Code | (string & {});
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
 * Marital (civil) status of a patient
 *
 * Element: `Patient.maritalStatus`
 */
export interface CareConnectGPCPatient1MaritalStatus extends CodeableConcept {
  /**
   * Code defined by a terminology system
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  coding: [CareConnectGPCPatient1MaritalStatusCoding];
  /** Not used: 0..0. */
  text?: never;
  _text?: never;
}

/**
 * Code defined by a terminology system
 *
 * Element: `Patient.contact.relationship.coding`
 */
export interface CareConnectGPCPatient1ContactRelationshipCoding extends Coding {
  /**
   * Identity of the terminology system
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system: string;
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
}

/**
 * The kind of relationship
 *
 * Element: `Patient.contact.relationship`
 */
export interface CareConnectGPCPatient1ContactRelationship extends CodeableConcept {
  coding?: CareConnectGPCPatient1ContactRelationshipCoding[] | undefined;
}

/**
 * A name associated with the contact person
 *
 * Element: `Patient.contact.name`
 */
export interface CareConnectGPCPatient1ContactName extends HumanName {
  /**
   * usual | official | temp | nickname | anonymous | old | maiden
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/name-use.
   */
  use: 'usual' | 'official' | 'temp' | 'nickname' | 'anonymous' | 'old' | 'maiden';
}

/**
 * Address for the contact person
 *
 * Element: `Patient.contact.address`
 */
export interface CareConnectGPCPatient1ContactAddress extends Address {
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
 * A contact party (e.g. guardian, partner, friend) for the patient
 *
 * Element: `Patient.contact`
 */
export interface CareConnectGPCPatient1Contact extends PatientContact {
  /**
   * The kind of relationship
   *
   * Binding: extensible, http://hl7.org/fhir/ValueSet/v2-0131.
   */
  relationship?: CareConnectGPCPatient1ContactRelationship[] | undefined;
  /**
   * A name associated with the contact person
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  name: CareConnectGPCPatient1ContactName;
  address?: CareConnectGPCPatient1ContactAddress | undefined;
  /**
   * male | female | other | unknown
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AdministrativeGender-1.
   */
  gender?: CareConnectAdministrativeGender1Code | undefined;
  /**
   * Organization that is associated with the contact
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  organization?: ReferenceTo<'Organization'> | undefined;
}

/**
 * Link to another patient resource that concerns the same actual person
 *
 * Element: `Patient.link`
 */
export interface CareConnectGPCPatient1Link extends PatientLink {
  /**
   * The other patient or related person resource that the link refers to
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1.
   */
  other: ReferenceTo<'Patient' | 'RelatedPerson'>;
  /**
   * replaced-by | replaces | refer | seealso - type of link
   *
   * Binding: required, http://hl7.org/fhir/ValueSet/link-type.
   */
  type: 'replaced-by' | 'replaces' | 'refer' | 'seealso';
}

/**
 * CareConnect GPC Patient
 *
 * A person who is registered with a practice, fully or for a time, and receives care from it. Found
 * and registered by NHS number.
 *
 * Canonical: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1
 */
export interface CareConnectGPCPatient1 extends Patient {
  /**
   * Metadata about the resource
   *
   * A request that registers the patient has to say in meta.profile that it conforms to this profile.
   */
  meta?: Meta | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: registrationDetails (0..1), ethnicCategory (0..1), religiousAffiliation (0..1),
   * patient-cadavericDonor (0..1), residentialStatus (0..1), treatmentCategory (0..1), nhsCommunication
   * (0..*), birthPlace (0..1), nominatedPharmacy (0..1), deathNotificationStatus (0..1).
   */
  extension?:
    | (
        | ExtensionCareConnectGPCRegistrationDetails1
        | ExtensionCareConnectGPCEthnicCategory1
        | ExtensionCareConnectGPCReligiousAffiliation1
        | PatientCadavericDonor
        | ExtensionCareConnectGPCResidentialStatus1
        | ExtensionCareConnectGPCTreatmentCategory1
        | ExtensionCareConnectGPCNHSCommunication1
        | BirthPlace
        | ExtensionCareConnectGPCNominatedPharmacy1
        | ExtensionCareConnectGPCDeathNotificationStatus1
        | Extension
      )[]
    | undefined;
  /**
   * An identifier for this patient
   *
   * Slices, openAtEnd: nhsNumber (0..1).
   */
  identifier?: (CareConnectGPCPatient1IdentifierNhsNumber | Identifier)[] | undefined;
  /**
   * A name associated with the patient
   *
   * The names by which the patient is or was known. Exactly one of them is the official one.
   *
   * Slices, openAtEnd: official (1..1).
   */
  name: [CareConnectGPCPatient1NameItem, ...CareConnectGPCPatient1NameItem[]];
  telecom?: CareConnectGPCPatient1Telecom[] | undefined;
  /**
   * male | female | other | unknown
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AdministrativeGender-1.
   *
   * Must support.
   */
  gender?: CareConnectAdministrativeGender1Code | undefined;
  /** What is said of birthDate beside its value. */
  _birthDate?: CareConnectGPCPatient1BirthDateElement | undefined;
  /** Not used: 0..0. */
  deceasedBoolean?: never;
  _deceasedBoolean?: never;
  address?: CareConnectGPCPatient1Address[] | undefined;
  /**
   * Marital (civil) status of a patient
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MaritalStatus-1.
   */
  maritalStatus?: CareConnectGPCPatient1MaritalStatus | undefined;
  /** Not used: 0..0. */
  multipleBirthInteger?: never;
  _multipleBirthInteger?: never;
  /** Not used: 0..0. */
  photo?: never;
  contact?: CareConnectGPCPatient1Contact[] | undefined;
  /** Not used: 0..0. */
  animal?: never;
  /** Not used: 0..0. */
  communication?: never;
  /**
   * Patient's nominated primary care provider
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  generalPractitioner?: [ReferenceTo<'Organization' | 'Practitioner'>] | undefined;
  /**
   * Organization that is the custodian of the patient record
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  managingOrganization?: ReferenceTo<'Organization'> | undefined;
  link?: CareConnectGPCPatient1Link[] | undefined;
}
