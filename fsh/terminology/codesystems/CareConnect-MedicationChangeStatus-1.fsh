CodeSystem: CareConnectMedicationChangeStatus1CodeSystem
Id: CareConnect-MedicationChangeStatus-1
Title: "Medication change status"
Description: "How a medication has changed, where it has."
* ^name = "Care Connect Medication Change Status"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #Continued
* #Added
* #Amended
* #On-hold
