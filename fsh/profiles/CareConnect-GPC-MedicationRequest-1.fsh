Profile: CareConnectGPCMedicationRequest1
Parent: MedicationRequest
Id: CareConnect-GPC-MedicationRequest-1
Title: "CareConnect GPC MedicationRequest"
Description: "What a prescriber has authorised or ordered for a patient: a plan of medication, or one issue under such a plan, with how it is to be taken and supplied."
* insert Publisher
* insert CareConnect
* insert WorkGroup(phx)
* ^name = "CareConnect-GPC-MedicationRequest-1"

* meta.profile 1..*
* extension contains
    Extension-CareConnect-GPC-MedicationRepeatInformation-1 named repeatInformation 0..1 and
    Extension-CareConnect-GPC-MedicationStatusReason-1 named statusReason 0..1 MS and
    Extension-CareConnect-GPC-PrescriptionType-1 named prescriptionType 0..1 MS
* extension[repeatInformation].extension[numberOfRepeatPrescriptionsAllowed] MS
* extension[repeatInformation].extension[authorisationExpiryDate] MS

* identifier 1..*
  * system 1..1
  * value 1..1
* basedOn MS
* basedOn only Reference(CareConnect-GPC-MedicationRequest-1 or CarePlan or ProcedureRequest or ReferralRequest)
* groupIdentifier MS
  * assigner only Reference(CareConnect-GPC-Organization-1)
* status 1..1
* medication[x] only Reference(CareConnect-GPC-Medication-1)
* subject only Reference(CareConnect-GPC-Patient-1 or Group)
* context MS
* context only Reference($CareConnect-Encounter-1 or EpisodeOfCare)
* authoredOn 1..1
* requester MS
  * agent only Reference(CareConnect-GPC-Practitioner-1 or CareConnect-GPC-Organization-1 or CareConnect-GPC-Patient-1 or RelatedPerson or Device)
  * onBehalfOf only Reference(CareConnect-GPC-Organization-1)
* recorder 1..1
* recorder only Reference(CareConnect-GPC-Practitioner-1)
* reasonReference only Reference($CareConnect-Condition-1 or $CareConnect-Observation-1)
* note MS
* note insert NoteByKnownAuthor

* dosageInstruction 1..*
  * text 1..1
  * additionalInstruction insert SnomedCT(Extension-coding-sctdescid)
  * patientInstruction MS
  * route insert SnomedCT(Extension-coding-sctdescid)
    * coding[snomedCT] from $vs-medication-dosage-route (preferred)
      * ^binding.description = "SNOMED CT codes for routes of administration, as in e-prescribing."

* dispenseRequest 1..1
  * validityPeriod 1..1
    * start 1..1
  * quantity MS
    * extension contains Extension-CareConnect-GPC-MedicationQuantityText-1 named quantityText 0..1 MS
  * expectedSupplyDuration MS
    * value 1..1
    * comparator 0..0
    * system 1..1
    * system = $cs-ucum (exactly)
    * code 1..1
    * code from $vs-units-of-time (required)
      * ^binding.description = "UCUM's units of time."
  * performer MS
  * performer only Reference(CareConnect-GPC-Organization-1)
* priorPrescription only Reference(CareConnect-GPC-MedicationRequest-1)
* detectedIssue MS
