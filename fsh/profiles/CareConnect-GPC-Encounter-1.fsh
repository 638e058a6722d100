Profile: CareConnectGPCEncounter1
Parent: Encounter
Id: CareConnect-GPC-Encounter-1
Title: "CareConnect GPC Encounter"
Description: "A consultation in a patient's GP record: when it was, of which type, and who saw the patient or worked on the patient's record."
* insert Publisher
* insert CareConnect
* insert CuratedByINTEROPen
* insert WorkGroup(pa)
* ^name = "CareConnect-GPC-Encounter-1"
* ^status = #draft

* extension contains
    $ext-encounter-transport named encounterTransport 0..* and
    $ext-outcome-of-attendance named outcomeOfAttendance 0..* and
    $ext-emergency-care-discharge-status named emergencyCareDischargeStatus 0..*
* extension[encounterTransport].url = $ext-encounter-transport (exactly)
* extension[outcomeOfAttendance].url = $ext-outcome-of-attendance (exactly)
* extension[emergencyCareDischargeStatus].url = $ext-emergency-care-discharge-status (exactly)

* identifier 1..*
* identifier insert BusinessIdentifier($CareConnect-Organization-1)
* insert CrossCareSettingIdentifiers(1..1)

* status = #finished (exactly)
* statusHistory 0..1
* classHistory.class ^short = "The class that the encounter had then"

* type 1..1
  * coding 0..1
  * insert UKSnomedCT(0..*)
  * coding[snomedCT] from $vs-encounter-type (extensible)
    * ^binding.description = "SNOMED CT codes for kinds of encounter with a patient or with the patient's record."
  * text ^short = "The consultation type as the practice's system shows it"

* subject 1..1
* subject only Reference(CareConnect-GPC-Patient-1)
  * ^short = "The patient in whose record the consultation stands"
* incomingReferral only Reference($CareConnect-ReferralRequest-1)
* participant 1..*
  * individual 1..1
  * individual only Reference(CareConnect-GPC-Practitioner-1 or RelatedPerson)
* period MS
  * start 1..1
    * ^definition = "The date and time of the consultation, as the practice's system shows it. The moment itself belongs to the period."
  * end
    * ^definition = "When the consultation ended. Given where the end is known, or can be worked out from a known duration; without it the encounter has no known end."
* reason insert UKSnomedCT(0..*)
* diagnosis.condition only Reference($CareConnect-Condition-1 or $CareConnect-Procedure-1)

* hospitalization
  * extension contains
      $ext-admission-method named admissionMethod 0..* and
      $ext-discharge-method named dischargeMethod 0..*
  * extension[admissionMethod].url = $ext-admission-method (exactly)
  * extension[dischargeMethod].url = $ext-discharge-method (exactly)
  * preAdmissionIdentifier insert BusinessIdentifier($CareConnect-Organization-1)
  * origin only Reference($CareConnect-Location-1)
  * admitSource from $vs-source-of-admission (preferred)
    * ^binding.description = "Where a patient came from into a hospital or a care home."
    * insert BindingName(AdmitSource)
  * reAdmission insert UKSnomedCT(0..*)
  * dietPreference ^binding.strength = #extensible
  * destination only Reference($CareConnect-Location-1)
  * dischargeDisposition from $vs-discharge-destination (example)
    * ^binding.description = "Where a patient went after a stay in hospital, death and still birth included."
    * insert BindingName(DischargeDisp)

* location.location only Reference($CareConnect-Location-1)
* serviceProvider only Reference(CareConnect-GPC-Organization-1)
* partOf only Reference($CareConnect-Encounter-1)
