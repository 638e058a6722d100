Extension: PatientBirthTime
Id: patient-birthTime
Title: "Time of birth"
Description: "The date and the time of day at which the patient was born. The date is repeated so that the time can state its zone."
Context: Patient.birthDate
* insert Publisher
* ^url = "http://hl7.org/fhir/StructureDefinition/patient-birthTime"
* ^name = "patient-birthTime"

* . 0..1
* value[x] only dateTime
  * ^short = "Date and time of birth"
