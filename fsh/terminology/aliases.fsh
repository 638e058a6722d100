// Code systems by short names: $cs-… (value sets: $vs-…). One line each, those of others first.
Alias: $cs-sct = http://snomed.info/sct
Alias: $cs-null-flavor = http://hl7.org/fhir/v3/NullFlavor
Alias: $cs-marital-status = http://hl7.org/fhir/v3/MaritalStatus
Alias: $cs-administrative-gender = http://hl7.org/fhir/administrative-gender
Alias: $cs-name-use = http://hl7.org/fhir/name-use

Alias: $cs-problem-significance = https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-ProblemSignificance-1
Alias: $cs-death-notification-status = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-DeathNotificationStatus-1
Alias: $cs-ethnic-category = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-EthnicCategory-1
Alias: $cs-human-language = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-HumanLanguage-1
Alias: $cs-language-ability-mode = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityMode-1
Alias: $cs-language-ability-proficiency = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-LanguageAbilityProficiency-1
Alias: $cs-list-empty-reason-code = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListEmptyReasonCode-1
Alias: $cs-list-warning-code = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListWarningCode-1
Alias: $cs-medication-change-status = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-MedicationChangeStatus-1
Alias: $cs-nhs-number-verification-status = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1
Alias: $cs-person-name-type = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PDS-PersonNameType-1
Alias: $cs-prescribing-agency = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescribingAgency-1
Alias: $cs-prescription-type = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescriptionType-1
Alias: $cs-registration-status = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationStatus-1
Alias: $cs-registration-type = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1
Alias: $cs-residential-status = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ResidentialStatus-1
Alias: $cs-sds-job-role-name = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1
Alias: $cs-treatment-category = https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-TreatmentCategory-1
Alias: $cs-delivery-channel = https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-DeliveryChannel-1
Alias: $cs-organisation-type = https://fhir.nhs.uk/STU3/CodeSystem/GPConnect-OrganisationType-1
Alias: $cs-spine-error-or-warning-code = https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1
