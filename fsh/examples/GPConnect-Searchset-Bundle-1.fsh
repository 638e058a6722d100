// The whole answers to searches are in interactions/.

// @valid
Instance: bundle-one-location
InstanceOf: GPConnectSearchsetBundle1
Usage: #example
Title: "The shortest answer to a search"
* type = #searchset
* insert BundleEntry(Location, location-unknown-visit)

// A Bundle of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: SearchsetToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1"
* type = #searchset
* insert BundleEntry(Location, location-unknown-visit)

// @invalid cardinality.min Bundle.entry
Instance: bundle-invalid-empty
InstanceOf: Bundle
Usage: #example
Title: "No entry"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1"
* type = #searchset

// @invalid value.fixed Bundle.type
Instance: bundle-invalid-type
InstanceOf: Bundle
Usage: #example
Title: "A collection"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Searchset-Bundle-1"
* type = #collection
* insert BundleEntry(Location, location-unknown-visit)

// @invalid cardinality.max Bundle.total
Instance: bundle-invalid-total
InstanceOf: Bundle
Usage: #example
Title: "A total, which the profile forbids"
* insert SearchsetToSpoil
* total = 1

// @invalid cardinality.max Bundle.link
Instance: bundle-invalid-link
InstanceOf: Bundle
Usage: #example
Title: "A link to the next page, which the profile forbids"
* insert SearchsetToSpoil
* link.relation = "next"
* link.url = "https://gpconnect.example.org/fhir/Slot?page=2"

// @invalid cardinality.max Bundle.entry[0].search
Instance: bundle-invalid-entry-search
InstanceOf: Bundle
Usage: #example
Title: "An entry that says why it is there, which the profile forbids"
* insert SearchsetToSpoil
* entry[0].search.mode = #match

// @invalid cardinality.max Bundle.entry[1].resource.appointmentType
Instance: bundle-invalid-slot-within
InstanceOf: Bundle
Usage: #example
Title: "A Slot within that breaks its own profile"
* insert SearchsetToSpoil
* insert BundleEntry(Slot, slot-invalid-appointment-type)
