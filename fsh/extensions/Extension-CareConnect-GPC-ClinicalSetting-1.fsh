Extension: ExtensionCareConnectGPCClinicalSetting1
Id: Extension-CareConnect-GPC-ClinicalSetting-1
Title: "Clinical setting"
Description: "The setting of care in which a list, of problems above all, was drawn up."
Context: List
* insert Publisher
* insert CareConnect
* insert CuratedByINTEROPen
* ^name = "Extension-CareConnect-GPC-ClinicalSetting-1"

* . 0..1
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from $vs-care-setting-type (required)
  * ^short = "Code of the setting"
  * ^binding.description = "SNOMED CT codes for settings of care, as correspondence names them."
