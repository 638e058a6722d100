Profile: GPConnectPatientFindResponse1
Parent: CareConnectGPCPatient1
Id: GPConnect-Patient-Find-Response-1
Title: "A Patient who was found"
Description: "The patient as the answer to a search has them."
* insert InteractionProfile(GPConnect-Patient-Find-Response-1)

* obeys FIND-03
* meta 1..1
* meta.versionId 1..1
* extension[ethnicCategory] 0..0
* extension[religiousAffiliation] 0..0
* extension[patient-cadavericDonor] 0..0
* extension[residentialStatus] 0..0
* extension[treatmentCategory] 0..0
* extension[birthPlace] 0..0
* identifier[nhsNumber] 1..1
* gender 1..1
* birthDate 1..1
* maritalStatus 0..0
* multipleBirth[x] 0..0
* managingOrganization 1..1

Invariant: FIND-03
Description: "The Patient says its profile"
* severity = #error
* expression = "meta.profile.where($this = 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1').exists()"
