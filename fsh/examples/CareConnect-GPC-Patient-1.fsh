// @valid
Instance: patient-registered
InstanceOf: CareConnectGPCPatient1
Usage: #example
Title: "A registered patient, with most of what a record can hold"
* insert Returned(1780000000061)
* extension[registrationDetails].extension[registrationPeriod].valuePeriod.start = "2011-09-05"
* extension[registrationDetails].extension[registrationType].valueCodeableConcept = $cs-registration-type#R "Regular"
* extension[registrationDetails].extension[preferredBranchSurgery].valueReference = Reference(location-branch)
* extension[ethnicCategory].valueCodeableConcept = $cs-ethnic-category#G "Any other mixed background"
* extension[religiousAffiliation].valueCodeableConcept = $cs-sct#160567007 "Not religious"
* extension[patient-cadavericDonor].valueBoolean = true
* extension[residentialStatus].valueCodeableConcept = $cs-residential-status#H "UK Resident"
* extension[treatmentCategory].valueCodeableConcept = $cs-treatment-category#8 "Not applicable"
* extension[nhsCommunication].extension[language].valueCodeableConcept = $cs-human-language#bn "Bengali"
* extension[nhsCommunication].extension[preferred].valueBoolean = true
* extension[nhsCommunication].extension[modeOfCommunication].valueCodeableConcept = $cs-language-ability-mode#ESP "Expressed spoken"
* extension[nhsCommunication].extension[communicationProficiency].valueCodeableConcept = $cs-language-ability-proficiency#E "Excellent"
* extension[nhsCommunication].extension[interpreterRequired].valueBoolean = false
* extension[birthPlace].valueAddress.city = "Leeds"
* extension[birthPlace].valueAddress.country = "GBR"
* extension[nominatedPharmacy].valueReference = Reference(organization-pharmacy)
* insert VerifiedNhsNumber(9476719931)
* identifier[1].system = "https://gpconnect.example.org/id/patient"
* identifier[1].value = "P-004711"
* active = true
* name[official].text = "Asha SHAH (Ms)"
* name[official].family = "Shah"
* name[official].given[0] = "Asha"
* name[official].given[1] = "Priya"
* name[official].prefix = "Ms"
* name[1].use = #nickname
* name[1].given = "Ash"
* telecom[0].system = #phone
* telecom[0].value = "0113 496 0100"
* telecom[0].use = #home
* telecom[1].system = #phone
* telecom[1].value = "07700 900123"
* telecom[1].use = #mobile
* telecom[2].system = #email
* telecom[2].value = "asha.shah@example.org"
* telecom[2].use = #home
* gender = #female
* birthDate = "1984-02-29"
* birthDate.extension[patient-birthTime].valueDateTime = "1984-02-29T04:35:00+00:00"
* address.use = #home
* address.type = #physical
* address.line[0] = "Flat 2"
* address.line[1] = "48 Weir Street"
* address.city = "Leeds"
* address.district = "West Yorkshire"
* address.postalCode = "LS99 3CC"
* multipleBirthBoolean = false
* contact.name.use = #usual
* contact.name.text = "Ravi Shah"
* contact.telecom.system = #phone
* contact.telecom.value = "07700 900124"
* contact.telecom.use = #mobile
* contact.gender = #male
* generalPractitioner = Reference(practitioner-gp)
* managingOrganization = Reference(organization-gp-practice)

// @valid
Instance: patient-traced
InstanceOf: CareConnectGPCPatient1
Usage: #example
Title: "A patient with what every answer holds"
* insert Returned(1780000000062)
* extension[registrationDetails].extension[preferredBranchSurgery].valueReference = Reference(location-branch)
* insert VerifiedNhsNumber(9991230009)
* name[official].family = "Thornton"
* name[official].given = "Idris"
* gender = #male
* birthDate = "1957-11-03"
* managingOrganization = Reference(organization-gp-practice)

