// The organisation that books, in the appointment itself.
Instance: booking-organisation
InstanceOf: CareConnectGPCOrganization1
Usage: #inline
* id = "booking-organisation"
* identifier[odsOrganisationCode].value = "A00002"
* type = $cs-organisation-type#urgent-care "Urgent Care"
* name = "Kirkbeck Urgent Care"
* telecom.system = #phone
* telecom.value = "0113 496 0002"
* telecom.use = #work

// The consumer's part of the appointment: who, where and when. Texts carry no clinical information of any kind.
RuleSet: AppointmentBooked
* contained[0] = booking-organisation
* extension[bookingOrganisation].valueReference = Reference(booking-organisation)
* status = #booked
* description = "Appointment with a GP"
* start = "2026-06-15T09:00:00+01:00"
* end = "2026-06-15T09:10:00+01:00"
* slot = Reference(slot-free-in-person)
* created = "2026-06-08T11:42:05+01:00"
* participant[0].actor = Reference(patient-registered)
* participant[0].status = #accepted
* participant[1].actor = Reference(location-gp-practice)
* participant[1].status = #accepted
* participant[2].actor = Reference(practitioner-gp)
* participant[2].status = #accepted

// The provider's part.
RuleSet: AppointmentOfProvider(channel, serviceType)
* extension[practitionerRole].valueCodeableConcept = $cs-sds-job-role-name#R0260 "General Medical Practitioner"
* extension[deliveryChannel].valueCode = #{channel}
* serviceCategory.text = "GP morning surgery"
* serviceType.text = "{serviceType}"

// @valid
Instance: appointment-booked
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "A booked appointment, in person"
* insert Returned(1780000000071)
* insert AppointmentBooked
* insert AppointmentOfProvider(In-person, General appointment)
* comment = "Please use the side entrance"

// @valid
Instance: appointment-telephone
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "An appointment by telephone that the practice's own reception booked"
* insert Returned(1780000000072)
* extension[deliveryChannel].valueCode = #Telephone
* identifier.system = "https://gpconnect.example.org/id/appointment"
* identifier.value = "AP-2026-0615-31"
* status = #booked
* serviceCategory.text = "GP morning surgery"
* serviceType.text = "Telephone consultation"
* description = "Telephone appointment"
* start = "2026-06-15T11:30:00+01:00"
* end = "2026-06-15T11:40:00+01:00"
* slot = Reference(slot-free-telephone)
* created = "2026-06-12T08:02:51+01:00"
* participant[0].actor = Reference(patient-traced)
* participant[0].status = #accepted
* participant[1].actor = Reference(location-gp-practice)
* participant[1].status = #accepted

// @valid
Instance: appointment-visit
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "A visit: its kind is in the comment, its place is not told"
* insert Returned(1780000000073)
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
* participant[2].actor = Reference(practitioner-gp)
* participant[2].status = #accepted

// @valid
Instance: appointment-cancelled
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "A cancelled appointment with the reason"
* insert Returned(1780000000074)
* insert AppointmentBooked
* insert AppointmentOfProvider(In-person, General appointment)
* insert AppointmentCancelled

// An appointment of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: AppointmentToSpoil
* insert AppointmentToSpoilWithoutTimes
* start = "2026-06-15T09:00:00+01:00"
* end = "2026-06-15T09:10:00+01:00"

RuleSet: AppointmentToSpoilWithoutTimes
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
* status = #booked
* description = "Appointment with a GP"
* slot = Reference(slot-free-in-person)
* participant[0].actor = Reference(patient-registered)
* participant[0].status = #accepted

// @invalid cardinality.min Appointment.description
Instance: appointment-invalid-without-description
InstanceOf: Appointment
Usage: #example
Title: "No description"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
* status = #booked
* start = "2026-06-15T09:00:00+01:00"
* end = "2026-06-15T09:10:00+01:00"
* slot = Reference(slot-free-in-person)
* participant[0].actor = Reference(patient-registered)
* participant[0].status = #accepted

