// @valid
// @oracle invalid
// The published slicing by system has a slice without a fixed system, which HL7's own validator cannot decide.
Instance: encounter-surgery
InstanceOf: CareConnectGPCEncounter1
Usage: #example
Title: "A consultation at the practice"
* insert CrossCareIdentifier(0b7e4b52-6f0a-4a53-8d0e-30c1f8a2f6a1)
* status = #finished
* type.coding[snomedCT] = $cs-sct#11429006 "Consultation"
* subject = Reference(patient-registered)
* participant.individual = Reference(practitioner-gp)
* period.start = "2026-02-11T09:20:00+00:00"
* period.end = "2026-02-11T09:31:00+00:00"
* reason.coding[snomedCT] = $cs-sct#38341003 "Hypertensive disorder"
* serviceProvider = Reference(organization-gp-practice)

// An encounter of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: EncounterToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Encounter-1"
* type = $cs-sct#11429006 "Consultation"
* subject = Reference(patient-registered)
* participant.individual = Reference(practitioner-gp)

// @invalid value.fixed Encounter.status
Instance: encounter-invalid-status
InstanceOf: Encounter
Usage: #example
Title: "An encounter that is still going on"
* insert EncounterToSpoil
* insert CrossCareIdentifierToSpoil(0b7e4b52-6f0a-4a53-8d0e-30c1f8a2f6a2)
* status = #in-progress

// @invalid cardinality.min Encounter.identifier
Instance: encounter-invalid-without-cross-care-identifier
InstanceOf: Encounter
Usage: #example
Title: "Identified by the practice's own number alone"
* insert EncounterToSpoil
* identifier.system = "https://gpconnect.example.org/id/encounter"
* identifier.value = "EN-0001"
* status = #finished

// @invalid cardinality.min Encounter.period.start
Instance: encounter-invalid-without-start
InstanceOf: Encounter
Usage: #example
Title: "It ended, but when did it start?"
* insert EncounterToSpoil
* insert CrossCareIdentifierToSpoil(0b7e4b52-6f0a-4a53-8d0e-30c1f8a2f6a3)
* status = #finished
* period.end = "2026-02-11T09:31:00+00:00"

// @invalid cardinality.max Encounter.type[0].coding
Instance: encounter-invalid-two-type-codings
InstanceOf: Encounter
Usage: #example
Title: "Two codings of its type"
* insert EncounterToSpoil
* insert CrossCareIdentifierToSpoil(0b7e4b52-6f0a-4a53-8d0e-30c1f8a2f6a4)
* status = #finished
* type.coding[1] = $cs-sct#185317003 "Telephone encounter"
