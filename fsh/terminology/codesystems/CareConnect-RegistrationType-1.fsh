CodeSystem: CareConnectRegistrationType1CodeSystem
Id: CareConnect-RegistrationType-1
Title: "Registration type"
Description: "On what footing a patient is registered with an organisation."
* ^name = "Care Connect Registration Type"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #R "Regular"
* #E "Emergency"
* #IN "Immediately necessary"
* #T "Temporary"
* #P "Private"
* #O "Other"
* #S "Synthetic Record"
