Extension: ExtensionCareConnectGPCReligiousAffiliation1
Id: Extension-CareConnect-GPC-ReligiousAffiliation-1
Title: "Religious affiliation"
Description: "The religion or belief that the patient follows."
Context: Patient
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-ReligiousAffiliation-1"

* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from $vs-religious-affiliation (required)
  * ^short = "Code of the religion or belief"
