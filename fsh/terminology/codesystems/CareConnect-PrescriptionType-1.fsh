CodeSystem: CareConnectPrescriptionType1CodeSystem
Id: CareConnect-PrescriptionType-1
Title: "Prescription type"
Description: "The kind of prescription that a medication was issued on."
* ^name = "Care Connect Prescription Type"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #acute "Acute"
* #repeat "Repeat"
* #repeat-dispensing "Repeat dispensing"
* #delayed-prescribing "Delayed prescribing"
* #acute-handwritten "Acute handwritten"
