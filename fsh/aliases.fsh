// Short names for the URLs that the profiles and extensions use.

// Code systems of others; the project's own are in terminology/aliases.fsh
Alias: $cs-loinc = http://loinc.org
Alias: $cs-ucum = http://unitsofmeasure.org
Alias: $cs-read-v2 = http://read.info/readv2
Alias: $cs-read-ctv3 = http://read.info/ctv3
Alias: $cs-observation-category = http://hl7.org/fhir/observation-category
Alias: $cs-condition-category = http://hl7.org/fhir/condition-category

// Identifier systems
Alias: $id-nhs-number = https://fhir.nhs.uk/Id/nhs-number
Alias: $id-ods-organization-code = https://fhir.nhs.uk/Id/ods-organization-code
Alias: $id-ods-site-code = https://fhir.nhs.uk/Id/ods-site-code
Alias: $id-sds-user-id = https://fhir.nhs.uk/Id/sds-user-id
Alias: $id-sds-role-profile-id = https://fhir.nhs.uk/Id/sds-role-profile-id
Alias: $id-cross-care-setting = https://fhir.nhs.uk/Id/cross-care-setting-identifier

// Value sets of the NHS
Alias: $vs-administrative-gender = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AdministrativeGender-1
Alias: $vs-allergy-certainty = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyCertainty-1
Alias: $vs-allergy-code = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyCode-1
Alias: $vs-allergy-exposure-route = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyExposureRoute-1
Alias: $vs-allergy-severity = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergySeverity-1
Alias: $vs-care-setting-type = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-CareSettingType-1
Alias: $vs-death-notification-status = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-DeathNotificationStatus-1
Alias: $vs-device-type = https://fhir.nhs.uk/STU3/ValueSet/DeviceType-1
Alias: $vs-ethnic-category = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-EthnicCategory-1
Alias: $vs-delivery-channel = https://fhir.nhs.uk/STU3/ValueSet/GPConnect-DeliveryChannel-1
Alias: $vs-organisation-type = https://fhir.nhs.uk/STU3/ValueSet/GPConnect-OrganisationType-1
Alias: $vs-practitioner-role = https://fhir.nhs.uk/STU3/ValueSet/GPConnect-PractitionerRole-1
Alias: $vs-human-language = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-HumanLanguage-1
Alias: $vs-language-ability-mode = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityMode-1
Alias: $vs-language-ability-proficiency = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-LanguageAbilityProficiency-1
Alias: $vs-list-empty-reason-code = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListEmptyReasonCode-1
Alias: $vs-list-warning-code = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ListWarningCode-1
Alias: $vs-marital-status = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MaritalStatus-1
Alias: $vs-medication-change-status = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationChangeStatus-1
Alias: $vs-medication-code = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationCode-1
Alias: $vs-medication-dosage-route = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationDosageRoute-1
Alias: $vs-medication-form = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MedicationForm-1
Alias: $vs-name-use = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NameUse-1
Alias: $vs-nhs-number-verification-status = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NHSNumberVerificationStatus-1
Alias: $vs-prescribing-agency = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescribingAgency-1
Alias: $vs-prescription-type = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PrescriptionType-1
Alias: $vs-registration-status = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationStatus-1
Alias: $vs-registration-type = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-RegistrationType-1
Alias: $vs-religious-affiliation = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ReligiousAffiliation-1
Alias: $vs-residential-status = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-ResidentialStatus-1
Alias: $vs-sds-job-role-name = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-SDSJobRoleName-1
Alias: $vs-spine-error-or-warning-code = https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1
Alias: $vs-treatment-category = https://fhir.nhs.uk/STU3/ValueSet/CareConnect-TreatmentCategory-1