// @valid
Instance: patient-not-traced
InstanceOf: CareConnectGPCPatient1
Usage: #example
Title: "A patient whose NHS number is yet to be traced"
* identifier[nhsNumber].extension[nhsNumberVerificationStatus].valueCodeableConcept = $cs-nhs-number-verification-status#02 "Number present but not traced"
* identifier[nhsNumber].value = "9991232745"
* name[official].family = "Nowak"
* name[official].given = "Ewa"
* gender = #unknown
* birthDate = "1999-07"

// @valid
Instance: patient-deceased
InstanceOf: CareConnectGPCPatient1
Usage: #example
Title: "A patient who died, by a formal notice"
* extension[deathNotificationStatus].valueCodeableConcept = $cs-death-notification-status#2 "Formal - death notice received from Registrar of Deaths"
* insert VerifiedNhsNumber(9991231374)
* name[official].family = "Beaumont"
* name[official].given = "Cecil"
* gender = #male
* birthDate = "1931-05-17"
* deceasedDateTime = "2026-01-09T03:10:00+00:00"

// A patient of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: PatientToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"
* name[0].use = #official
* name[0].family = "Shah"

RuleSet: NhsNumberToSpoil
* identifier[0].system = "https://fhir.nhs.uk/Id/nhs-number"
* identifier[0].value = "9476719931"

RuleSet: NhsNumberVerificationToSpoil
* identifier[0].extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1"

// @invalid cardinality.min Patient.name
Instance: patient-invalid-without-official-name
InstanceOf: Patient
Usage: #example
Title: "No official name"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"
* name.use = #usual
* name.family = "Shah"

// @invalid cardinality.min Patient.name[0].family
Instance: patient-invalid-official-name-without-family
InstanceOf: Patient
Usage: #example
Title: "An official name without a family name"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1"
* name.use = #official
* name.given = "Asha"

// @invalid cardinality.max Patient.name
Instance: patient-invalid-two-official-names
InstanceOf: Patient
Usage: #example
Title: "Two official names"
* insert PatientToSpoil
* name[1].use = #official
* name[1].family = "Rao"

// @invalid cardinality.min Patient.identifier[0].extension
Instance: patient-invalid-nhs-number-without-status
InstanceOf: Patient
Usage: #example
Title: "An NHS number that does not say whether it was verified"
* insert PatientToSpoil
* insert NhsNumberToSpoil

// @invalid binding.required Patient.identifier[0].extension[0].value
Instance: patient-invalid-nhs-number-status-code
InstanceOf: Patient
Usage: #example
Title: "A verification status that does not exist"
* insert PatientToSpoil
* insert NhsNumberToSpoil
* insert NhsNumberVerificationToSpoil
* identifier[0].extension[0].valueCodeableConcept.coding.system = "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-NHSNumberVerificationStatus-1"
* identifier[0].extension[0].valueCodeableConcept.coding.code = #99

// @invalid binding.required Patient.identifier[0].extension[0].value
Instance: patient-invalid-nhs-number-status-system
InstanceOf: Patient
Usage: #example
Title: "A verification status in a code system that its value set does not hold"
* insert PatientToSpoil
* insert NhsNumberToSpoil
* insert NhsNumberVerificationToSpoil
* identifier[0].extension[0].valueCodeableConcept = https://fhir.nhs.uk/CareConnect-NHSNumberVerificationStatus-1#01 "Number present and verified"

// @invalid cardinality.max Patient.identifier[0].use
Instance: patient-invalid-nhs-number-use
InstanceOf: Patient
Usage: #example
Title: "An NHS number with a use, which that slice forbids"
* insert PatientToSpoil
* insert NhsNumberToSpoil
* insert NhsNumberVerificationToSpoil
* identifier[0].extension[0].valueCodeableConcept = $cs-nhs-number-verification-status#01 "Number present and verified"
* identifier[0].use = #official

