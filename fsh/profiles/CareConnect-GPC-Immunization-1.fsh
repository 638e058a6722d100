Profile: CareConnectGPCImmunization1
Parent: Immunization
Id: CareConnect-GPC-Immunization-1
Title: "CareConnect GPC Immunization"
Description: "A vaccination that a patient was given, recorded where it was given or as reported later, with what is known of the vaccine, the dose and any reaction."
* insert Publisher
* insert CareConnect
* insert CuratedByINTEROPen
* insert WorkGroup(pher)
* ^name = "CareConnect-GPC-Immunization-1"
* ^status = #draft

* extension contains
    $ext-parent-present named parentPresent 0..1 MS and
    $ext-date-recorded named recordedDate 1..1 and
    $ext-vaccination-procedure named vaccinationProcedure 1..1
* extension[parentPresent].url = $ext-parent-present (exactly)
* extension[recordedDate]
  * ^short = "When the vaccination was put on record"
  * url = $ext-date-recorded (exactly)
* extension[vaccinationProcedure]
  * ^short = "What was done, as a coded procedure"
  * url = $ext-vaccination-procedure (exactly)
  * value[x] only CodeableConcept

* identifier 1..*
* identifier insert BusinessIdentifier(CareConnect-GPC-Organization-1)
* insert CrossCareSettingIdentifiers(1..1)

* status = #completed (exactly)
  * ^short = "Always completed"
* notGiven = false (exactly)
* vaccineCode from $vs-vaccine-code (extensible)
  * insert BindingName(VaccineCode)
  * insert SnomedCT(Extension-coding-sctdescid)
* patient only Reference(CareConnect-GPC-Patient-1)
* encounter MS
* encounter only Reference($CareConnect-Encounter-1)
* date MS
* primarySource ^defaultValueBoolean = true
* reportOrigin MS
* location MS
* location only Reference(CareConnect-GPC-Location-1)
* manufacturer MS
* manufacturer only Reference(CareConnect-GPC-Organization-1)
* lotNumber MS
* expirationDate MS
* site MS
* site insert UKSnomedCT(0..1)
* route MS
* route insert UKSnomedCT(0..1)
  * coding[snomedCT] from $vs-uk-medication-dosage-route (example)
    * ^binding.description = "SNOMED CT codes for routes of administration, as in e-prescribing."
* doseQuantity MS
* practitioner MS
  * role MS
  * actor only Reference(CareConnect-GPC-Practitioner-1)
* note MS
* note insert NoteByKnownAuthor
* explanation
  * reason MS
  * reason from $vs-immunization-explanation-reason (example)
    * insert BindingName(ImmunizationReason)
  * reasonNotGiven MS
* reaction.detail only Reference(CareConnect-GPC-Observation-1)

* vaccinationProtocol
  * doseSequence 1..1
  * description MS
  * authority only Reference(CareConnect-GPC-Organization-1)
  * seriesDoses MS
  * targetDisease insert UKSnomedCT(0..1)
  * doseStatus.coding
    * system 1..1
    * code 1..1
    * code = #count (exactly)
    * display 1..1
