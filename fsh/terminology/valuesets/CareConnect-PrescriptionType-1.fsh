ValueSet: CareConnectPrescriptionType1ValueSet
Id: CareConnect-PrescriptionType-1
Title: "Prescription type"
Description: "The kind of prescription that a medication was issued on."
* ^name = "Care Connect Prescription Type"
* insert Publisher
* insert CareConnect
* include codes from system $cs-prescription-type
