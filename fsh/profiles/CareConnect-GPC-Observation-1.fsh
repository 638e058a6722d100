Profile: CareConnectGPCObservation1
Parent: Observation
Id: CareConnect-GPC-Observation-1
Title: "CareConnect GPC Observation"
Description: "Something measured, tested or noted about a patient, now or in the past, including the results that laboratories send back."
* insert Publisher
* insert CareConnect
* insert WorkGroup(oo)
* ^name = "CareConnect-GPC-Observation-1"
* ^status = #draft

* extension contains $ext-reason-condition named reason 0..* MS

* identifier 1..*
* identifier insert BusinessIdentifier(CareConnect-GPC-Organization-1)
* insert CrossCareSettingIdentifiers(1..1)
* identifier[crossCareSettingIdentifier].value ^definition = "A GUID that no other record anywhere has. The providing system keeps it with the record, so that the same record has the same GUID in every reply."

* basedOn only Reference($CareConnect-CarePlan-1 or CareConnect-GPC-MedicationRequest-1 or $CareConnect-GPC-ProcedureRequest-1 or $CareConnect-GPC-ReferralRequest-1 or DeviceRequest or ImmunizationRecommendation or NutritionOrder)
* status ^definition = "How far the result stands. In a GP system it is mostly `final`; `preliminary` occurs, for instance where a laboratory has passed part of the work on. Where a system cannot tell the status of a test group's header, it gives `unknown`."
* category insert SnomedCT(Extension-coding-sctdescid)
* code insert SnomedCT(Extension-coding-sctdescid)
* subject 1..1 MS
* subject only Reference(CareConnect-GPC-Patient-1)
* context MS
* context only Reference(CareConnect-GPC-Encounter-1)
* effective[x] MS
* issued 1..1 MS
* performer 1..1 MS
* performer only Reference(CareConnect-GPC-Patient-1 or CareConnect-GPC-Practitioner-1 or CareConnect-GPC-Organization-1 or $CareConnect-RelatedPerson-1)
* value[x] MS
* value[x] only $CareConnect-Quantity-1 or CodeableConcept or string or boolean or Range or Ratio or SampledData or Attachment or time or dateTime or Period
* dataAbsentReason MS
* interpretation MS
  * ^definition = "A clinician's reading of a test result, or a remark of the laboratory, for instance that the sample leaked or was haemolysed."
* comment MS
* bodySite MS
* bodySite insert SnomedCT(Extension-coding-sctdescid)
  * coding[snomedCT] from $vs-body-site (preferred)
    * ^binding.description = "SNOMED CT codes for parts of the body: what is subsumed by 442083009."
* method MS
* method insert SnomedCT(Extension-coding-sctdescid)
* specimen MS
* specimen only Reference($CareConnect-GPC-Specimen-1)
* device MS
* device only Reference(GPConnect-Device-1 or DeviceMetric)
* referenceRange 0..1 MS
* related MS
  * type MS
  * target only Reference(CareConnect-GPC-Observation-1 or QuestionnaireResponse or Sequence)

* component MS
  * code
    * coding insert SlicedByValue(code, open)
    * coding contains snomedCT 0..1
    * coding[snomedCT] insert DescribedCoding(Extension-coding-sctdescid, 0..1)
    * coding[snomedCT].system = $cs-sct (exactly)
    * coding[snomedCT].version 0..0
    * coding[snomedCT].display 1..1
  * value[x] only $CareConnect-Quantity-1 or CodeableConcept or string or Range or Ratio or SampledData or Attachment or time or dateTime or Period
  * dataAbsentReason MS
