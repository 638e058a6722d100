Profile: CareConnectGPCAllergyIntolerance1
Parent: AllergyIntolerance
Id: CareConnect-GPC-AllergyIntolerance-1
Title: "CareConnect GPC AllergyIntolerance"
Description: "An allergy or intolerance in a patient's GP record: to what, how the patient reacts, who recorded it and, if it no longer holds, when and why it ended."
* insert Publisher
* insert CareConnect
* insert WorkGroup(pc)
* ^name = "CareConnect-GPC-AllergyIntolerance-1"

* meta.profile 1..*
* extension contains
    encounter-associatedEncounter named encounter 0..1 MS and
    Extension-CareConnect-GPC-AllergyIntoleranceEnd-1 named allergyEnd 0..1 MS and
    Extension-CareConnect-GPC-Evidence-1 named evidence 0..1

* identifier 1..*
  * system 1..1
  * value 1..1
* clinicalStatus 1..1
* verificationStatus = #unconfirmed (exactly)
  * ^short = "Always unconfirmed"
* category 1..*

* code 1..1
* code from $vs-allergy-code (example)
  * insert BindingName(AllergyIntoleranceCode)
  * coding insert DescribedCoding(Extension-coding-sctdescid, 0..1)
  * coding.version 0..0
* patient only Reference(CareConnect-GPC-Patient-1)
* onset[x] MS
* assertedDate 1..1
* recorder 1..1
* recorder only Reference(CareConnect-GPC-Patient-1 or CareConnect-GPC-Practitioner-1)
* asserter MS
* asserter only Reference(CareConnect-GPC-Patient-1 or CareConnect-GPC-Practitioner-1 or RelatedPerson)
* note MS
* note insert NoteByKnownAuthor

* reaction
  * substance insert SnomedCTCodeOnly(Extension-coding-sctdescid)
  * manifestation from $vs-allergy-manifestation (extensible)
    * insert BindingName(Manifestation)
    * insert SnomedCTCodeOnly(Extension-coding-sctdescid)
  * severity MS
  * exposureRoute from $vs-allergy-exposure-route (example)
    * insert BindingName(RouteOfAdministration)
    * insert SnomedCTCodeOnly(Extension-coding-sctdescid)
  * note insert NoteByKnownAuthor
