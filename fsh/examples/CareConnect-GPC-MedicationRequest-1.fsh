// @valid
Instance: medication-request-atenolol
InstanceOf: CareConnectGPCMedicationRequest1
Usage: #example
Title: "A repeat prescription"
* extension[repeatInformation].extension[numberOfRepeatPrescriptionsAllowed].valuePositiveInt = 6
* extension[repeatInformation].extension[numberOfRepeatPrescriptionsIssued].valuePositiveInt = 2
* extension[repeatInformation].extension[authorisationExpiryDate].valueDateTime = "2026-08-11"
* extension[prescriptionType].valueCodeableConcept = $cs-prescription-type#repeat "Repeat"
* identifier.system = "https://gpconnect.example.org/id/medication-request"
* identifier.value = "MR-0001"
* status = #active
* intent = #plan
* medicationReference = Reference(medication-atenolol)
* subject = Reference(patient-registered)
* authoredOn = "2026-02-11T09:30:00+00:00"
* recorder = Reference(practitioner-gp)
* dosageInstruction.text = "One tablet each morning"
* dosageInstruction.route.coding[snomedCT] = $cs-sct#26643006 "Oral route"
* dosageInstruction.route.coding[snomedCT].extension[snomedCTDescriptionID].extension[descriptionId].valueId = "44531014"
* dosageInstruction.route.coding[snomedCT].extension[snomedCTDescriptionID].extension[descriptionDisplay].valueString = "By mouth"
* dispenseRequest.validityPeriod.start = "2026-02-11"
* dispenseRequest.validityPeriod.end = "2026-08-11"
* dispenseRequest.quantity.extension[quantityText].valueString = "28 tablets"
* dispenseRequest.quantity.value = 28
* dispenseRequest.quantity.unit = "tablet"
* dispenseRequest.expectedSupplyDuration.value = 28
* dispenseRequest.expectedSupplyDuration.unit = "day"
* dispenseRequest.expectedSupplyDuration.system = "http://unitsofmeasure.org"
* dispenseRequest.expectedSupplyDuration.code = #d
* dispenseRequest.performer = Reference(organization-pharmacy)

// @valid
Instance: medication-request-stopped
InstanceOf: CareConnectGPCMedicationRequest1
Usage: #example
Title: "A prescription that was stopped, and why"
* extension[statusReason].extension[statusReason].valueCodeableConcept.text = "No longer needed"
* extension[statusReason].extension[statusChangeDate].valueDateTime = "2025-12-01"
* extension[prescriptionType].valueCodeableConcept = $cs-prescription-type#acute "Acute"
* identifier.system = "https://gpconnect.example.org/id/medication-request"
* identifier.value = "MR-0002"
* status = #stopped
* intent = #plan
* medicationReference = Reference(medication-atenolol)
* subject = Reference(patient-registered)
* authoredOn = "2025-11-03T16:10:00+00:00"
* recorder = Reference(practitioner-gp)
* dosageInstruction.text = "One tablet each morning"
* dispenseRequest.validityPeriod.start = "2025-11-03"

// A request of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: MedicationRequestToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-MedicationRequest-1"
* identifier.system = "https://gpconnect.example.org/id/medication-request"
* identifier.value = "MR-0003"
* status = #active
* intent = #plan
* subject = Reference(patient-registered)
* authoredOn = "2026-02-11T09:30:00+00:00"
* recorder = Reference(practitioner-gp)
* dispenseRequest.validityPeriod.start = "2026-02-11"

// @invalid type.choice MedicationRequest.medication
Instance: medication-request-invalid-medication-type
InstanceOf: MedicationRequest
Usage: #example
Title: "A medication by its code, where a reference must be"
* insert MedicationRequestToSpoil
* medicationCodeableConcept = $cs-sct#318420003 "Atenolol 50mg tablets"
* dosageInstruction.text = "One tablet each morning"

// @invalid cardinality.min MedicationRequest.dosageInstruction[1].text
Instance: medication-request-invalid-dosage-without-text
InstanceOf: MedicationRequest
Usage: #example
Title: "The second dosage instruction has no text"
* insert MedicationRequestToSpoil
* medicationReference = Reference(medication-atenolol)
* dosageInstruction[0].text = "One tablet each morning"
* dosageInstruction[1].patientInstruction = "With water"

// @invalid cardinality.min MedicationRequest.dispenseRequest.expectedSupplyDuration.code
Instance: medication-request-invalid-duration-without-code
InstanceOf: MedicationRequest
Usage: #example
Title: "A duration whose unit is said in words alone"
* insert MedicationRequestToSpoil
* medicationReference = Reference(medication-atenolol)
* dosageInstruction.text = "One tablet each morning"
* dispenseRequest.expectedSupplyDuration.value = 28
* dispenseRequest.expectedSupplyDuration.unit = "day"
* dispenseRequest.expectedSupplyDuration.system = "http://unitsofmeasure.org"

// @invalid cardinality.min MedicationRequest.extension[0].extension
Instance: medication-request-invalid-repeat-without-issued
InstanceOf: MedicationRequest
Usage: #example
Title: "How often it was issued is missing"
* insert MedicationRequestToSpoil
* medicationReference = Reference(medication-atenolol)
* dosageInstruction.text = "One tablet each morning"
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1"
* extension[0].extension[0].url = "numberOfRepeatPrescriptionsAllowed"
* extension[0].extension[0].valuePositiveInt = 6
