Profile: CareConnectGPCPatient1
Parent: Patient
Id: CareConnect-GPC-Patient-1
Title: "CareConnect GPC Patient"
Description: "A person who is registered with a practice, fully or for a time, and receives care from it. Found and registered by NHS number."
* insert Publisher
* insert HL7UKCopyright
* insert WorkGroup(pa)
* ^name = "CareConnect-GPC-Patient-1"
* ^status = #draft

* id MS
* meta ^comment = "A request that registers the patient has to say in meta.profile that it conforms to this profile."
* extension contains
    Extension-CareConnect-GPC-RegistrationDetails-1 named registrationDetails 0..1 MS and
    Extension-CareConnect-GPC-EthnicCategory-1 named ethnicCategory 0..1 and
    Extension-CareConnect-GPC-ReligiousAffiliation-1 named religiousAffiliation 0..1 and
    patient-cadavericDonor named patient-cadavericDonor 0..1 and
    Extension-CareConnect-GPC-ResidentialStatus-1 named residentialStatus 0..1 and
    Extension-CareConnect-GPC-TreatmentCategory-1 named treatmentCategory 0..1 and
    Extension-CareConnect-GPC-NHSCommunication-1 named nhsCommunication 0..* and
    birthPlace named birthPlace 0..1 and
    Extension-CareConnect-GPC-NominatedPharmacy-1 named nominatedPharmacy 0..1 and
    Extension-CareConnect-GPC-DeathNotificationStatus-1 named deathNotificationStatus 0..1
* extension[residentialStatus] ^short = "Whether the patient is a resident of the UK"

* identifier insert SlicedByValue(system, openAtEnd)
* identifier contains nhsNumber 0..1 MS
* identifier[nhsNumber]
  * ^short = "NHS number, and how far it is verified"
  * extension contains Extension-CareConnect-GPC-NHSNumberVerificationStatus-1 named nhsNumberVerificationStatus 1..1
  * insert IdentifierFrom($id-nhs-number)
  * value insert Example(String, "1234567890")

* name insert SlicedByValue(use, openAtEnd)
  * ^definition = "The names by which the patient is or was known. Exactly one of them is the official one."
* name contains official 1..1
* name[official]
  * ^short = "The name under which the patient is registered"
  * use 1..1
  * use = #official (exactly)
  * use from $vs-name-use (required)
  * use insert BindingName(NameUse)
  * family 1..1
  * given MS

* telecom
  * system 1..1
  * value 1..1
* gender MS
* gender from $vs-administrative-gender (required)
  * insert CommonBindingName(AdministrativeGender)
* birthDate MS
  * extension contains patient-birthTime named patient-birthTime 0..1
* deceased[x] MS
* deceased[x] only dateTime

* address
  * text insert Example(String, "42 Grove Street\, Overtown LS21 1PF")
  * line insert Example(String, "42 Grove Street")
  * city insert Example(String, "Overtown")
  * district insert Example(String, "West Yorkshire")
  * state 0..0
  * postalCode insert Example(String, "LS21 1PF")
  * country insert Example(String, "GBR")

* maritalStatus from $vs-marital-status (required)
  * insert CommonBindingName(MaritalStatus)
  * coding 1..1
  * coding insert SystemCodeAndDisplay
  * coding.system insert Example(Uri, "http://hl7.org/fhir/v3/MaritalStatus")
  * text 0..0
* multipleBirth[x] only boolean
* photo 0..0

* contact
  * relationship.coding
    * system 1..1
    * code 1..1
    * display 1..1
  * name 1..1
    * use 1..1
  * address
    * text insert Example(String, "120 Grove Street\, Overtown LS21 1PT")
    * line insert Example(String, "120 Grove Street")
    * city insert Example(String, "Overtown")
    * district insert Example(String, "West Yorkshire")
    * state 0..0
    * postalCode insert Example(String, "LS21 1PT")
    * country insert Example(String, "GBR")
  * gender from $vs-administrative-gender (required)
    * insert CommonBindingName(AdministrativeGender)
  * organization only Reference(CareConnect-GPC-Organization-1)

* animal 0..0
* communication 0..0
* generalPractitioner 0..1
* generalPractitioner only Reference(CareConnect-GPC-Organization-1 or CareConnect-GPC-Practitioner-1)
* managingOrganization only Reference(CareConnect-GPC-Organization-1)
* link.other only Reference(CareConnect-GPC-Patient-1 or RelatedPerson)
