// Generated from fsh/profiles/CareConnect-GPC-Patient-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1

import type { CareConnectAdministrativeGender1Code } from '../valuesets/CareConnectAdministrativeGender1.js';
import type { CareConnectMaritalStatus1Code } from '../valuesets/CareConnectMaritalStatus1.js';
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
import { construct, readSlice, withSlice } from 'fsh-codegen/runtime/v1/types';
import type {
  FixedList,
  ReferenceTo,
  SliceCarrier,
  SliceShape,
  Template,
} from 'fsh-codegen/runtime/v1/types';

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
  /** @deprecated Not used: 0..0. */
  state?: never;
  /** @deprecated */
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
  /** @deprecated Not used: 0..0. */
  version?: never;
  /** @deprecated */
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
  /** @deprecated Not used: 0..0. */
  userSelected?: never;
  /** @deprecated */
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
  coding: FixedList<CareConnectGPCPatient1MaritalStatusCoding>;
  /** @deprecated Not used: 0..0. */
  text?: never;
  /** @deprecated */
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
  contained?: FhirResource[] | undefined;
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
  /** Id and extensions of birthDate. */
  _birthDate?: CareConnectGPCPatient1BirthDateElement | undefined;
  /** @deprecated Not used: 0..0. */
  deceasedBoolean?: never;
  /** @deprecated */
  _deceasedBoolean?: never;
  address?: CareConnectGPCPatient1Address[] | undefined;
  /**
   * Marital (civil) status of a patient
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MaritalStatus-1.
   */
  maritalStatus?: CareConnectGPCPatient1MaritalStatus | undefined;
  /** @deprecated Not used: 0..0. */
  multipleBirthInteger?: never;
  /** @deprecated */
  _multipleBirthInteger?: never;
  /** @deprecated Not used: 0..0. */
  photo?: never;
  contact?: CareConnectGPCPatient1Contact[] | undefined;
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
   * Refers to: https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1.
   */
  managingOrganization?: ReferenceTo<'Organization'> | undefined;
  link?: CareConnectGPCPatient1Link[] | undefined;
}

/** Input for `Patient.identifier:nhsNumber`: fixed values are filled in. */
interface CareConnectGPCPatient1IdentifierNhsNumberInput extends Omit<
  CareConnectGPCPatient1IdentifierNhsNumber,
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
  system?: CareConnectGPCPatient1IdentifierNhsNumber['system'] | undefined;
}

/** Input for `Patient.name:official`: fixed values are filled in. */
interface CareConnectGPCPatient1NameOfficialInput extends Omit<CareConnectGPCPatient1NameOfficial, 'use'> {
  /**
   * usual | official | temp | nickname | anonymous | old | maiden
   *
   * Cardinality: 1..1 (0..1 in the base).
   *
   * Binding: required, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NameUse-1.
   */
  use?: CareConnectGPCPatient1NameOfficial['use'] | undefined;
}

/**
 * Input of `createCareConnectGPCPatient1`: the elements that an author supplies. The function fills in
 * fixed values and `meta.profile`.
 */
export interface CareConnectGPCPatient1Input extends Omit<
  CareConnectGPCPatient1,
  'resourceType' | 'meta' | 'extension' | 'identifier' | 'name'
> {
  resourceType?: CareConnectGPCPatient1['resourceType'] | undefined;
  /**
   * Metadata about the resource
   *
   * A request that registers the patient has to say in meta.profile that it conforms to this profile.
   */
  meta?: CareConnectGPCPatient1['meta'] | undefined;
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
   * Cardinality: 0..1 (0..* in the base).
   *
   * Must support.
   */
  nhsNumber?: CareConnectGPCPatient1IdentifierNhsNumberInput | undefined;
  /**
   * Items outside of the slices above.
   *
   * An identifier for this patient
   *
   * Slices, openAtEnd: nhsNumber (0..1).
   */
  identifier?: Identifier[] | undefined;
  /**
   * The name under which the patient is registered
   *
   * The names by which the patient is or was known. Exactly one of them is the official one.
   *
   * Cardinality: 1..1 (0..* in the base).
   */
  officialName: CareConnectGPCPatient1NameOfficialInput;
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
 * Makes a CareConnect GPC Patient: fills in fixed values and `meta.profile`, and takes slices as
 * arguments.
 *
 * Invariants and open bindings are not checked: call the validator for those.
 */
export function createCareConnectGPCPatient1(input: CareConnectGPCPatient1Input): CareConnectGPCPatient1 {
  return construct(input, template) as CareConnectGPCPatient1;
}

const nhsNumberSlice: SliceShape = {
  list: 'identifier',
  like: { system: 'https://fhir.nhs.uk/Id/nhs-number' },
  parts: [
    {
      name: 'extension',
      from: 'nhsNumberVerificationStatus',
      extension: nhsNumberVerificationStatusExtension,
      list: true,
    },
    { name: 'system', value: 'https://fhir.nhs.uk/Id/nhs-number', always: true },
  ],
};

/**
 * Reads the item of the slice `nhsNumber`; undefined if there is none.
 *
 * A slice of `Patient.identifier` (CareConnect-GPC-Patient-1, GPConnect-Patient-Find-Response-1,
 * GPConnect-Patient-Register-Request-1).
 */
export function nhsNumber<T extends SliceCarrier<'identifier', 'Patient'>>(
  element: T | undefined,
): CareConnectGPCPatient1IdentifierNhsNumber | undefined {
  return readSlice(element, nhsNumberSlice)[0] as CareConnectGPCPatient1IdentifierNhsNumber | undefined;
}

/**
 * Copies an element and sets the slice `nhsNumber`, or removes it if the value is undefined. Fixed
 * values are filled in.
 *
 * A slice of `Patient.identifier` (CareConnect-GPC-Patient-1, GPConnect-Patient-Find-Response-1,
 * GPConnect-Patient-Register-Request-1).
 */
export function withNhsNumber<T extends SliceCarrier<'identifier', 'Patient'>>(
  element: T,
  value: CareConnectGPCPatient1IdentifierNhsNumberInput | undefined,
): T {
  return withSlice(element, nhsNumberSlice, value === undefined ? [] : [value]);
}

const officialNameSlice: SliceShape = {
  list: 'name',
  like: { use: 'official' },
  parts: [{ name: 'use', value: 'official', always: true }],
};

/**
 * Reads the item of the slice `official`; undefined if there is none.
 *
 * A slice of `Patient.name` (CareConnect-GPC-Patient-1, GPConnect-Patient-Find-Response-1,
 * GPConnect-Patient-Register-Request-1).
 */
export function officialName<T extends SliceCarrier<'name', 'Patient'>>(
  element: T | undefined,
): CareConnectGPCPatient1NameOfficial | undefined {
  return readSlice(element, officialNameSlice)[0] as CareConnectGPCPatient1NameOfficial | undefined;
}

/**
 * Copies an element and sets the slice `official`, or removes it if the value is undefined. Fixed
 * values are filled in.
 *
 * A slice of `Patient.name` (CareConnect-GPC-Patient-1, GPConnect-Patient-Find-Response-1,
 * GPConnect-Patient-Register-Request-1).
 */
export function withOfficialName<T extends SliceCarrier<'name', 'Patient'>>(
  element: T,
  value: CareConnectGPCPatient1NameOfficialInput | undefined,
): T {
  return withSlice(element, officialNameSlice, value === undefined ? [] : [value]);
}
