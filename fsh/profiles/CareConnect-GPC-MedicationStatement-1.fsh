Profile: CareConnectGPCMedicationStatement1
Parent: MedicationStatement
Id: CareConnect-GPC-MedicationStatement-1
Title: "CareConnect GPC MedicationStatement"
Description: "A medication that a patient takes, took or is meant to take, by the record of the practice: the summary over the plan and its issues."
* insert Publisher
* insert CareConnect
* insert CuratedByINTEROPen
* insert WorkGroup(phx)
* ^name = "CareConnect-GPC-MedicationStatement-1"

* meta.profile 1..*
* extension contains
    Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1 named lastIssueDate 0..1 MS and
    Extension-CareConnect-GPC-MedicationChangeSummary-1 named changeSummary 0..1 and
    Extension-CareConnect-GPC-PrescribingAgency-1 named prescribingAgency 1..1 and
    $ext-medication-dosage-last-changed named dosageLastChanged 0..1
* extension[changeSummary] ^short = "What was last changed about the medication"
* extension[prescribingAgency] ^short = "What kind of organisation answers for the prescription"
* extension[dosageLastChanged]
  * ^short = "When the dosage was last changed"
  * ^definition = "The date of the last change to the dosage instructions. Absent where they have stayed the same since the plan began."
  * url = $ext-medication-dosage-last-changed (exactly)

* identifier 1..*
  * system 1..1
  * value 1..1
* basedOn 1..1
* basedOn only Reference(CareConnect-GPC-MedicationRequest-1 or CarePlan or ProcedureRequest or ReferralRequest)
* partOf only Reference(CareConnect-GPC-MedicationStatement-1 or MedicationAdministration or MedicationDispense or $CareConnect-Procedure-1 or $CareConnect-Observation-1)
* context MS
* context only Reference($CareConnect-Encounter-1 or EpisodeOfCare)
* medication[x] only Reference(CareConnect-GPC-Medication-1)
* effective[x] MS
* dateAsserted 1..1
* informationSource only Reference(CareConnect-GPC-Patient-1 or CareConnect-GPC-Practitioner-1 or CareConnect-GPC-Organization-1 or RelatedPerson)
* subject only Reference(CareConnect-GPC-Patient-1 or Group)
* reasonReference only Reference($CareConnect-Condition-1 or $CareConnect-Observation-1)
* note MS
* note insert NoteByKnownAuthor

* dosage 1..*
  * text 1..1
  * patientInstruction MS
  * route insert SnomedCT(Extension-coding-sctdescid)
    * coding[snomedCT] from $vs-medication-dosage-route (example)
      * ^binding.description = "SNOMED CT codes for routes of administration, as in e-prescribing."
