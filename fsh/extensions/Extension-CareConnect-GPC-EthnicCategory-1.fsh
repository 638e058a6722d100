Extension: ExtensionCareConnectGPCEthnicCategory1
Id: Extension-CareConnect-GPC-EthnicCategory-1
Title: "Ethnic category"
Description: "The ethnic group to which the patient belongs, by the NHS classification."
Context: Patient
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-EthnicCategory-1"

* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from $vs-ethnic-category (required)
  * ^short = "Code of the ethnic group"
