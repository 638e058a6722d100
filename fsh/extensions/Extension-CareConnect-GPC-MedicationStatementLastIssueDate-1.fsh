Extension: ExtensionCareConnectGPCMedicationStatementLastIssueDate1
Id: Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1
Title: "Last issue date"
Description: "When a prescription for the medication was issued for the last time."
Context: MedicationStatement
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1"

* value[x] only dateTime
  * ^short = "Date of the last issue"
