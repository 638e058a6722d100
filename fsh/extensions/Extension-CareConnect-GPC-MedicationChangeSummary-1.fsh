Extension: ExtensionCareConnectGPCMedicationChangeSummary1
Id: Extension-CareConnect-GPC-MedicationChangeSummary-1
Title: "Medication change summary"
Description: "What was last changed about a medication: the kind of change, the reason, the date and the details."
Context: MedicationStatement
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-MedicationChangeSummary-1"

* . 0..1
* extension contains
    status 0..1 and
    indicationForChange 0..1 and
    dateChanged 0..1 and
    detailsOfAmendment 0..1
* extension[status]
  * ^short = "Kind of change: continued, added, amended or on hold"
  * value[x] only code
  * value[x] from $vs-medication-change-status (required)
    * ^short = "Code of the kind of change"
    * ^binding.description = "Kinds of change to a medication."
* extension[indicationForChange]
  * ^short = "Why it was changed"
  * value[x] only CodeableConcept
* extension[dateChanged]
  * ^short = "When it was changed"
  * value[x] only dateTime
* extension[detailsOfAmendment]
  * ^short = "The change in words"
  * value[x] only string
