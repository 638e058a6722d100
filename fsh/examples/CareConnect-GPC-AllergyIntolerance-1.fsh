// @valid
Instance: allergy-amoxicillin
InstanceOf: CareConnectGPCAllergyIntolerance1
Usage: #example
Title: "An allergy to a medicine, with a reaction"
* extension[encounter].valueReference = Reference(encounter-surgery)
* extension[evidence].valueReference.reference = "DiagnosticReport/report-skin-test"
* identifier.system = "https://gpconnect.example.org/id/allergy"
* identifier.value = "AL-0001"
* clinicalStatus = #active
* verificationStatus = #unconfirmed
* category = #medication
* code = $cs-sct#294505008 "Allergy to amoxicillin"
* code.coding[0].extension[snomedCTDescriptionID].extension[descriptionId].valueId = "432121012"
* code.coding[0].extension[snomedCTDescriptionID].extension[descriptionDisplay].valueString = "Allergy to amoxicillin"
* patient = Reference(patient-registered)
* onsetDateTime = "2019-03"
* assertedDate = "2019-03-21T10:05:00+00:00"
* recorder = Reference(practitioner-gp)
* asserter = Reference(patient-registered)
* note.text = "Told by the patient"
* reaction.extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1"
* reaction.extension[0].valueCodeableConcept = $cs-sct#2931005 "Probable diagnosis"
* reaction.extension[1].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1"
* reaction.extension[1].valueCodeableConcept = $cs-sct#6736007 "Moderate"
* reaction.manifestation.coding[snomedCT] = $cs-sct#271807003 "Eruption of skin"
* reaction.severity = #moderate
* reaction.exposureRoute.coding[snomedCT] = $cs-sct#26643006 "Oral route"

// @valid
Instance: allergy-resolved
InstanceOf: CareConnectGPCAllergyIntolerance1
Usage: #example
Title: "An allergy that has ended"
* extension[allergyEnd].extension[endDate].valueDateTime = "2024-10-02"
* extension[allergyEnd].extension[reasonEnded].valueString = "Challenge test negative"
* extension[1].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1"
* extension[1].valueDateTime = "2024-10-02"
* identifier.system = "https://gpconnect.example.org/id/allergy"
* identifier.value = "AL-0002"
* clinicalStatus = #resolved
* verificationStatus = #unconfirmed
* category = #food
* code = $cs-sct#91930004 "Allergy to egg"
* patient = Reference(patient-registered)
* assertedDate = "1988-06-01T00:00:00+01:00"
* recorder = Reference(practitioner-gp)

// An allergy of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: AllergyToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-AllergyIntolerance-1"
* identifier.system = "https://gpconnect.example.org/id/allergy"
* identifier.value = "AL-0003"
* clinicalStatus = #active
* category = #medication
* code = $cs-sct#294505008 "Allergy to amoxicillin"
* patient = Reference(patient-registered)
* assertedDate = "2019-03-21T10:05:00+00:00"

// @invalid value.fixed AllergyIntolerance.verificationStatus
Instance: allergy-invalid-verification-status
InstanceOf: AllergyIntolerance
Usage: #example
Title: "A confirmed allergy, where the record cannot tell"
* insert AllergyToSpoil
* verificationStatus = #confirmed
* recorder = Reference(practitioner-gp)

// @invalid cardinality.min AllergyIntolerance.recorder
Instance: allergy-invalid-without-recorder
InstanceOf: AllergyIntolerance
Usage: #example
Title: "Nobody recorded it"
* insert AllergyToSpoil
* verificationStatus = #unconfirmed

// @invalid cardinality.max AllergyIntolerance.code.coding[0].version
Instance: allergy-invalid-coding-version
InstanceOf: AllergyIntolerance
Usage: #example
Title: "A coding with the version of its code system"
* insert AllergyToSpoil
* verificationStatus = #unconfirmed
* recorder = Reference(practitioner-gp)
* code.coding.version = "http://snomed.info/sct/999000041000000102"

// @invalid cardinality.min AllergyIntolerance.extension[0].extension
Instance: allergy-invalid-end-without-reason
InstanceOf: AllergyIntolerance
Usage: #example
Title: "An end without its reason"
* insert AllergyToSpoil
* verificationStatus = #unconfirmed
* recorder = Reference(practitioner-gp)
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1"
* extension[0].extension[0].url = "endDate"
* extension[0].extension[0].valueDateTime = "2024-10-02"
