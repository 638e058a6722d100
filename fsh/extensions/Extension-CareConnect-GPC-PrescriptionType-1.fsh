Extension: ExtensionCareConnectGPCPrescriptionType1
Id: Extension-CareConnect-GPC-PrescriptionType-1
Title: "Prescription type"
Description: "What kind of prescription it is: acute, repeat, repeat dispensing and so on."
Context: MedicationRequest
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-PrescriptionType-1"

* . 0..1
* value[x] only CodeableConcept
* value[x] from $vs-prescription-type (required)
  * ^short = "Code of the kind of prescription"
  * ^binding.description = "Kinds of prescription."
