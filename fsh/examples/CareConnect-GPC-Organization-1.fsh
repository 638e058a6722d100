// @valid
Instance: organization-gp-practice
InstanceOf: CareConnectGPCOrganization1
Usage: #example
Title: "A GP practice"
* insert Returned(1780000000021)
* extension[mainLocation].valueReference = Reference(location-gp-practice)
* extension[organization-period].valuePeriod.start = "1998-04-01"
* identifier[odsOrganisationCode].value = "A00001"
* active = true
* type = $cs-organisation-type#gp-practice "GP Practice"
* name = "Riverside Surgery"
* telecom.system = #phone
* telecom.value = "0113 496 0001"
* telecom.use = #work
* address.use = #work
* address.line[0] = "12 Mill Lane"
* address.line[1] = "Kirkbeck"
* address.city = "Leeds"
* address.district = "West Yorkshire"
* address.postalCode = "LS99 1AA"

// @valid
Instance: organization-urgent-care
InstanceOf: CareConnectGPCOrganization1
Usage: #example
Title: "An urgent care service that books on behalf of its callers"
* identifier[odsOrganisationCode].value = "A00002"
* type = $cs-organisation-type#urgent-care "Urgent Care"
* name = "Kirkbeck Urgent Care"
* telecom.system = #phone
* telecom.value = "0113 496 0002"
* telecom.use = #work
* contact.name.family = "Ellis"
* contact.name.given = "Rowan"
* contact.telecom.system = #phone
* contact.telecom.value = "0113 496 0012"
* contact.telecom.use = #work

// @valid
Instance: organization-pharmacy
InstanceOf: CareConnectGPCOrganization1
Usage: #example
Title: "A pharmacy, of a type that the value set does not have"
* identifier[odsOrganisationCode].value = "FA001"
* type.text = "Community pharmacy"
* name = "Kirkbeck Pharmacy"

// An organisation of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: OrganizationToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
* name = "Riverside Surgery"

// @invalid cardinality.min Organization.name
Instance: organization-invalid-without-name
InstanceOf: Organization
Usage: #example
Title: "An organisation that is known by its code alone"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
* identifier.system = "https://fhir.nhs.uk/Id/ods-organization-code"
* identifier.value = "A00001"

// @invalid cardinality.max Organization.identifier
Instance: organization-invalid-two-ods-codes
InstanceOf: Organization
Usage: #example
Title: "Two ODS codes"
* insert OrganizationToSpoil
* identifier[0].system = "https://fhir.nhs.uk/Id/ods-organization-code"
* identifier[0].value = "A00001"
* identifier[1].system = "https://fhir.nhs.uk/Id/ods-organization-code"
* identifier[1].value = "A00002"

// @invalid cardinality.max Organization.identifier[0].period
Instance: organization-invalid-ods-code-period
InstanceOf: Organization
Usage: #example
Title: "An ODS code with a period, which that slice forbids"
* insert OrganizationToSpoil
* identifier.system = "https://fhir.nhs.uk/Id/ods-organization-code"
* identifier.value = "A00001"
* identifier.period.start = "2020-04-01"

// @invalid cardinality.max Organization.address[0].state
Instance: organization-invalid-address-state
InstanceOf: Organization
Usage: #example
Title: "An address with a state"
* insert OrganizationToSpoil
* address.city = "Leeds"
* address.state = "West Yorkshire"

// @invalid cardinality.min Organization.extension[0].value
Instance: organization-invalid-main-location-without-value
InstanceOf: Organization
Usage: #example
Title: "A main location extension that says nothing"
* insert OrganizationToSpoil
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1"
* extension[0].id = "main-location"

// @invalid reference.target Organization.partOf
Instance: organization-invalid-part-of-target
InstanceOf: Organization
Usage: #example
Title: "Part of a location"
* insert OrganizationToSpoil
* partOf.reference = "Location/location-gp-practice"
