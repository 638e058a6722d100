/** The names that systems of GP Connect write in payloads: canonicals, identifier systems, code systems. */

/** Canonicals of the profiles that resources claim in `meta.profile`, by type of resource. */
export const PROFILES = {
  Appointment: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1',
  Slot: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1',
  Schedule: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1',
  Patient: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1',
  Practitioner: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1',
  Organization: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
  Location: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1',
} as const;

export const SEARCHSET = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1';
export const OPERATION_OUTCOME = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1';

/** Systems of identifiers. */
export const NHS_NUMBER = 'https://fhir.nhs.uk/Id/nhs-number';
export const ODS_CODE = 'https://fhir.nhs.uk/Id/ods-organization-code';
export const SDS_USER_ID = 'https://fhir.nhs.uk/Id/sds-user-id';
export const SDS_ROLE_PROFILE_ID = 'https://fhir.nhs.uk/Id/sds-role-profile-id';
export const GMP_NUMBER = 'https://fhir.hl7.org.uk/Id/gmp-number';

/** Systems of identifiers, by what they identify. */
export const IDENTIFIER_SYSTEMS = {
  nhsNumber: 'https://fhir.nhs.uk/Id/nhs-number',
  odsOrganizationCode: 'https://fhir.nhs.uk/Id/ods-organization-code',
  odsSiteCode: 'https://fhir.nhs.uk/Id/ods-site-code',
  sdsUserId: 'https://fhir.nhs.uk/Id/sds-user-id',
  sdsRoleProfileId: 'https://fhir.nhs.uk/Id/sds-role-profile-id',
  gmpNumber: 'https://fhir.hl7.org.uk/Id/gmp-number',
  crossCareSetting: 'https://fhir.nhs.uk/Id/cross-care-setting-identifier',
} as const;

/** Code systems. */
export const ORGANISATION_TYPE = 'https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1';
export const SPINE_ERROR_OR_WARNING = 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1';
export const DELIVERY_CHANNEL_1 =
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1';
export const BOOKING_ORGANISATION =
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1';
export const NHS_COMMUNICATION =
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1';
export const REGISTRATION_DETAILS =
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1';
