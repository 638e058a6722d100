// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

/**
 * Value sets without a list, since not all of their codes are known here, with the reasons:
 *
 * - CareConnectAllergyCode1, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyCode-1:
 *   http://snomed.info/sct: the filter `constraint = (<<105590001 |Substance OR <<373873005
 *   |Pharmaceutical / biologic product| OR <<716186003 |No known allergy| OR 196461000000101
 *   |Transfer-degraded drug allergy| OR 196471000000108 |Transfer-degraded non-drug allergy)` needs
 *   all its concepts; the hierarchy of http://hl7.org/fhir/v3/NullFlavor is not at hand
 * - CareConnectAllergyExposureRoute1,
 *   https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyExposureRoute-1: http://snomed.info/sct: the
 *   filter `constraint = ^999000051000001100 |ePrescribing route of administration simple reference
 *   set|` needs all its concepts
 * - CareConnectAllergyManifestation1,
 *   https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyManifestation-1: http://snomed.info/sct: the
 *   filter `concept in 404684003` needs all its concepts
 * - CareConnectAllergySeverity1, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergySeverity-1:
 *   http://snomed.info/sct: the filter `constraint = (255604002 |Mild| OR 6736007 |Moderate| OR
 *   24484000 |Severe| OR 399166001 |Fatal| 442452003 |Life threatening severity|)` needs all its
 *   concepts
 * - CareConnectCareSettingType1, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-CareSettingType-1:
 *   http://snomed.info/sct: the filter `concept in 999000381000000107` needs all its concepts
 * - CareConnectMedicationCode1, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationCode-1:
 *   http://snomed.info/sct: the filter `constraint = (^999000541000001108 |National Health Service
 *   dictionary of medicines and devices actual medicinal product simple reference set| OR
 *   ^999000551000001106 |National Health Service dictionary of medicines and devices actual medicinal
 *   product pack simple reference set| OR ^999000561000001109 |National Health Service dictionary of
 *   medicines and devices virtual medicinal product simple reference set| OR ^999000571000001104
 *   |National Health Service dictionary of medicines and devices virtual medicinal product pack simple
 *   reference set| OR ^999000581000001102 |National Health Service dictionary of medicines and devices
 *   virtual therapeutic moiety simple reference set|)` needs all its concepts
 * - CareConnectMedicationDosageRoute1,
 *   https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationDosageRoute-1: http://snomed.info/sct: the
 *   filter `concept in 999000051000001100` needs all its concepts
 * - CareConnectMedicationForm1, https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationForm-1:
 *   http://snomed.info/sct: the filter `constraint = ^999000781000001107 |NHS dm+d (dictionary of
 *   medicines and devices) dose form simple reference set|` needs all its concepts
 * - CareConnectReligiousAffiliation1,
 *   https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ReligiousAffiliation-1: http://snomed.info/sct: the
 *   filter `concept in 999000531000000100` needs all its concepts
 * - DeviceType1, https://fhir.nhs.uk/STU3/ValueSet/DeviceType-1: http://snomed.info/sct: the filter
 *   `concept in 999000401000000107` needs all its concepts
 */
export * from './CareConnectAdministrativeGender1.js';
export * from './CareConnectAllergyCertainty1.js';
export * from './CareConnectDeathNotificationStatus1.js';
export * from './CareConnectEthnicCategory1.js';
export * from './CareConnectHumanLanguage1.js';
export * from './CareConnectLanguageAbilityMode1.js';
export * from './CareConnectLanguageAbilityProficiency1.js';
export * from './CareConnectListCode1.js';
export * from './CareConnectListEmptyReasonCode1.js';
export * from './CareConnectListWarningCode1.js';
export * from './CareConnectMaritalStatus1.js';
export * from './CareConnectMedicationChangeStatus1.js';
export * from './CareConnectNHSNumberVerificationStatus1.js';
export * from './CareConnectNameUse1.js';
export * from './CareConnectPrescribingAgency1.js';
export * from './CareConnectPrescriptionType1.js';
export * from './CareConnectProblemSignificance1.js';
export * from './CareConnectRegistrationStatus1.js';
export * from './CareConnectRegistrationType1.js';
export * from './CareConnectResidentialStatus1.js';
export * from './CareConnectSDSJobRoleName1.js';
export * from './CareConnectTreatmentCategory1.js';
export * from './GPConnectDeliveryChannel1.js';
export * from './GPConnectOrganisationType1.js';
export * from './GPConnectPractitionerRole1.js';
export * from './SpineErrorOrWarningCode1.js';
