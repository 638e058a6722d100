ValueSet: CareConnectResidentialStatus1ValueSet
Id: CareConnect-ResidentialStatus-1
Title: "Residential status"
Description: "Whether a patient resides in the UK."
* ^name = "Care Connect Residential Status"
* insert Publisher
* insert CareConnect
* include codes from system $cs-residential-status
