// @valid
// @interaction read-response
// @id appointment-1001
Instance: read-appointment-response
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "Read an appointment: the response"
* insert Returned(1780000000101)
* insert AppointmentBooked
* insert AppointmentOfProvider(In-person, General appointment)
* comment = "Please use the side entrance"

// @valid
// @interaction read-response
// @id appointment-1002
Instance: read-appointment-response-visit
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "Read an appointment: the response for a visit, whose Location is the unknown one"
* insert Returned(1780000000111)
* extension[practitionerRole].valueCodeableConcept = $cs-sds-job-role-name#R0260 "General Medical Practitioner"
* extension[deliveryChannel].valueCode = #Visit
* status = #booked
* serviceCategory.text = "GP morning surgery"
* serviceType.text = "Home visit"
* description = "Visit by a GP"
* start = "2026-06-15T12:00:00+01:00"
* end = "2026-06-15T12:30:00+01:00"
* slot = Reference(slot-busy-visit)
* created = "2026-06-15T08:15:00+01:00"
* comment = "Home visit"
* participant[0].actor = Reference(patient-registered)
* participant[0].status = #accepted
* participant[1].actor = Reference(location-unknown-visit)
* participant[1].status = #accepted
