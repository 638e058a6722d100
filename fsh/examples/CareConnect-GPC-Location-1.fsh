// @valid
Instance: location-gp-practice
InstanceOf: CareConnectGPCLocation1
Usage: #example
Title: "A practice's main site"
* insert Returned(1780000000031)
* identifier[odsSiteCode].value = "A00001"
* status = #active
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
* physicalType = $cs-sct#264361005 "General practitioner premises"
* managingOrganization = Reference(organization-gp-practice)

// @valid
Instance: location-branch
InstanceOf: CareConnectGPCLocation1
Usage: #example
Title: "A branch of the practice"
* name = "Riverside Surgery, Hilltop branch"
* address.use = #work
* address.line = "3 Hilltop Road"
* address.city = "Leeds"
* address.postalCode = "LS99 2BB"
* managingOrganization = Reference(organization-gp-practice)
* partOf = Reference(location-gp-practice)

// @valid
Instance: location-unknown-visit
InstanceOf: CareConnectGPCLocation1
Usage: #example
Title: "Where a visit takes place is not told: the practice is to be asked"
* insert Returned(1780000000032)
* name = "Contact practice for location of the visit"
* address.use = #work
* address.line = "Unknown"
* address.city = "Unknown"
* managingOrganization = Reference(organization-gp-practice)

// A location of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: LocationToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1"
* name = "Riverside Surgery"

// @invalid cardinality.max Location.mode
Instance: location-invalid-mode
InstanceOf: Location
Usage: #example
Title: "A mode, which the profile forbids"
* insert LocationToSpoil
* mode = #instance

// @invalid cardinality.max Location.address.state
Instance: location-invalid-address-state
InstanceOf: Location
Usage: #example
Title: "An address with a state"
* insert LocationToSpoil
* address.city = "Leeds"
* address.state = "West Yorkshire"

// @invalid cardinality.min Location.identifier[0].value
Instance: location-invalid-site-code-without-value
InstanceOf: Location
Usage: #example
Title: "A site code that is not given"
* insert LocationToSpoil
* identifier.system = "https://fhir.nhs.uk/Id/ods-site-code"

// @invalid cardinality.min Location.physicalType.coding[0].display
Instance: location-invalid-physical-type-without-display
InstanceOf: Location
Usage: #example
Title: "A physical type without its display"
* insert LocationToSpoil
* physicalType = $cs-sct#264361005

// @invalid slicing.unmatched Location.physicalType.coding[0]
Instance: location-invalid-physical-type-system
InstanceOf: Location
Usage: #example
Title: "A physical type of a code system that the closed slicing does not have"
* insert LocationToSpoil
* physicalType = http://hl7.org/fhir/location-physical-type#si "Site"

// @invalid reference.target Location.managingOrganization
Instance: location-invalid-managing-organization-target
InstanceOf: Location
Usage: #example
Title: "Managed by a practitioner"
* insert LocationToSpoil
* managingOrganization.reference = "Practitioner/practitioner-gp"
