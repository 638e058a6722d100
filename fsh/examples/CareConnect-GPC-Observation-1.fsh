// @valid
// @oracle invalid
// The published slicing by system has a slice without a fixed system, which HL7's own validator cannot decide.
Instance: observation-smoking
InstanceOf: CareConnectGPCObservation1
Usage: #example
Title: "An observation whose value is a code"
* insert CrossCareIdentifier(8f1e8b6a-4c3e-4f0a-9d67-6a4e0f6f13e1)
* status = #final
* code.coding[snomedCT] = $cs-sct#365981007 "Finding of tobacco smoking behavior"
* code.coding[snomedCT].extension[snomedCTDescriptionID].extension[descriptionId].valueId = "1209431011"
* code.coding[snomedCT].extension[snomedCTDescriptionID].extension[descriptionDisplay].valueString = "Finding of tobacco smoking behaviour"
* subject = Reference(patient-registered)
* context = Reference(encounter-surgery)
* effectiveDateTime = "2026-02-11T09:25:00+00:00"
* issued = "2026-02-11T09:25:00+00:00"
* performer = Reference(practitioner-gp)
* valueCodeableConcept = $cs-sct#8392000 "Non-smoker"

// An observation of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: ObservationToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Observation-1"
* status = #final
* subject = Reference(patient-registered)
* issued = "2026-02-11T09:25:00+00:00"
* performer[0] = Reference(practitioner-gp)

// @invalid cardinality.min Observation.identifier
Instance: observation-invalid-without-identifier
InstanceOf: Observation
Usage: #example
Title: "No identifier"
* insert ObservationToSpoil
* code = $cs-sct#365981007 "Finding of tobacco smoking behavior"

// @invalid cardinality.max Observation.performer
Instance: observation-invalid-two-performers
InstanceOf: Observation
Usage: #example
Title: "Two performers"
* insert ObservationToSpoil
* insert CrossCareIdentifierToSpoil(8f1e8b6a-4c3e-4f0a-9d67-6a4e0f6f13e2)
* code = $cs-sct#365981007 "Finding of tobacco smoking behavior"
* performer[1] = Reference(practitioner-nurse)

// @invalid cardinality.min Observation.code.coding[0].display
Instance: observation-invalid-code-without-display
InstanceOf: Observation
Usage: #example
Title: "A SNOMED CT code without its display"
* insert ObservationToSpoil
* insert CrossCareIdentifierToSpoil(8f1e8b6a-4c3e-4f0a-9d67-6a4e0f6f13e3)
* code = $cs-sct#365981007

// @invalid cardinality.max Observation.referenceRange
Instance: observation-invalid-two-reference-ranges
InstanceOf: Observation
Usage: #example
Title: "Two reference ranges"
* insert ObservationToSpoil
* insert CrossCareIdentifierToSpoil(8f1e8b6a-4c3e-4f0a-9d67-6a4e0f6f13e4)
* code = $cs-sct#60621009 "Body mass index"
* referenceRange[0].text = "18.5 to 25"
* referenceRange[1].text = "20 to 25"
