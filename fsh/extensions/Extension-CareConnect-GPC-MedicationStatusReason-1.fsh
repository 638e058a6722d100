Extension: ExtensionCareConnectGPCMedicationStatusReason1
Id: Extension-CareConnect-GPC-MedicationStatusReason-1
Title: "Medication status reason"
Description: "Why and when a plan or an order of medication was stopped."
Context: MedicationRequest
* insert Publisher
* insert HL7UKCopyright
* ^name = "Extension-CareConnect-GPC-MedicationStatusReason-1"

* . 0..1
* extension contains
    statusReason 1..1 and
    statusChangeDate 1..1
* extension[statusReason]
  * ^short = "Why it has the status that it has"
  * value[x] only CodeableConcept
    * ^short = "Why it was stopped, as a code or in words"
* extension[statusChangeDate]
  * ^short = "When it came to have that status"
  * value[x] only dateTime
    * ^short = "Date of the change"
