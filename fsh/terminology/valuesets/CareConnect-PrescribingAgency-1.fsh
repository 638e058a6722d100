ValueSet: CareConnectPrescribingAgency1ValueSet
Id: CareConnect-PrescribingAgency-1
Title: "Prescribing agency"
Description: "Whether the practice or another organisation prescribed."
* ^name = "Care Connect Prescribing Agency"
* insert Publisher
* insert CareConnect
* include codes from system $cs-prescribing-agency
