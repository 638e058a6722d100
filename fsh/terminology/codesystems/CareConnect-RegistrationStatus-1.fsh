CodeSystem: CareConnectRegistrationStatus1CodeSystem
Id: CareConnect-RegistrationStatus-1
Title: "Registration status"
Description: "Where a patient's registration with an organisation stands."
* ^name = "Care Connect Registration Status"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #A "Active"
* #D "Deduction Pending"
* #I "Inactive"
* #R "Registration Pending"
