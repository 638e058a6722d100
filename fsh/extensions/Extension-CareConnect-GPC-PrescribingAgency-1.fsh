Extension: ExtensionCareConnectGPCPrescribingAgency1
Id: Extension-CareConnect-GPC-PrescribingAgency-1
Title: "Prescribing agency"
Description: "What kind of organisation or setting authorised and issued a medication that does not come from the practice's own system. A medicine bought without a prescription counts as self-prescribed."
Context: MedicationStatement
* insert Publisher
* insert CareConnect
* insert CuratedByINTEROPen
* ^name = "Extension-CareConnect-GPC-PrescribingAgency-1"

* . 0..1
* value[x] only CodeableConcept
* value[x] from $vs-prescribing-agency (required)
  * ^short = "Code of the kind of organisation"
