// Generated from fsh/interactions/GPConnect-Patient-Register-Request-1.fsh. Do not edit.
// https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1

import type { CareConnectAdministrativeGender1Code } from '../valuesets/CareConnectAdministrativeGender1.js';
import { birthPlaceExtension } from './BirthPlace.js';
import type { BirthPlace } from './BirthPlace.js';
import { deathNotificationStatusExtension } from './ExtensionCareConnectGPCDeathNotificationStatus1.js';
import type { ExtensionCareConnectGPCDeathNotificationStatus1 } from './ExtensionCareConnectGPCDeathNotificationStatus1.js';
import { ethnicCategoryExtension } from './ExtensionCareConnectGPCEthnicCategory1.js';
import type { ExtensionCareConnectGPCEthnicCategory1 } from './ExtensionCareConnectGPCEthnicCategory1.js';
import { nhsCommunicationExtension } from './ExtensionCareConnectGPCNHSCommunication1.js';
import type { ExtensionCareConnectGPCNHSCommunication1 } from './ExtensionCareConnectGPCNHSCommunication1.js';
import { nhsNumberVerificationStatusExtension } from './ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
import type { ExtensionCareConnectGPCNHSNumberVerificationStatus1 } from './ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
import { nominatedPharmacyExtension } from './ExtensionCareConnectGPCNominatedPharmacy1.js';
import type { ExtensionCareConnectGPCNominatedPharmacy1 } from './ExtensionCareConnectGPCNominatedPharmacy1.js';
import { registrationDetailsExtension } from './ExtensionCareConnectGPCRegistrationDetails1.js';
import type { ExtensionCareConnectGPCRegistrationDetails1 } from './ExtensionCareConnectGPCRegistrationDetails1.js';
import { religiousAffiliationExtension } from './ExtensionCareConnectGPCReligiousAffiliation1.js';
import type { ExtensionCareConnectGPCReligiousAffiliation1 } from './ExtensionCareConnectGPCReligiousAffiliation1.js';
import { residentialStatusExtension } from './ExtensionCareConnectGPCResidentialStatus1.js';
import type { ExtensionCareConnectGPCResidentialStatus1 } from './ExtensionCareConnectGPCResidentialStatus1.js';
import { treatmentCategoryExtension } from './ExtensionCareConnectGPCTreatmentCategory1.js';
import type { ExtensionCareConnectGPCTreatmentCategory1 } from './ExtensionCareConnectGPCTreatmentCategory1.js';
import type { PatientBirthTime } from './PatientBirthTime.js';
import { patientCadavericDonorExtension } from './PatientCadavericDonor.js';
import type { PatientCadavericDonor } from './PatientCadavericDonor.js';
import type {
  Address,
  ContactPoint,
  Element,
  Extension,
  HumanName,
  Identifier,
  Meta,
  Patient,
} from 'fhir/r3.js';
import { construct } from 'fsh-codegen/runtime/v1/types';
import type { Template } from 'fsh-codegen/runtime/v1/types';

/** One item of `Patient.identifier:nhsNumber.extension`. */
export type GPConnectPatientRegisterRequest1IdentifierNhsNumberExtensionItem =
  ExtensionCareConnectGPCNHSNumberVerificationStatus1 | Extension;

/**
 * NHS number, and how far it is verified
 *
 * Element: `Patient.identifier:nhsNumber`
 */