// Value sets of HL7 UK
Alias: $vs-allergy-manifestation = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-AllergyManifestation-1
Alias: $vs-body-site = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-BodySite-1
Alias: $vs-condition-category = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCategory-1
Alias: $vs-condition-code = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionCode-1
Alias: $vs-condition-relationship = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ConditionRelationship-1
Alias: $vs-discharge-destination = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-DischargeDestination-1
Alias: $vs-encounter-type = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-EncounterType-1
Alias: $vs-immunization-explanation-reason = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ImmunizationExplanationReason-2
Alias: $vs-list-code = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ListCode-1
Alias: $vs-observation-method = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-ObservationMethod-1
Alias: $vs-source-of-admission = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-SourceOfAdmission-1
Alias: $vs-uk-medication-dosage-route = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-MedicationDosageRoute-1
Alias: $vs-vaccine-code = https://fhir.hl7.org.uk/STU3/ValueSet/CareConnect-VaccineCode-1

// Value sets of HL7. The blood pressure components name two of them by the address of their page.
Alias: $vs-observation-vitalsignresult = http://hl7.org/fhir/ValueSet/observation-vitalsignresult
Alias: $vs-ucum-vitals-common = http://hl7.org/fhir/ValueSet/ucum-vitals-common
Alias: $vs-units-of-time = http://hl7.org/fhir/ValueSet/units-of-time
Alias: $page-observation-vitalsignresult = http://hl7.org/fhir/stu3/valueset-observation-vitalsignresult.html
Alias: $page-ucum-vitals-common = http://hl7.org/fhir/stu3/valueset-ucum-vitals-common.html

// Definitions that are published elsewhere or nowhere: see stubs.yaml
Alias: $CareConnect-CarePlan-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-CarePlan-1
Alias: $CareConnect-Condition-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Condition-1
Alias: $CareConnect-Encounter-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Encounter-1
Alias: $CareConnect-EpisodeOfCare-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-EpisodeOfCare-1
Alias: $CareConnect-Location-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Location-1
Alias: $CareConnect-MedicationRequest-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-MedicationRequest-1
Alias: $CareConnect-Observation-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Observation-1
Alias: $CareConnect-Organization-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Organization-1
Alias: $CareConnect-Patient-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Patient-1
Alias: $CareConnect-Practitioner-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Practitioner-1
Alias: $CareConnect-ProblemHeader-Condition-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-ProblemHeader-Condition-1
Alias: $CareConnect-Procedure-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Procedure-1
Alias: $CareConnect-ProcedureRequest-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-ProcedureRequest-1
Alias: $CareConnect-Quantity-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Quantity-1
Alias: $CareConnect-ReferralRequest-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-ReferralRequest-1
Alias: $CareConnect-RelatedPerson-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-RelatedPerson-1
Alias: $CareConnect-Specimen-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-Specimen-1
Alias: $CareConnect-VitalSigns-Observation-1 = https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-VitalSigns-Observation-1
// Without "STU3" in it: the blood pressure profile is published with this address for related observations.
Alias: $CareConnect-Observation-1-no-release = https://fhir.hl7.org.uk/StructureDefinition/CareConnect-Observation-1
Alias: $CareConnect-GPC-ProcedureRequest-1 = https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProcedureRequest-1
Alias: $CareConnect-GPC-ReferralRequest-1 = https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ReferralRequest-1
Alias: $CareConnect-GPC-Specimen-1 = https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Specimen-1
Alias: $ext-actual-problem = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1
Alias: $ext-admission-method = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1
Alias: $ext-date-recorded = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1
Alias: $ext-discharge-method = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1
Alias: $ext-emergency-care-discharge-status = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1
Alias: $ext-encounter-transport = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1
Alias: $ext-medication-dosage-last-changed = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationDosageLastChanged-1
Alias: $ext-outcome-of-attendance = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1
Alias: $ext-parent-present = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1
Alias: $ext-problem-significance = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1
Alias: $ext-reason-condition = https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1
Alias: $ext-related-clinical-content = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1
Alias: $ext-vaccination-procedure = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1
// HL7 UK's twin of Extension-coding-sctdescid, which this project publishes under its NHS address.
Alias: $ext-uk-coding-sctdescid = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid

// Published here, at an address that is not the project's own
Alias: $ext-related-problem-header = https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1
