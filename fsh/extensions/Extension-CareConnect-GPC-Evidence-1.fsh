Extension: ExtensionCareConnectGPCEvidence1
Id: Extension-CareConnect-GPC-Evidence-1
Title: "Evidence of an allergy"
Description: "The report of the investigation that made an allergy certain, such as that of a skin prick test."
Context: AllergyIntolerance
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-Evidence-1"

* value[x] only Reference(DiagnosticReport)
  * ^short = "The report"
