Profile: GPConnectPatientRegisterRequest1
Parent: CareConnectGPCPatient1
Id: GPConnect-Patient-Register-Request-1
Title: "A Patient who is to be registered"
Description: "The patient as a consumer sends them: who they are and how to reach them, without the elements that the practice fills in."
* insert InteractionProfile(GPConnect-Patient-Register-Request-1)

* obeys REG-01 and REG-03 and REG-04
* meta 1..1
* identifier[nhsNumber] 1..1
* name[official].given 1..*
* birthDate 1..1
* id 0..0
* implicitRules 0..0
* language 0..0
* text 0..0
* contained 0..0
* active 0..0
* deceased[x] 0..0
* maritalStatus 0..0
* multipleBirth[x] 0..0
* contact 0..0
* generalPractitioner 0..0
* managingOrganization 0..0
* link 0..0

Invariant: REG-01
Description: "The Patient says its profile"
* severity = #error
* expression = "meta.profile.where($this = 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1').exists()"

Invariant: REG-03
Description: "One address at most for home and one for temporary stay; one telephone at most for home, work, mobile and temporary stay; one email address at most"
* severity = #error
* expression = "address.where(use = 'home').count() <= 1 and address.where(use = 'temp').count() <= 1 and telecom.where(system = 'phone' and use = 'home').count() <= 1 and telecom.where(system = 'phone' and use = 'work').count() <= 1 and telecom.where(system = 'phone' and use = 'mobile').count() <= 1 and telecom.where(system = 'phone' and use = 'temp').count() <= 1 and telecom.where(system = 'email').count() <= 1"

Invariant: REG-04
Description: "The one extension of the Patient is how to communicate with them"
* severity = #error
* expression = "modifierExtension.empty() and extension.all(url = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1')"
