CodeSystem: CareConnectPrescribingAgency1CodeSystem
Id: CareConnect-PrescribingAgency-1
Title: "Prescribing agency"
Description: "Whether the practice or another organisation prescribed."
* ^name = "Care Connect Prescribing Agency"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #prescribed-at-gp-practice "Prescribed at GP practice"
* #prescribed-by-another-organisation "Prescribed by another organisation"
