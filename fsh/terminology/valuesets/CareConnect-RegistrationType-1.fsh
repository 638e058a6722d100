ValueSet: CareConnectRegistrationType1ValueSet
Id: CareConnect-RegistrationType-1
Title: "Registration type"
Description: "On what footing a patient is registered with an organisation."
* ^name = "Care Connect Registration Type"
* insert Publisher
* insert CareConnect
* include codes from system $cs-registration-type
