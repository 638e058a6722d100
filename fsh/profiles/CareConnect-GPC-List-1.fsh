Profile: CareConnectGPCList1
Parent: List
Id: CareConnect-GPC-List-1
Title: "CareConnect GPC List"
Description: "The entries of one kind in a patient's record, such as allergies or problems, as they stand when the record is asked for, with warnings where some of them may be missing."
* insert Publisher
* insert CareConnect
* insert CuratedByINTEROPen
* ^name = "CareConnect-GPC-List-1"
* ^status = #draft

* meta.profile 1..*
* extension contains
    Extension-CareConnect-GPC-ClinicalSetting-1 named clinicalSetting 0..1 MS and
    Extension-CareConnect-GPC-ListWarningCode-1 named warningCode 0..* MS and
    Extension-CareConnect-RelatedProblemHeader-1 named problemReference 0..* MS
* extension[problemReference]
  * ^short = "A problem that the list has to do with"
  * url = $ext-related-problem-header (exactly)

* identifier insert BusinessIdentifier(CareConnect-GPC-Organization-1)
* insert CrossCareSettingIdentifiers(0..*)

* status = #current (exactly)
* mode = #snapshot (exactly)
* code 1..1
* code from $vs-list-code (extensible)
  * insert BindingName(ListPurpose)
* subject 1..1
* subject only Reference(CareConnect-GPC-Patient-1 or CareConnect-GPC-Location-1 or Group or Device)
* encounter only Reference(CareConnect-GPC-Encounter-1)
* source only Reference(CareConnect-GPC-Patient-1 or CareConnect-GPC-Practitioner-1 or Device)
* note MS
* note insert NoteByKnownAuthor
* entry MS
* emptyReason MS
* emptyReason from $vs-list-empty-reason-code (required)
  * insert BindingName(ListEmptyReason)
