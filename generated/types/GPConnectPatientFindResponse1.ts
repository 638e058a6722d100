// Generated from fsh/interactions/GPConnect-Patient-Find-Response-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1

import type { CareConnectAdministrativeGender1Code } from '../valuesets/CareConnectAdministrativeGender1.js';
import { deathNotificationStatusExtension } from './ExtensionCareConnectGPCDeathNotificationStatus1.js';
import type { ExtensionCareConnectGPCDeathNotificationStatus1 } from './ExtensionCareConnectGPCDeathNotificationStatus1.js';
import { nhsCommunicationExtension } from './ExtensionCareConnectGPCNHSCommunication1.js';
import type { ExtensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import { nhsNumberVerificationStatusExtension } from './ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
import type { ExtensionCareConnectGPCNHSNumberVerificationStatus1 } from './ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
import { nominatedPharmacyExtension } from './ExtensionCareConnectGPCNominatedPharmacy1.js';
import type { ExtensionCareConnectGPCNominatedPharmacy1 } from './ExtensionCareConnectGPCNominatedPharmacy1.js';
import { registrationDetailsExtension } from './ExtensionCareConnectGPCRegistrationDetails1.js';
import type { ExtensionCareConnectGPCRegistrationDetails1 } from './ExtensionCareConnectGPCRegistrationDetails1.js';
import type { PatientBirthTime } from './PatientBirthTime.js';
import type {
  Address,
  CodeableConcept,
  Coding,
  ContactPoint,
  Element,
  Extension,
  FhirResource,
  HumanName,
  Identifier,
  Meta,
  Patient,
  PatientContact,
  PatientLink,
} from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { FixedList, ReferenceTo, Template } from 'fsh-codegen/runtime/v1/types';

/**
 * Metadata about the resource
 *
 * A request that registers the patient has to say in meta.profile that it conforms to this profile.
 *
 * Element: `Patient.meta`
 */
export interface GPConnectPatientFindResponse1Meta extends Meta {
  /**
   * Version specific identifier
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  versionId: string;
}

/** One item of `Patient.identifier:nhsNumber.extension`. */
export type GPConnectPatientFindResponse1IdentifierNhsNumberExtensionItem =
  ExtensionCareConnectGPCNHSNumberVerificationStatus1 | Extension;

/**
 * NHS number, and how far it is verified
 *
 * Element: `Patient.identifier:nhsNumber`
 */
export interface GPConnectPatientFindResponse1IdentifierNhsNumber extends Identifier {
  /**
   * Additional Content defined by implementations
   *
   * Slices: nhsNumberVerificationStatus (1..1).
   */
  extension: [
    GPConnectPatientFindResponse1IdentifierNhsNumberExtensionItem,
    ...GPConnectPatientFindResponse1IdentifierNhsNumberExtensionItem[],
  ];
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
  system: 'https://fhir.nhs.uk/Id/nhs-number';
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

/** One item of `Patient.identifier`. */
export type GPConnectPatientFindResponse1IdentifierItem =
  GPConnectPatientFindResponse1IdentifierNhsNumber | Identifier;

/**
 * The name under which the patient is registered
 *
 * The names by which the patient is or was known. Exactly one of them is the official one.
 *
 * Element: `Patient.name:official`
 */
export interface GPConnectPatientFindResponse1NameOfficial extends HumanName {
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
export type GPConnectPatientFindResponse1NameItem = GPConnectPatientFindResponse1NameOfficial | HumanName;

/**
 * A contact detail for the individual
 *
 * Element: `Patient.telecom`
 */
export interface GPConnectPatientFindResponse1Telecom extends ContactPoint {
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
export interface GPConnectPatientFindResponse1BirthDateElement extends Element {
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
export interface GPConnectPatientFindResponse1Address extends Address {
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
 * Element: `Patient.contact.relationship.coding`
 */
export interface GPConnectPatientFindResponse1ContactRelationshipCoding extends Coding {
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
export interface GPConnectPatientFindResponse1ContactRelationship extends CodeableConcept {
  coding?: GPConnectPatientFindResponse1ContactRelationshipCoding[] | undefined;
}

/**
 * A name associated with the contact person
 *
 * Element: `Patient.contact.name`
 */
export interface GPConnectPatientFindResponse1ContactName extends HumanName {
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
export interface GPConnectPatientFindResponse1ContactAddress extends Address {
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
 * A contact party (e.g. guardian, partner, friend) for the patient
 *
 * Element: `Patient.contact`
 */
export interface GPConnectPatientFindResponse1Contact extends PatientContact {
  /**
   * The kind of relationship
   *
   * Binding: extensible, http://hl7.org/fhir/ValueSet/v2-0131.
   */
  relationship?: GPConnectPatientFindResponse1ContactRelationship[] | undefined;
  /**
   * A name associated with the contact person
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  name: GPConnectPatientFindResponse1ContactName;
  address?: GPConnectPatientFindResponse1ContactAddress | undefined;
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
export interface GPConnectPatientFindResponse1Link extends PatientLink {
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
 * A Patient who was found
 *
 * The patient as the answer to a search has them.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Find-Response-1
 */
export interface GPConnectPatientFindResponse1 extends Patient {
  /**
   * Metadata about the resource
   *
   * A request that registers the patient has to say in meta.profile that it conforms to this profile.
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  meta: GPConnectPatientFindResponse1Meta;
  contained?: FhirResource[] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Slices: registrationDetails (0..1), ethnicCategory (0..0), religiousAffiliation (0..0),
   * patient-cadavericDonor (0..0), residentialStatus (0..0), treatmentCategory (0..0), nhsCommunication
   * (0..*), birthPlace (0..0), nominatedPharmacy (0..1), deathNotificationStatus (0..1).
   */
  extension?:
    | (
        | ExtensionCareConnectGPCRegistrationDetails1
        | ExtensionCareConnectGPCNHSCommunication1
        | ExtensionCareConnectGPCNominatedPharmacy1
        | ExtensionCareConnectGPCDeathNotificationStatus1
        | Extension
      )[]
    | undefined;
  /**
   * An identifier for this patient
   *
   * Slices, openAtEnd: nhsNumber (1..1).
   */
  identifier: [GPConnectPatientFindResponse1IdentifierItem, ...GPConnectPatientFindResponse1IdentifierItem[]];
  /**
   * A name associated with the patient
   *
   * The names by which the patient is or was known. Exactly one of them is the official one.
   *
   * Slices, openAtEnd: official (1..1).
   */
  name: [GPConnectPatientFindResponse1NameItem, ...GPConnectPatientFindResponse1NameItem[]];
  telecom?: GPConnectPatientFindResponse1Telecom[] | undefined;
  /**
   * male | female | other | unknown
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AdministrativeGender-1.
   *
   * Must support.
   */
  gender: CareConnectAdministrativeGender1Code;
  /**
   * The date of birth for the individual
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Must support.
   */
  birthDate: string;
  /** Id and extensions of birthDate. */
  _birthDate?: GPConnectPatientFindResponse1BirthDateElement | undefined;
  /** @deprecated Not used: 0..0. */
  deceasedBoolean?: never;
  /** @deprecated */
  _deceasedBoolean?: never;
  address?: GPConnectPatientFindResponse1Address[] | undefined;
  /** @deprecated Not used: 0..0. */
  maritalStatus?: never;
  /** @deprecated Not used: 0..0. */
  multipleBirthBoolean?: never;
  /** @deprecated */
  _multipleBirthBoolean?: never;
  /** @deprecated Not used: 0..0. */
  multipleBirthInteger?: never;
  /** @deprecated */
  _multipleBirthInteger?: never;
  /** @deprecated Not used: 0..0. */
  photo?: never;
  contact?: GPConnectPatientFindResponse1Contact[] | undefined;
  /** @deprecated Not used: 0..0. */
  animal?: never;
  /** @deprecated Not used: 0..0. */
  communication?: never;
  /**
   * Patient's nominated primary care provider
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1,
   * https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1.
   */
  generalPractitioner?: FixedList<ReferenceTo<'Organization' | 'Practitioner'>> | undefined;
  /**
   * Organization that is the custodian of the patient record
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  managingOrganization: ReferenceTo<'Organization'>;
  link?: GPConnectPatientFindResponse1Link[] | undefined;
}

/** Input for `Patient.identifier:nhsNumber`: fixed values are filled in. */
interface GPConnectPatientFindResponse1IdentifierNhsNumberInput extends Omit<
  GPConnectPatientFindResponse1IdentifierNhsNumber,
  'extension' | 'system'
> {
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  nhsNumberVerificationStatus: Parameters<typeof nhsNumberVerificationStatusExtension>[0];
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: nhsNumberVerificationStatus (1..1).
   */
  extension?: Extension[] | undefined;
  /**
   * The namespace for the identifier value
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  system?: GPConnectPatientFindResponse1IdentifierNhsNumber['system'] | undefined;
}

/** Input for `Patient.name:official`: fixed values are filled in. */
interface GPConnectPatientFindResponse1NameOfficialInput extends Omit<
  GPConnectPatientFindResponse1NameOfficial,
  'use'
> {
  /**
   * usual | official | temp | nickname | anonymous | old | maiden
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NameUse-1.
   */
  use?: GPConnectPatientFindResponse1NameOfficial['use'] | undefined;
}

/**
 * Input of `createGPConnectPatientFindResponse1`: the elements that an author supplies. The function
 * fills in fixed values and `meta.profile`.
 */
export interface GPConnectPatientFindResponse1Input extends Omit<
  GPConnectPatientFindResponse1,
  'resourceType' | 'meta' | 'extension' | 'identifier' | 'name'
> {
  resourceType?: GPConnectPatientFindResponse1['resourceType'] | undefined;
  /**
   * Metadata about the resource
   *
   * A request that registers the patient has to say in meta.profile that it conforms to this profile.
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  meta?: GPConnectPatientFindResponse1['meta'] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  registrationDetails?: Parameters<typeof registrationDetailsExtension>[0] | undefined;
  nhsCommunication?: Parameters<typeof nhsCommunicationExtension>[0][] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  nominatedPharmacy?: Parameters<typeof nominatedPharmacyExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  deathNotificationStatus?: Parameters<typeof deathNotificationStatusExtension>[0] | undefined;
  /**
   * Items outside of the slices above.
   *
   * Additional Content defined by implementations
   *
   * Slices: registrationDetails (0..1), ethnicCategory (0..0), religiousAffiliation (0..0),
   * patient-cadavericDonor (0..0), residentialStatus (0..0), treatmentCategory (0..0), nhsCommunication
   * (0..*), birthPlace (0..0), nominatedPharmacy (0..1), deathNotificationStatus (0..1).
   */
  extension?: Extension[] | undefined;
  /**
   * NHS number, and how far it is verified
   *
   * Cardinality: 1..1 (0..* in the base).
   *
   * Must support.
   */
  nhsNumber: GPConnectPatientFindResponse1IdentifierNhsNumberInput;
  /**
   * Items outside of the slices above.
   *
   * An identifier for this patient
   *
   * Slices, openAtEnd: nhsNumber (1..1).
   */
  identifier?: Identifier[] | undefined;
  /**
   * The name under which the patient is registered
   *
   * The names by which the patient is or was known. Exactly one of them is the official one.
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  officialName: GPConnectPatientFindResponse1NameOfficialInput;
  /**
   * Items outside of the slices above.
   *
   * A name associated with the patient
   *
   * The names by which the patient is or was known. Exactly one of them is the official one.
   *
   * Slices, openAtEnd: official (1..1).
   */
  name?: HumanName[] | undefined;
}

const template: Template = [
  { name: 'resourceType', value: 'Patient', always: true },
  {
    name: 'meta',
    parts: [
      {
        name: 'profile',
        value: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1',
        list: true,
        always: true,
      },
    ],
    always: true,
  },
  { name: 'extension', from: 'registrationDetails', extension: registrationDetailsExtension, list: true },
  {
    name: 'extension',
    from: 'nhsCommunication',
    extension: nhsCommunicationExtension,
    list: true,
    many: true,
  },
  { name: 'extension', from: 'nominatedPharmacy', extension: nominatedPharmacyExtension, list: true },
  {
    name: 'extension',
    from: 'deathNotificationStatus',
    extension: deathNotificationStatusExtension,
    list: true,
  },
  {
    name: 'identifier',
    from: 'nhsNumber',
    parts: [
      {
        name: 'extension',
        from: 'nhsNumberVerificationStatus',
        extension: nhsNumberVerificationStatusExtension,
        list: true,
      },
      { name: 'system', value: 'https://fhir.nhs.uk/Id/nhs-number', always: true },
    ],
    list: true,
  },
  {
    name: 'name',
    from: 'officialName',
    parts: [{ name: 'use', value: 'official', always: true }],
    list: true,
  },
];

/**
 * Makes a A Patient who was found: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectPatientFindResponse1(
  input: GPConnectPatientFindResponse1Input,
): GPConnectPatientFindResponse1 {
  return construct(input, template) as GPConnectPatientFindResponse1;
}
