Extension: ExtensionCareConnectGPCTreatmentCategory1
Id: Extension-CareConnect-GPC-TreatmentCategory-1
Title: "Treatment category"
Description: "What the patient has to pay for treatment, if anything, and on which ground the patient is exempt."
Context: Patient
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-TreatmentCategory-1"

* . 0..1
* value[x] only CodeableConcept
* value[x] from $vs-treatment-category (required)
  * ^short = "Code of the treatment category"
