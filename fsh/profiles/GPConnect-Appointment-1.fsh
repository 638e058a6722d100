Profile: GPConnectAppointment1
Parent: Appointment
Id: GPConnect-Appointment-1
Title: "GP Connect Appointment"
Description: "A patient's appointment with a practice, made of one or more of its slots. Another organisation books it, reads it, changes its texts or cancels it through GP Connect."
* insert Publisher
* ^name = "GPConnect-Appointment-1"

* extension contains
    Extension-GPConnect-AppointmentCancellationReason-1 named appointmentCancellationReason 0..1 and
    Extension-GPConnect-BookingOrganisation-1 named bookingOrganisation 0..1 MS and
    Extension-GPConnect-PractitionerRole-1 named practitionerRole 0..* MS and
    Extension-GPConnect-DeliveryChannel-2 named deliveryChannel 0..1 MS
* extension[appointmentCancellationReason]
  * ^short = "Why the appointment was cancelled; only when it is"
  * ^comment = "Belongs to a cancellation and to nothing else: it must be there when an appointment is cancelled, and a request that books or amends an appointment must not send it."
* extension[bookingOrganisation]
  * ^short = "The organisation that made the booking"
* extension[deliveryChannel]
  * ^short = "In person, by telephone, by video or as a visit"
  * ^comment = "Reading an appointment and retrieving a patient's appointments may return any channel, a visit included. An appointment whose channel, or whose slots' channel, is a visit cannot be booked, amended or cancelled through GP Connect."

* identifier insert SystemAndValueOnly
  * system insert Example(Uri, "https://fhir.nhs.uk/Id/gpconnect-appointment-identifier")
  * value insert Example(String, "898976578")

* status insert Example(Code, #booked)
  * ^comment = "`booked` when the appointment is made, `cancelled` when it is called off. Cancelled appointments are among those that a retrieval returns."
* serviceCategory 0..1
  * ^short = "Schedule type, as the practice names it"
  * ^definition = "The name that the practice itself has given to the kind of session that the appointment is in. It is free text and stands in `serviceCategory.text`, the same text as in the Schedule of the slots; no code is expected."
  * ^comment = "A provider returns it where the practice has a schedule type, and a consumer shows it with the patient's appointments."
* serviceType 0..1
  * ^short = "Slot type, as the practice names it"
  * ^definition = "The name that the practice itself has given to the kind of slot that was booked. It is free text and stands in `serviceType.text`, the same text as in the slots; no code is expected."
  * ^comment = "A provider returns it with every appointment, and a consumer shows it. One appointment has one slot type, so slots of different types cannot be booked together."
* specialty 0..1
  * ^comment = "Left out in all that is sent and returned."
  * coding.code insert Example(Code, #394733009)
  * coding.display insert Example(String, "Medical specialty--OTHER--NOT LISTED")
* appointmentType 0..0
* reason 0..1
  * ^comment = "Left out in all that is sent and returned."
  * ^binding.strength = #required
  * coding insert CodeFrom($cs-sct)
  * coding.code insert Example(Code, #17436001)
  * coding.display insert Example(String, "Medical consultation with outpatient")
* indication 0..0
* priority
  * ^short = "How urgent it is, for deciding what to move: 1 is highest, 9 lowest, 0 undefined (as in iCalendar)"

* description 1..1
  * ^short = "What the appointment is for, in a few words without clinical content"
  * ^definition = "A short text that tells staff at the practice what the appointment is about."
  * ^comment = "At most 100 characters. It must not carry clinical information of any kind, for a transfer of care or otherwise: it is an administrative text and not part of the patient's clinical record."
* supportingInformation 0..0
* start 1..1
* start insert UKLocalTime
* end 1..1
* end insert UKLocalTime
* slot 1..*
* slot only Reference(GPConnect-Slot-1)
  * ^short = "The slots that the appointment fills, one after the other without a gap"
  * reference insert Example(String, "Slot/79a37bc3-8d22-4805-b1a7-8cf8ceca9217")
  * display insert Example(String, "Out of hours clinic\, 19:30 to 19:45")
* created ^comment = "Every booking says when it was made, in UK local time with its offset."
* comment
  * ^short = "More for the practice to know, without clinical content"
  * ^definition = "Whatever else the practice should know about the appointment and does not fit into the description."
  * ^comment = "At most 500 characters. As with the description, no clinical information of any kind may stand here. An appointment that is a visit says here what kind of visit it is, where that is known."
  * insert Example(String, "Needs a room on the ground floor.")
* incomingReferral 0..0

* participant.actor 1..1
* participant.actor only Reference(CareConnect-GPC-Patient-1 or CareConnect-GPC-Practitioner-1 or CareConnect-GPC-Location-1 or GPConnect-Device-1 or RelatedPerson or HealthcareService)
  * ^comment = "A booking names the patient and the location. A visit's location is the 'unknown' one that asks to contact the practice, never the place that is visited."
* requestedPeriod 0..0
