// @valid
// @oracle invalid
// The published slicing by system has a slice without a fixed system, which HL7's own validator cannot decide.
Instance: immunization-influenza
InstanceOf: CareConnectGPCImmunization1
Usage: #example
Title: "A seasonal vaccination"
* extension[recordedDate].valueDateTime = "2025-10-09"
* extension[vaccinationProcedure].valueCodeableConcept = $cs-sct#822851000000102 "Seasonal influenza vaccination"
* extension[parentPresent].valueBoolean = false
* insert CrossCareIdentifier(f1f2b7ce-0a5e-4a0f-9f0c-4b8f0d1c52b1)
* status = #completed
* notGiven = false
* vaccineCode.coding[snomedCT] = $cs-sct#46233009 "Influenza virus vaccine"
* patient = Reference(patient-registered)
* date = "2025-10-09T14:40:00+01:00"
* primarySource = true
* location = Reference(location-gp-practice)
* lotNumber = "AB1234"
* expirationDate = "2026-03-31"
* route.coding[snomedCT] = $cs-sct#78421000 "Intramuscular route"
* practitioner.actor = Reference(practitioner-nurse)
* vaccinationProtocol.doseSequence = 1
* vaccinationProtocol.targetDisease.coding[snomedCT] = $cs-sct#6142004 "Influenza"
* vaccinationProtocol.doseStatus = http://hl7.org/fhir/vaccination-protocol-dose-status#count "Counts"

// An immunisation of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: ImmunizationToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Immunization-1"
* extension[0].url = "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1"
* extension[0].valueDateTime = "2025-10-09"
* status = #completed
* vaccineCode = $cs-sct#46233009 "Influenza virus vaccine"
* patient = Reference(patient-registered)
* primarySource = true

RuleSet: VaccinationProcedureToSpoil
* extension[1].url = "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1"
* extension[1].valueCodeableConcept = $cs-sct#822851000000102 "Seasonal influenza vaccination"

// @invalid value.fixed Immunization.notGiven
Instance: immunization-invalid-not-given
InstanceOf: Immunization
Usage: #example
Title: "A vaccination that was not given"
* insert ImmunizationToSpoil
* insert VaccinationProcedureToSpoil
* insert CrossCareIdentifierToSpoil(f1f2b7ce-0a5e-4a0f-9f0c-4b8f0d1c52b2)
* notGiven = true

// @invalid cardinality.min Immunization.extension
Instance: immunization-invalid-without-procedure
InstanceOf: Immunization
Usage: #example
Title: "The vaccination procedure is missing"
* insert ImmunizationToSpoil
* insert CrossCareIdentifierToSpoil(f1f2b7ce-0a5e-4a0f-9f0c-4b8f0d1c52b3)
* notGiven = false

// @invalid cardinality.min Immunization.identifier
Instance: immunization-invalid-without-identifier
InstanceOf: Immunization
Usage: #example
Title: "No identifier"
* insert ImmunizationToSpoil
* insert VaccinationProcedureToSpoil
* notGiven = false