// @invalid binding.required Patient.maritalStatus
Instance: patient-invalid-marital-status
InstanceOf: Patient
Usage: #example
Title: "A marital status that is not in the value set"
* insert PatientToSpoil
* maritalStatus.coding.system = "http://hl7.org/fhir/v3/NullFlavor"
* maritalStatus.coding.code = #OTH
* maritalStatus.coding.display = "other"

// @invalid cardinality.max Patient.maritalStatus.text
Instance: patient-invalid-marital-status-text
InstanceOf: Patient
Usage: #example
Title: "A marital status in words beside its code"
* insert PatientToSpoil
* maritalStatus = $cs-marital-status#M "Married"
* maritalStatus.text = "Married twice"

// @invalid cardinality.min Patient.telecom[1].value
Instance: patient-invalid-telecom-without-value
InstanceOf: Patient
Usage: #example
Title: "The second telecom has no value"
* insert PatientToSpoil
* telecom[0].system = #phone
* telecom[0].value = "0113 496 0100"
* telecom[1].system = #phone
* telecom[1].use = #mobile

// @invalid cardinality.max Patient.photo
Instance: patient-invalid-photo
InstanceOf: Patient
Usage: #example
Title: "A photo, which the profile forbids"
* insert PatientToSpoil
* photo.url = "https://gpconnect.example.org/photo/4711.jpeg"

// @invalid cardinality.max Patient.generalPractitioner
Instance: patient-invalid-two-general-practitioners
InstanceOf: Patient
Usage: #example
Title: "Two general practitioners"
* insert PatientToSpoil
* generalPractitioner[0] = Reference(practitioner-gp)
* generalPractitioner[1] = Reference(organization-gp-practice)

// @invalid cardinality.min Patient.contact[0].name
Instance: patient-invalid-contact-without-name
InstanceOf: Patient
Usage: #example
Title: "A contact without a name"
* insert PatientToSpoil
* contact.telecom.system = #phone
* contact.telecom.value = "07700 900124"

// @invalid cardinality.min Patient.extension[0].value
Instance: patient-invalid-ethnic-category-without-value
InstanceOf: Patient
Usage: #example
Title: "An ethnic category extension that says nothing"
* insert PatientToSpoil
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1"
* extension[0].id = "ethnic-category"

// @invalid type.choice Patient.extension[0].extension[0].value
Instance: patient-invalid-registration-type
InstanceOf: Patient
Usage: #example
Title: "A registration type as a string, in an extension within an extension"
* insert PatientToSpoil
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1"
* extension[0].extension[0].url = "registrationType"
* extension[0].extension[0].valueString = "Temporary"

// @invalid cardinality.max Patient.extension
Instance: patient-invalid-two-registration-details
InstanceOf: Patient
Usage: #example
Title: "Two registrations at once"
* insert PatientToSpoil
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1"
* extension[0].extension[0].url = "registrationType"
* extension[0].extension[0].valueCodeableConcept = $cs-registration-type#R "Regular"
* extension[1].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1"
* extension[1].extension[0].url = "registrationType"
* extension[1].extension[0].valueCodeableConcept = $cs-registration-type#T "Temporary"

// @invalid cardinality.max Patient.extension[0].extension
Instance: patient-invalid-registration-status
InstanceOf: Patient
Usage: #example
Title: "A registration status, which the extension forbids"
* insert PatientToSpoil
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1"
* extension[0].extension[0].url = "registrationStatus"
* extension[0].extension[0].valueCodeableConcept = $cs-registration-status#A "Active"

// @invalid reference.target Patient.managingOrganization
Instance: patient-invalid-managing-organization-target
InstanceOf: Patient
Usage: #example
Title: "Managed by a practitioner"
* insert PatientToSpoil
* managingOrganization.reference = "Practitioner/practitioner-gp"

// @invalid type.primitive Patient.birthDate
Instance: patient-invalid-birth-date
InstanceOf: Patient
Usage: #example
Title: "Born on a leap day of a year that had none"
* insert PatientToSpoil
* birthDate = "1985-02-29"
