Extension: PatientCadavericDonor
Id: patient-cadavericDonor
Title: "Organ donor after death"
Description: "Whether the patient has agreed that organs or tissue may be given to others after the patient's death."
Context: Patient
* insert Publisher
* ^url = "http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor"
* ^name = "patient-cadavericDonor"

* value[x] only boolean
  * ^short = "True if the patient has agreed to it"
