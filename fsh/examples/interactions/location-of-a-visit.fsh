// @valid
Instance: location-of-a-visit
InstanceOf: GPConnectLocationUnknownVisit1
Usage: #example
Title: "The Location of a visit, as the rule for it asks"
* name = "Location of the visit: please contact the practice"
* address.use = #work
* address.line = "Unknown"
* address.city = "Unknown"

// A location of the core type that tells nothing of a visit's place; each example below spoils it in one way.
RuleSet: LocationOfVisitToSpoil
* meta.profile = "https://gpconnect-profiles.example/interactions/StructureDefinition/GPConnect-Location-UnknownVisit-1"
* address.line = "Unknown"
* address.city = "Unknown"

// @invalid invariant Location
Instance: location-of-a-visit-invalid-without-name
InstanceOf: Location
Usage: #example
Title: "Nobody is told to contact the practice"
* insert LocationOfVisitToSpoil

// @invalid invariant Location
Instance: location-of-a-visit-invalid-name-unknown
InstanceOf: Location
Usage: #example
Title: "A name of which only is said that it is not known"
* insert LocationOfVisitToSpoil
* name.extension.url = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
* name.extension.valueCode = #unknown

// @invalid invariant Location
Instance: location-of-a-visit-invalid-postal-code
InstanceOf: Location
Usage: #example
Title: "A postal code, which tells where the visit is"
* insert LocationOfVisitToSpoil
* name = "Contact practice for location of the visit"
* address.postalCode = "LS99 4DD"
