// @valid
// @oracle invalid
// The published slicing by system has a slice without a fixed system, which HL7's own validator cannot decide.
Instance: problem-hypertension
InstanceOf: CareConnectGPCProblemHeaderCondition1
Usage: #example
Title: "A major problem, and another that it is a part of"
* extension[problemSignificance].valueCode = #major
* extension[relatedProblemHeader].extension[type].valueCode = #child
* extension[relatedProblemHeader].extension[target].valueReference = Reference(problem-cardiovascular-risk)
* insert CrossCareIdentifier(63a1d0c4-92e5-4f6c-a7ad-25a5cb0ef3d1)
* clinicalStatus = #active
* category.coding.code = #problem-list-item
* category.coding.display = "Problem List Item"
* code.coding[snomedCT] = $cs-sct#38341003 "Hypertensive disorder"
* code.text = "Hypertension"
* subject = Reference(patient-registered)
* context = Reference(encounter-surgery)
* onsetDateTime = "2026-02-11"
* assertedDate = "2026-02-11T09:31:00+00:00"
* asserter = Reference(practitioner-gp)

// @valid
// @oracle invalid
Instance: problem-cardiovascular-risk
InstanceOf: CareConnectGPCProblemHeaderCondition1
Usage: #example
Title: "A minor problem in words alone, with the practice's own number beside the shared one"
* extension[problemSignificance].valueCode = #minor
* insert CrossCareIdentifier(63a1d0c4-92e5-4f6c-a7ad-25a5cb0ef3d3)
* identifier[identifier].system = "https://gpconnect.example.org/id/problem"
* identifier[identifier].value = "PR-0002"
* clinicalStatus = #active
* category.coding.code = #problem-list-item
* category.coding.display = "Problem List Item"
* code.text = "Raised cardiovascular risk"
* subject = Reference(patient-registered)
* assertedDate = "2025-10-09T14:40:00+01:00"
* asserter = Reference(practitioner-gp)

// A problem of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: ProblemToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-ProblemHeader-Condition-1"
* insert CrossCareIdentifierToSpoil(63a1d0c4-92e5-4f6c-a7ad-25a5cb0ef3d2)
* clinicalStatus = #active
* code = $cs-sct#38341003 "Hypertensive disorder"
* subject = Reference(patient-registered)
* assertedDate = "2026-02-11T09:31:00+00:00"
* asserter = Reference(practitioner-gp)

RuleSet: ProblemSignificanceToSpoil
* extension[0].url = "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1"
* extension[0].valueCode = #minor

// @invalid cardinality.min Condition.extension
Instance: problem-invalid-without-significance
InstanceOf: Condition
Usage: #example
Title: "It does not say how significant it is"
* insert ProblemToSpoil
* category = $cs-condition-category#problem-list-item "Problem List Item"
* code.text = "Hypertension"

// @invalid value.fixed Condition.category[0].coding[0].code
// @invalid value.fixed Condition.category[0].coding[0].display
Instance: problem-invalid-category
InstanceOf: Condition
Usage: #example
Title: "The diagnosis of an encounter"
* insert ProblemSignificanceToSpoil
* insert ProblemToSpoil
* category = $cs-condition-category#encounter-diagnosis "Encounter Diagnosis"
* code.text = "Hypertension"

// @invalid cardinality.min Condition.code.text
Instance: problem-invalid-without-text
InstanceOf: Condition
Usage: #example
Title: "A code without its text"
* insert ProblemSignificanceToSpoil
* insert ProblemToSpoil
* category = $cs-condition-category#problem-list-item "Problem List Item"
