Extension: ExtensionCareConnectGPCAllergyCertainty1
Id: Extension-CareConnect-GPC-AllergyCertainty-1
Title: "Allergy certainty"
Description: "How sure it is that the substance, and not something else, made the patient react."
Context: AllergyIntolerance.reaction
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-AllergyCertainty-1"
* ^status = #draft

* value[x] only CodeableConcept
* value[x] from $vs-allergy-certainty (required)
  * ^short = "Code of the certainty"
  * ^binding.description = "SNOMED CT codes for how certain an allergy is."
