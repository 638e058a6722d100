// @valid
Instance: medication-statement-atenolol
InstanceOf: CareConnectGPCMedicationStatement1
Usage: #example
Title: "What the patient takes"
* extension[lastIssueDate].valueDateTime = "2026-05-11"
* extension[changeSummary].extension[status].valueCode = #Amended
* extension[changeSummary].extension[indicationForChange].valueCodeableConcept.text = "Blood pressure above target"
* extension[changeSummary].extension[dateChanged].valueDateTime = "2026-03-18"
* extension[changeSummary].extension[detailsOfAmendment].valueString = "Dose raised from 25 mg"
* extension[prescribingAgency].valueCodeableConcept = $cs-prescribing-agency#prescribed-at-gp-practice "Prescribed at GP practice"
* extension[dosageLastChanged].valueDateTime = "2026-03-18"
* identifier.system = "https://gpconnect.example.org/id/medication-statement"
* identifier.value = "MS-0001"
* basedOn = Reference(medication-request-atenolol)
* status = #active
* medicationReference = Reference(medication-atenolol)
* effectivePeriod.start = "2026-02-11"
* dateAsserted = "2026-02-11T09:30:00+00:00"
* subject = Reference(patient-registered)
* taken = #unk
* dosage.text = "One tablet each morning"
* dosage.route.coding[snomedCT] = $cs-sct#26643006 "Oral route"

// A statement of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: MedicationStatementToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationStatement-1"
* identifier.system = "https://gpconnect.example.org/id/medication-statement"
* identifier.value = "MS-0002"
* basedOn[0] = Reference(medication-request-atenolol)
* status = #active
* medicationReference = Reference(medication-atenolol)
* dateAsserted = "2026-02-11T09:30:00+00:00"
* subject = Reference(patient-registered)
* taken = #unk
* dosage.text = "One tablet each morning"

RuleSet: PrescribingAgencyToSpoil
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1"

// @invalid cardinality.min MedicationStatement.extension
Instance: medication-statement-invalid-without-agency
InstanceOf: MedicationStatement
Usage: #example
Title: "Who prescribed is missing"
* insert MedicationStatementToSpoil

// @invalid binding.required MedicationStatement.extension[0].value
Instance: medication-statement-invalid-agency
InstanceOf: MedicationStatement
Usage: #example
Title: "A prescribing agency that does not exist"
* insert MedicationStatementToSpoil
* insert PrescribingAgencyToSpoil
* extension[0].valueCodeableConcept.coding.system = "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PrescribingAgency-1"
* extension[0].valueCodeableConcept.coding.code = #bought-over-the-counter

// @invalid cardinality.max MedicationStatement.basedOn
Instance: medication-statement-invalid-two-requests
InstanceOf: MedicationStatement
Usage: #example
Title: "Based on two requests"
* insert MedicationStatementToSpoil
* insert PrescribingAgencyToSpoil
* extension[0].valueCodeableConcept = $cs-prescribing-agency#prescribed-at-gp-practice "Prescribed at GP practice"
* basedOn[1] = Reference(medication-request-stopped)
