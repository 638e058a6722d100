// @valid
Instance: medication-atenolol
InstanceOf: CareConnectGPCMedication1
Usage: #example
Title: "A product of dm+d"
* code = $cs-sct#318420003 "Atenolol 50mg tablets"
* code.coding[0].extension[snomedCTDescriptionID].extension[descriptionId].valueId = "472154018"
* code.coding[0].extension[snomedCTDescriptionID].extension[descriptionDisplay].valueString = "Atenolol 50mg tablets"
* form = $cs-sct#385055001 "Tablet"

// A medication of the core type; each example below spoils what the profile wants in one way.
RuleSet: MedicationToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Medication-1"

// @invalid cardinality.min Medication.code
Instance: medication-invalid-without-code
InstanceOf: Medication
Usage: #example
Title: "A medication of which only the form is known"
* insert MedicationToSpoil
* form = $cs-sct#385055001 "Tablet"

// @invalid cardinality.min Medication.code.coding[0].system
Instance: medication-invalid-code-without-system
InstanceOf: Medication
Usage: #example
Title: "A code without its system"
* insert MedicationToSpoil
* code.coding.code = #318420003
* code.coding.display = "Atenolol 50mg tablets"

// @invalid cardinality.min Medication.code.coding[0].extension[0].extension
Instance: medication-invalid-description-without-display
InstanceOf: Medication
Usage: #example
Title: "A description id without its display, in an extension within an extension of a coding"
* insert MedicationToSpoil
* code = $cs-sct#318420003 "Atenolol 50mg tablets"
* code.coding[0].extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid"
* code.coding[0].extension[0].extension[0].url = "descriptionId"
* code.coding[0].extension[0].extension[0].valueId = "472154018"

// @invalid reference.target Medication.manufacturer
Instance: medication-invalid-manufacturer-target
InstanceOf: Medication
Usage: #example
Title: "Made by a practitioner"
* insert MedicationToSpoil
* code = $cs-sct#318420003 "Atenolol 50mg tablets"
* manufacturer.reference = "Practitioner/practitioner-gp"
