Profile: CareConnectBloodPressureObservation1
Parent: Observation
Id: CareConnect-BloodPressure-Observation-1
Title: "CareConnect Blood Pressure Observation"
Description: "One reading of a patient's blood pressure, as a vital sign: the systolic pressure, the diastolic one or both, each as a component."
* insert Publisher
* insert CareConnect
* ^url = "https://fhir.hl7.org.uk/STU3/StructureDefinition/CareConnect-BloodPressure-Observation-1"
* ^name = "CareConnect-BloodPressure-Observation-1"
* ^status = #draft

* identifier insert BusinessIdentifier($CareConnect-Organization-1)
* basedOn only Reference($CareConnect-CarePlan-1 or $CareConnect-MedicationRequest-1 or $CareConnect-ProcedureRequest-1 or $CareConnect-ReferralRequest-1 or DeviceRequest or ImmunizationRecommendation or NutritionOrder)
* status MS
* status = #final (exactly)
* category 1..* MS
  * ^binding.strength = #required
  * coding 1..1
    * system 1..1
    * system = $cs-observation-category (exactly)
    * version 0..0
    * code 1..1
    * code = #vital-signs (exactly)
    * display = "Vital Signs" (exactly)

* code MS
* code from $vs-observation-vitalsignresult (extensible)
  * insert BindingName(ObservationCode)
  * coding 1..*
  * insert BloodPressureCodes(85354-9, 75367002, Blood pressure)
  * coding[loinc] from $vs-observation-vitalsignresult (extensible)

* subject 1..1 MS
* subject only Reference($CareConnect-Patient-1)
* context only Reference($CareConnect-Encounter-1 or $CareConnect-EpisodeOfCare-1)
* effective[x] 1..1 MS
  * ^short = "When the blood pressure was taken"
* performer only Reference($CareConnect-Patient-1 or $CareConnect-Practitioner-1 or $CareConnect-Organization-1 or $CareConnect-RelatedPerson-1)

* value[x] 0..0 MS
* value[x] only Quantity
  * ^short = "Not used: the components carry the values"
  * insert UCUMQuantity
  * value MS
  * unit MS
  * system MS
  * code MS
  * code from $vs-ucum-vitals-common (required)
    * ^binding.description = "The UCUM units in which vital signs are usually given."
* dataAbsentReason MS

* bodySite insert SnomedCT($ext-uk-coding-sctdescid)
  * coding[snomedCT] from $vs-body-site (preferred)
    * ^binding.description = "SNOMED CT codes for parts of the body: what is subsumed by 442083009."
* method insert SnomedCT($ext-uk-coding-sctdescid)
  * coding[snomedCT] from $vs-observation-method (preferred)
    * ^binding.description = "SNOMED CT codes for ways of observing."
* specimen only Reference($CareConnect-Specimen-1)
* related MS
  * type 1..1 MS
  * type = #has-member (exactly)
  * target MS
  * target only Reference($CareConnect-Observation-1-no-release or $CareConnect-VitalSigns-Observation-1 or QuestionnaireResponse or Sequence)

* component insert SlicedByValue(code, open)
  * ^short = "The systolic and the diastolic pressure"
* component contains
    systolicComponent 0..* and
    diastolicComponent 0..*
* component[systolicComponent] insert BloodPressureComponent(Systolic pressure, 8480-6, 72313002, Systolic arterial pressure)
* component[diastolicComponent] insert BloodPressureComponent(Diastolic pressure, 8462-4, 1091811000000102, Diastolic arterial pressure)
