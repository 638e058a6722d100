Profile: GPConnectSchedule1
Parent: Schedule
Id: GPConnect-Schedule-1
Title: "GP Connect Schedule"
Description: "A session in a practice's appointment book: who works in it, where and over which time. Slots belong to it."
* insert Publisher
* ^name = "GPConnect-Schedule-1"

* extension contains Extension-GPConnect-PractitionerRole-1 named practitionerRole 0..* MS

* identifier insert SystemAndValueOnly
  * system insert Example(Uri, "https://fhir.nhs.uk/Id/gpconnect-schedule-identifier")

* active 0..0
* serviceCategory 0..1
  * ^short = "Schedule type, as the practice names it"
  * ^definition = "The name that the practice itself has given to this kind of session; some systems call it session name or rota type. It is free text and stands in `serviceCategory.text`; no code is expected."
  * ^comment = "A provider fills it where the practice has a schedule type, and a consumer shows it with the slots of the session."
* serviceType 0..0
* specialty 0..1
  * ^comment = "Left out of schedules that a slot search returns."

* actor only Reference(CareConnect-GPC-Location-1 or CareConnect-GPC-Practitioner-1)
  * ^short = "Where the session is held and who holds it"
* planningHorizon
  * start 1..1
  * start insert UKLocalTime
  * end insert UKLocalTime