// @invalid cardinality.min Appointment.slot
Instance: appointment-invalid-without-slot
InstanceOf: Appointment
Usage: #example
Title: "No slot"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1"
* status = #booked
* description = "Appointment with a GP"
* start = "2026-06-15T09:00:00+01:00"
* end = "2026-06-15T09:10:00+01:00"
* participant[0].actor = Reference(patient-registered)
* participant[0].status = #accepted

// @invalid cardinality.min Appointment.participant[1].actor
Instance: appointment-invalid-participant-without-actor
InstanceOf: Appointment
Usage: #example
Title: "A participant by its type alone"
* insert AppointmentToSpoil
* participant[1].type = http://hl7.org/fhir/v3/ParticipationType#LOC "location"
* participant[1].status = #accepted

// @invalid cardinality.min Appointment.start
// @invalid cardinality.min Appointment.end
Instance: appointment-invalid-without-times
InstanceOf: Appointment
Usage: #example
Title: "Proposed, with neither start nor end, as the core type would allow"
* insert AppointmentToSpoilWithoutTimes
* status = #proposed

// @invalid cardinality.max Appointment.serviceType
Instance: appointment-invalid-two-service-types
InstanceOf: Appointment
Usage: #example
Title: "Two service types"
* insert AppointmentToSpoil
* serviceType[0].text = "General appointment"
* serviceType[1].text = "Blood test"

// @invalid cardinality.max Appointment.appointmentType
Instance: appointment-invalid-appointment-type
InstanceOf: Appointment
Usage: #example
Title: "An appointment type, which the profile forbids"
* insert AppointmentToSpoil
* appointmentType.text = "Routine"

// @invalid cardinality.max Appointment.requestedPeriod
Instance: appointment-invalid-requested-period
InstanceOf: Appointment
Usage: #example
Title: "A requested period, which the profile forbids"
* insert AppointmentToSpoil
* requestedPeriod.start = "2026-06-15"

// @invalid type.choice Appointment.extension[0].value
Instance: appointment-invalid-cancellation-reason-type
InstanceOf: Appointment
Usage: #example
Title: "A cancellation reason as a CodeableConcept"
* insert AppointmentToSpoil
* status = #cancelled
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1"
* extension[0].valueCodeableConcept.text = "Patient cannot attend on that day"

// @invalid reference.target Appointment.extension[0].value
Instance: appointment-invalid-booking-organisation-target
InstanceOf: Appointment
Usage: #example
Title: "Booked by a practitioner, where the organisation must be"
* insert AppointmentToSpoil
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1"
* extension[0].valueReference.reference = "Practitioner/practitioner-gp"

// @invalid reference.target Appointment.slot[0]
Instance: appointment-invalid-slot-target
InstanceOf: Appointment
Usage: #example
Title: "A slot that is a schedule"
* insert AppointmentToSpoil
* slot.reference = "Schedule/schedule-gp-morning"

// @invalid binding.required Appointment.participant[0].status
Instance: appointment-invalid-participation-status
InstanceOf: Appointment
Usage: #example
Title: "A participation status that does not exist"
* insert AppointmentToSpoil
* participant[0].status = #agreed

// @invalid cardinality.min Appointment.contained[0].name
Instance: appointment-invalid-contained-organisation
InstanceOf: Appointment
Usage: #example
Title: "The contained booking organisation breaks its own profile: it has no name"
* insert AppointmentToSpoil
* contained[0] = booking-organisation-without-name
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1"
* extension[0].valueReference.reference = "#booking-organisation-without-name"

Instance: booking-organisation-without-name
InstanceOf: Organization
Usage: #inline
* id = "booking-organisation-without-name"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1"
* identifier.system = "https://fhir.nhs.uk/Id/ods-organization-code"
* identifier.value = "A00002"
