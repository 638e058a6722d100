// @valid
Instance: operation-outcome-invalid-resource
InstanceOf: GPConnectOperationOutcome1
Usage: #example
Title: "A resource was refused"
* issue.severity = #error
* issue.code = #invalid
* issue.details.coding.code = #INVALID_RESOURCE
* issue.details.coding.display = "Invalid validation of resource"
* issue.diagnostics = "Appointment.end: a value is missing"
* issue.expression = "Appointment.end"

// @valid
Instance: operation-outcome-patient-not-found
InstanceOf: GPConnectOperationOutcome1
Usage: #example
Title: "No such patient, or none that may be told of"
* issue.severity = #error
* issue.code = #not-found
* issue.details.coding.code = #PATIENT_NOT_FOUND
* issue.details.coding.display = "Patient not found"

// @valid
Instance: operation-outcome-duplicate-rejected
InstanceOf: GPConnectOperationOutcome1
Usage: #example
Title: "The slot was taken meanwhile"
* issue.severity = #error
* issue.code = #duplicate
* issue.details.coding.code = #DUPLICATE_REJECTED
* issue.details.coding.display = "Create would lead to creation of a duplicate resource"

// An outcome of the core type; each example below spoils what the profile wants in one way.
RuleSet: OutcomeToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1"
* issue.severity = #error
* issue.code = #invalid

// @invalid cardinality.min OperationOutcome.issue[0].details
Instance: operation-outcome-invalid-without-details
InstanceOf: OperationOutcome
Usage: #example
Title: "No Spine code"
* insert OutcomeToSpoil

// @invalid binding.required OperationOutcome.issue[0].details
Instance: operation-outcome-invalid-spine-code
InstanceOf: OperationOutcome
Usage: #example
Title: "A code that Spine does not have"
* insert OutcomeToSpoil
* issue.details.coding.system = "https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1"
* issue.details.coding.code = #SOMETHING_WRONG
* issue.details.coding.display = "Something is wrong"

// @invalid cardinality.min OperationOutcome.issue[0].details.coding[0].display
Instance: operation-outcome-invalid-without-display
InstanceOf: OperationOutcome
Usage: #example
Title: "A Spine code without its display"
* insert OutcomeToSpoil
* issue.details = $cs-spine-error-or-warning-code#INVALID_RESOURCE

// @invalid value.fixed OperationOutcome.issue[0].details.coding[0].system
// @invalid binding.required OperationOutcome.issue[0].details
Instance: operation-outcome-invalid-system
InstanceOf: OperationOutcome
Usage: #example
Title: "The right code in the wrong code system"
* insert OutcomeToSpoil
* issue.details.coding.system = "https://fhir.nhs.uk/STU3/ValueSet/Spine-ErrorOrWarningCode-1"
* issue.details.coding.code = #INVALID_RESOURCE
* issue.details.coding.display = "Invalid validation of resource"

// @invalid cardinality.max OperationOutcome.issue[0].details.coding
Instance: operation-outcome-invalid-two-codings
InstanceOf: OperationOutcome
Usage: #example
Title: "Two Spine codes for one issue"
* insert OutcomeToSpoil
* issue.details.coding[0] = $cs-spine-error-or-warning-code#INVALID_RESOURCE "Invalid validation of resource"
* issue.details.coding[1] = $cs-spine-error-or-warning-code#BAD_REQUEST "Bad request"
