// @valid
Instance: list-allergies
InstanceOf: CareConnectGPCList1
Usage: #example
Title: "The list of allergies, of which some may be missing"
* extension[clinicalSetting].valueCodeableConcept = $cs-sct#1060971000000108 "General practice service"
* extension[warningCode].valueCode = #data-in-transit
* status = #current
* mode = #snapshot
* title = "Allergies and adverse reactions"
* code = $cs-sct#886921000000105 "Allergies and adverse reactions"
* subject = Reference(patient-registered)
* date = "2026-06-08T11:30:00+01:00"
* source = Reference(practitioner-gp)
* note.text = "The record has not wholly arrived from the practice before"
* entry[0].item = Reference(allergy-amoxicillin)
* entry[1].item = Reference(allergy-resolved)

// @valid
Instance: list-empty
InstanceOf: CareConnectGPCList1
Usage: #example
Title: "A list without content, and why"
* extension[clinicalSetting].valueCodeableConcept = $cs-sct#1060971000000108 "General practice service"
* status = #current
* mode = #snapshot
* title = "Medications and medical devices"
* code = $cs-sct#933361000000108 "Medications and medical devices"
* subject = Reference(patient-registered)
* emptyReason = $cs-list-empty-reason-code#no-content-recorded "No Content Recorded"

// A list of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: ListToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1"
* status = #current
* subject = Reference(patient-registered)

// @invalid value.fixed List.mode
Instance: list-invalid-mode
InstanceOf: List
Usage: #example
Title: "A working list"
* insert ListToSpoil
* mode = #working
* code = $cs-sct#886921000000105 "Allergies and adverse reactions"

// @invalid cardinality.min List.code
Instance: list-invalid-without-code
InstanceOf: List
Usage: #example
Title: "A list that does not say of what"
* insert ListToSpoil
* mode = #snapshot

// @invalid binding.required List.extension[0].value
Instance: list-invalid-warning-code
InstanceOf: List
Usage: #example
Title: "A warning that does not exist"
* insert ListToSpoil
* mode = #snapshot
* code = $cs-sct#886921000000105 "Allergies and adverse reactions"
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1"
* extension[0].valueCode = #nothing-to-see

// @invalid binding.required List.emptyReason
Instance: list-invalid-empty-reason
InstanceOf: List
Usage: #example
Title: "A reason of the core type, not of the profile's value set"
* insert ListToSpoil
* mode = #snapshot
* code = $cs-sct#886921000000105 "Allergies and adverse reactions"
* emptyReason = http://hl7.org/fhir/list-empty-reason#nilknown "Nil Known"
