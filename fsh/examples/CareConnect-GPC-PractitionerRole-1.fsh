// @valid
Instance: practitioner-role-gp
InstanceOf: CareConnectGPCPractitionerRole1
Usage: #example
Title: "A GP's role at the practice"
* insert Returned(1780000000051)
* active = true
* practitioner = Reference(practitioner-gp)
* organization = Reference(organization-gp-practice)
* code[sdsJobRoleName].coding.code = #R0260
* code[sdsJobRoleName].coding.display = "General Medical Practitioner"
* location = Reference(location-gp-practice)

// A role of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: PractitionerRoleToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-PractitionerRole-1"
* practitioner = Reference(practitioner-gp)

// @invalid binding.required PractitionerRole.code[0]
Instance: practitioner-role-invalid-job-role
InstanceOf: PractitionerRole
Usage: #example
Title: "A job role that SDS does not have"
* insert PractitionerRoleToSpoil
* code.coding.system = "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-SDSJobRoleName-1"
* code.coding.code = #R9999
* code.coding.display = "Practice cat"

// @invalid cardinality.min PractitionerRole.code[0].coding[0].display
Instance: practitioner-role-invalid-without-display
InstanceOf: PractitionerRole
Usage: #example
Title: "A job role without its display"
* insert PractitionerRoleToSpoil
* code = $cs-sds-job-role-name#R0260

// @invalid cardinality.max PractitionerRole.code
Instance: practitioner-role-invalid-two-job-roles
InstanceOf: PractitionerRole
Usage: #example
Title: "Two job roles of SDS in one role"
* insert PractitionerRoleToSpoil
* code[0] = $cs-sds-job-role-name#R0260 "General Medical Practitioner"
* code[1] = $cs-sds-job-role-name#R0570 "Nurse Consultant"

// @invalid reference.target PractitionerRole.organization
Instance: practitioner-role-invalid-organization-target
InstanceOf: PractitionerRole
Usage: #example
Title: "At a location, where an organisation must be"
* insert PractitionerRoleToSpoil
* organization.reference = "Location/location-gp-practice"
