ValueSet: CareConnectMedicationChangeStatus1ValueSet
Id: CareConnect-MedicationChangeStatus-1
Title: "Medication change status"
Description: "How a medication has changed, where it has."
* ^name = "Care Connect Medication Change Status"
* insert Publisher
* insert CareConnect
* include codes from system $cs-medication-change-status
