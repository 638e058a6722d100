Extension: ExtensionCareConnectGPCResidentialStatus1
Id: Extension-CareConnect-GPC-ResidentialStatus-1
Title: "Residential status"
Description: "Whether the patient is a resident of the UK or of another country."
Context: Patient
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-ResidentialStatus-1"

* . 0..1
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from $vs-residential-status (required)
  * ^short = "Code of the residential status"