export interface GPConnectPatientRegisterRequest1IdentifierNhsNumber extends Identifier {
  /**
   * Additional Content defined by implementations
   *
   * Slices: nhsNumberVerificationStatus (1..1).
   */
  extension: [
    GPConnectPatientRegisterRequest1IdentifierNhsNumberExtensionItem,
    ...GPConnectPatientRegisterRequest1IdentifierNhsNumberExtensionItem[],
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
export type GPConnectPatientRegisterRequest1IdentifierItem =
  GPConnectPatientRegisterRequest1IdentifierNhsNumber | Identifier;

/**
 * The name under which the patient is registered
 *
 * The names by which the patient is or was known. Exactly one of them is the official one.
 *
 * Element: `Patient.name:official`
 */
export interface GPConnectPatientRegisterRequest1NameOfficial extends HumanName {
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
  /**
   * Given names (not always 'first'). Includes middle names
   *
   * Cardinality: 1..* (0..* in the base).
   *
   * Must support.
   */
  given: [string, ...string[]];
}

/** One item of `Patient.name`. */
export type GPConnectPatientRegisterRequest1NameItem =
  GPConnectPatientRegisterRequest1NameOfficial | HumanName;

/**
 * A contact detail for the individual
 *
 * Element: `Patient.telecom`
 */
export interface GPConnectPatientRegisterRequest1Telecom extends ContactPoint {
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
export interface GPConnectPatientRegisterRequest1BirthDateElement extends Element {
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
export interface GPConnectPatientRegisterRequest1Address extends Address {
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
 * A Patient who is to be registered
 *
 * The patient as a consumer sends them: who they are and how to reach them, without the elements that
 * the practice fills in.
 *
 * Canonical:
 * https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Patient-Register-Request-1
 */
export interface GPConnectPatientRegisterRequest1 extends Patient {
  /** @deprecated Not used: 0..0. */
  id?: never;
  /** @deprecated */
  _id?: never;
  /**
   * Metadata about the resource
   *
   * A request that registers the patient has to say in meta.profile that it conforms to this profile.
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  meta: Meta;
  /** @deprecated Not used: 0..0. */
  implicitRules?: never;
  /** @deprecated */
  _implicitRules?: never;
  /** @deprecated Not used: 0..0. */
  language?: never;
  /** @deprecated */
  _language?: never;
  /** @deprecated Not used: 0..0. */
  text?: never;
  /** @deprecated Not used: 0..0. */
  contained?: never;
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
   * Slices, openAtEnd: nhsNumber (1..1).
   */
  identifier: [
    GPConnectPatientRegisterRequest1IdentifierItem,
    ...GPConnectPatientRegisterRequest1IdentifierItem[],
  ];
  /** @deprecated Not used: 0..0. */
  active?: never;
  /** @deprecated */
  _active?: never;
  /**
   * A name associated with the patient
   *
   * The names by which the patient is or was known. Exactly one of them is the official one.
   *
   * Slices, openAtEnd: official (1..1).
   */
  name: [GPConnectPatientRegisterRequest1NameItem, ...GPConnectPatientRegisterRequest1NameItem[]];
  telecom?: GPConnectPatientRegisterRequest1Telecom[] | undefined;
  /**
   * male | female | other | unknown
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AdministrativeGender-1.
   *
   * Must support.
   */
  gender?: CareConnectAdministrativeGender1Code | undefined;
  /**
   * The date of birth for the individual
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Must support.
   */
  birthDate: string;
  /** Id and extensions of birthDate. */
  _birthDate?: GPConnectPatientRegisterRequest1BirthDateElement | undefined;
  /** @deprecated Not used: 0..0. */
  deceasedBoolean?: never;
  /** @deprecated */
  _deceasedBoolean?: never;
  /** @deprecated Not used: 0..0. */
  deceasedDateTime?: never;
  /** @deprecated */
  _deceasedDateTime?: never;
  address?: GPConnectPatientRegisterRequest1Address[] | undefined;
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
  /** @deprecated Not used: 0..0. */
  contact?: never;
  /** @deprecated Not used: 0..0. */
  animal?: never;
  /** @deprecated Not used: 0..0. */
  communication?: never;
  /** @deprecated Not used: 0..0. */
  generalPractitioner?: never;
  /** @deprecated Not used: 0..0. */
  managingOrganization?: never;
  /** @deprecated Not used: 0..0. */
  link?: never;
}

/** Input for `Patient.identifier:nhsNumber`: fixed values are filled in. */
interface GPConnectPatientRegisterRequest1IdentifierNhsNumberInput extends Omit<
  GPConnectPatientRegisterRequest1IdentifierNhsNumber,
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
  system?: GPConnectPatientRegisterRequest1IdentifierNhsNumber['system'] | undefined;
}

/** Input for `Patient.name:official`: fixed values are filled in. */
interface GPConnectPatientRegisterRequest1NameOfficialInput extends Omit<
  GPConnectPatientRegisterRequest1NameOfficial,
  'use'
> {
  /**
   * usual | official | temp | nickname | anonymous | old | maiden
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NameUse-1.
   */
  use?: GPConnectPatientRegisterRequest1NameOfficial['use'] | undefined;
}

/**
 * Input of `createGPConnectPatientRegisterRequest1`: the elements that an author supplies. The
 * function fills in fixed values and `meta.profile`.
 */
export interface GPConnectPatientRegisterRequest1Input extends Omit<
  GPConnectPatientRegisterRequest1,
  'resourceType' | 'meta' | 'extension' | 'identifier' | 'name'
> {
  resourceType?: GPConnectPatientRegisterRequest1['resourceType'] | undefined;
  /**
   * Metadata about the resource
   *
   * A request that registers the patient has to say in meta.profile that it conforms to this profile.
   *
   * Cardinality: 1..1 (0..1 in the base).
   */
  meta?: GPConnectPatientRegisterRequest1['meta'] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  registrationDetails?: Parameters<typeof registrationDetailsExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  ethnicCategory?: Parameters<typeof ethnicCategoryExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  religiousAffiliation?: Parameters<typeof religiousAffiliationExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  patientCadavericDonor?: Parameters<typeof patientCadavericDonorExtension>[0] | undefined;
  /**
   * Whether the patient is a resident of the UK
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  residentialStatus?: Parameters<typeof residentialStatusExtension>[0] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  treatmentCategory?: Parameters<typeof treatmentCategoryExtension>[0] | undefined;
  nhsCommunication?: Parameters<typeof nhsCommunicationExtension>[0][] | undefined;
  /**
   * Additional Content defined by implementations
   *
   * Cardinality: 0..1 (0..* in the base).
   */
  birthPlace?: Parameters<typeof birthPlaceExtension>[0] | undefined;
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
   * Slices: registrationDetails (0..1), ethnicCategory (0..1), religiousAffiliation (0..1),
   * patient-cadavericDonor (0..1), residentialStatus (0..1), treatmentCategory (0..1), nhsCommunication
   * (0..*), birthPlace (0..1), nominatedPharmacy (0..1), deathNotificationStatus (0..1).
   */
  extension?: Extension[] | undefined;
  /**
   * NHS number, and how far it is verified
   *
   * Cardinality: 1..1 (0..* in the base).
   *
   * Must support.
   */
  nhsNumber: GPConnectPatientRegisterRequest1IdentifierNhsNumberInput;
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
  officialName: GPConnectPatientRegisterRequest1NameOfficialInput;
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
  { name: 'extension', from: 'ethnicCategory', extension: ethnicCategoryExtension, list: true },
  { name: 'extension', from: 'religiousAffiliation', extension: religiousAffiliationExtension, list: true },
  { name: 'extension', from: 'patientCadavericDonor', extension: patientCadavericDonorExtension, list: true },
  { name: 'extension', from: 'residentialStatus', extension: residentialStatusExtension, list: true },
  { name: 'extension', from: 'treatmentCategory', extension: treatmentCategoryExtension, list: true },
  {
    name: 'extension',
    from: 'nhsCommunication',
    extension: nhsCommunicationExtension,
    list: true,
    many: true,
  },
  { name: 'extension', from: 'birthPlace', extension: birthPlaceExtension, list: true },
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
 * Makes a A Patient who is to be registered: fills in fixed values and `meta.profile`, and takes
 * slices as arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createGPConnectPatientRegisterRequest1(
  input: GPConnectPatientRegisterRequest1Input,
): GPConnectPatientRegisterRequest1 {
  return construct(input, template) as GPConnectPatientRegisterRequest1;
}
