Extension: ExtensionGPConnectPractitionerRole1
Id: Extension-GPConnect-PractitionerRole-1
Title: "Practitioner role"
Description: "The job role of the practitioner whom the patient will see, where a session or an appointment names one."
Context: Schedule, Appointment
* insert Publisher
* ^name = "Extension-GPConnect-PractitionerRole-1"

* value[x] only CodeableConcept
* value[x] from $vs-practitioner-role (extensible)
  * ^short = "The job role"
  * ^binding.description = "Job roles that patients make appointments with."
