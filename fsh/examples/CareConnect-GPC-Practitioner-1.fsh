// @valid
Instance: practitioner-gp
InstanceOf: CareConnectGPCPractitioner1
Usage: #example
Title: "A GP who also consults in Welsh"
* insert Returned(1780000000041)
* extension[nhsCommunication].extension[language].valueCodeableConcept = $cs-human-language#cy "Welsh"
* extension[nhsCommunication].extension[interpreterRequired].valueBoolean = false
* identifier[sdsUserID].value = "111122223333"
* identifier[sdsRoleProfileID].value = "444455556666"
* active = true
* name.use = #official
* name.family = "Okafor"
* name.given = "Ngozi"
* name.prefix = "Dr"
* gender = #female

// @valid
Instance: practitioner-nurse
InstanceOf: CareConnectGPCPractitioner1
Usage: #example
Title: "A nurse"
* insert Returned(1780000000042)
* identifier[sdsUserID].value = "222233334444"
* name.family = "Price"
* name.given = "Gareth"
* name.prefix = "Mr"
* gender = #male

// @valid
Instance: practitioner-with-qualification
InstanceOf: CareConnectGPCPractitioner1
Usage: #example
Title: "A nurse with a telephone and a qualification, which the profile allows and no search or read returns"
* identifier[sdsUserID].value = "333344445555"
* name.family = "Ferris"
* name.given = "Anwen"
* gender = #female
* telecom.system = #phone
* telecom.value = "0113 496 0003"
* telecom.use = #work
* qualification.code.text = "Registered nurse"
* qualification.issuer = Reference(organization-gp-practice)

// A practitioner of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: PractitionerToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1"
* name.family = "Okafor"

// @invalid cardinality.min Practitioner.name
Instance: practitioner-invalid-without-name
InstanceOf: Practitioner
Usage: #example
Title: "A practitioner without a name"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1"
* identifier.system = "https://fhir.nhs.uk/Id/sds-user-id"
* identifier.value = "111122223333"

// @invalid cardinality.max Practitioner.name
Instance: practitioner-invalid-two-names
InstanceOf: Practitioner
Usage: #example
Title: "A practitioner with two names"
* insert PractitionerToSpoil
* name[1].family = "Adeyemi"

// @invalid cardinality.min Practitioner.name[0].family
Instance: practitioner-invalid-without-family
InstanceOf: Practitioner
Usage: #example
Title: "A practitioner without a family name"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Practitioner-1"
* name.given = "Ngozi"

// @invalid binding.required Practitioner.gender
Instance: practitioner-invalid-gender
InstanceOf: Practitioner
Usage: #example
Title: "A gender in another code system's letter"
* insert PractitionerToSpoil
* gender = #F

// @invalid cardinality.max Practitioner.communication
Instance: practitioner-invalid-communication
InstanceOf: Practitioner
Usage: #example
Title: "A language in the core element and not in the extension"
* insert PractitionerToSpoil
* communication = urn:ietf:bcp:47#cy "Welsh"

// @invalid cardinality.min Practitioner.extension[0].extension
Instance: practitioner-invalid-communication-without-language
InstanceOf: Practitioner
Usage: #example
Title: "A communication extension without its language"
* insert PractitionerToSpoil
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1"
* extension[0].extension[0].url = "interpreterRequired"
* extension[0].extension[0].valueBoolean = true
