Extension: ExtensionCareConnectGPCRegistrationDetails1
Id: Extension-CareConnect-GPC-RegistrationDetails-1
Title: "Registration details"
Description: "How a patient is registered with the practice: since when, as what kind of patient, and which branch the patient prefers."
Context: Patient
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-RegistrationDetails-1"

* extension contains
    registrationPeriod 0..1 and
    registrationType 0..1 and
    registrationStatus 0..0 and
    preferredBranchSurgery 0..1
* extension[registrationPeriod]
  * ^short = "When the registration began and, if it did, ended"
  * value[x] 1..1
  * value[x] only Period
    * ^short = "The time during which the patient is registered"
* extension[registrationType]
  * ^short = "Kind of registration, such as regular or temporary"
  * value[x] 1..1
  * value[x] only CodeableConcept
  * value[x] from $vs-registration-type (required)
    * ^short = "The kind, as a code"
* extension[registrationStatus]
  * ^short = "Not used"
  * value[x] 1..1
  * value[x] only CodeableConcept
  * value[x] from $vs-registration-status (required)
    * ^short = "The status, as a code"
* extension[preferredBranchSurgery]
  * ^short = "The branch that the patient usually goes to"
  * value[x] only Reference(CareConnect-GPC-Location-1)
    * ^short = "The branch surgery"
