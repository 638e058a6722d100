ValueSet: CareConnectRegistrationStatus1ValueSet
Id: CareConnect-RegistrationStatus-1
Title: "Registration status"
Description: "Where a patient's registration with an organisation stands."
* ^name = "Care Connect Registration Status"
* insert Publisher
* insert CareConnect
* include codes from system $cs-registration-status
