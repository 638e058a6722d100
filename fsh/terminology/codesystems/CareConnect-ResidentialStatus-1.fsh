CodeSystem: CareConnectResidentialStatus1CodeSystem
Id: CareConnect-ResidentialStatus-1
Title: "Residential status"
Description: "Whether a patient resides in the UK."
* ^name = "Care Connect Residential Status"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #H "UK Resident"
* #O "Overseas Resident"
