Extension: ExtensionCareConnectGPCAllergySeverity1
Id: Extension-CareConnect-GPC-AllergySeverity-1
Title: "Allergy severity"
Description: "How badly the patient reacts, as a code."
Context: AllergyIntolerance.reaction
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-AllergySeverity-1"
* ^status = #draft

* value[x] only CodeableConcept
* value[x] from $vs-allergy-severity (required)
  * ^short = "Code of the severity"
  * ^binding.description = "SNOMED CT codes for how severe an allergy is."
