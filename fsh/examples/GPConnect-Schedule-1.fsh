// @valid
Instance: schedule-gp-morning
InstanceOf: GPConnectSchedule1
Usage: #example
Title: "A GP's morning"
* insert Returned(1780000000011)
* extension[practitionerRole].valueCodeableConcept = $cs-sds-job-role-name#R0260 "General Medical Practitioner"
* serviceCategory.text = "GP morning surgery"
* actor[0] = Reference(location-gp-practice)
* actor[1] = Reference(practitioner-gp)
* planningHorizon.start = "2026-06-15T08:30:00+01:00"
* planningHorizon.end = "2026-06-15T12:30:00+01:00"

// @valid
Instance: schedule-nurse-clinic
InstanceOf: GPConnectSchedule1
Usage: #example
Title: "A nurse's clinic, with one of the job roles that came with this release"
* insert Returned(1780000000012)
* extension[practitionerRole].valueCodeableConcept = $cs-sds-job-role-name#R0570 "Nurse Consultant"
* identifier.system = "https://gpconnect.example.org/id/schedule"
* identifier.value = "SC-2026-0615-02"
* serviceCategory.text = "Nurse clinic"
* actor[0] = Reference(location-gp-practice)
* actor[1] = Reference(practitioner-nurse)
* planningHorizon.start = "2026-06-15T13:30:00+01:00"
* planningHorizon.end = "2026-06-15T17:00:00+01:00"

// A schedule of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: ScheduleToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Schedule-1"
* actor[0] = Reference(location-gp-practice)

// @invalid cardinality.max Schedule.active
Instance: schedule-invalid-active
InstanceOf: Schedule
Usage: #example
Title: "The profile forbids to say whether it is active"
* insert ScheduleToSpoil
* active = true

// @invalid cardinality.max Schedule.serviceType
Instance: schedule-invalid-service-type
InstanceOf: Schedule
Usage: #example
Title: "A service type, which belongs to the slot"
* insert ScheduleToSpoil
* serviceType.text = "General appointment"

// @invalid cardinality.min Schedule.planningHorizon.start
Instance: schedule-invalid-open-start
InstanceOf: Schedule
Usage: #example
Title: "A planning horizon without its start"
* insert ScheduleToSpoil
* planningHorizon.end = "2026-06-15T12:30:00+01:00"

// @invalid cardinality.min Schedule.identifier[0].system
Instance: schedule-invalid-identifier-without-system
InstanceOf: Schedule
Usage: #example
Title: "An identifier without its system"
* insert ScheduleToSpoil
* identifier.value = "SC-2026-0615-03"

// @invalid type.choice Schedule.extension[0].value
Instance: schedule-invalid-practitioner-role-type
InstanceOf: Schedule
Usage: #example
Title: "A practitioner role as a code, not as a CodeableConcept"
* insert ScheduleToSpoil
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1"
* extension[0].valueCode = #R0260

// @invalid reference.target Schedule.actor[1]
Instance: schedule-invalid-actor-target
InstanceOf: Schedule
Usage: #example
Title: "An actor that the profile does not allow"
* insert ScheduleToSpoil
* actor[1].reference = "Device/device-check-in-kiosk"
