Profile: GPConnectAppointmentBookRequest1
Parent: GPConnectAppointmentExchanged1
Id: GPConnect-Appointment-Book-Request-1
Title: "Book an appointment: the request"
Description: "The Appointment with which a consumer asks a practice for one or more of its free slots."
* insert InteractionProfile(GPConnect-Appointment-Book-Request-1)

* obeys BOOK-02 and BOOK-04 and BOOK-05 and BOOK-09
* status = #booked (exactly)
* start 1..1
* end 1..1
* created 1..1
* description 1..1
* insert AppointmentTextLengths
* slot 1..*
* extension[bookingOrganisation] 1..1
* extension[appointmentCancellationReason] 0..0

Invariant: BOOK-02
Description: "One participant is a Patient and one a Location, and each says by a reference who or what it is"
* severity = #error
* expression = "participant.all(actor.reference.exists()) and participant.actor.reference.where($this.startsWith('Patient/') or $this.contains('/Patient/')).exists() and participant.actor.reference.where($this.startsWith('Location/') or $this.contains('/Location/')).exists()"

Invariant: BOOK-04
Description: "The booking organisation is an Organization within the Appointment"
* severity = #error
* expression = "contained.where($this is Organization and (('#' + id) in %resource.extension.where(url = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1').value.reference)).exists()"

Invariant: BOOK-05
Description: "The Organization that books has its ODS code, a name and a way to be reached"
* severity = #error
* expression = "contained.where($this is Organization).where(('#' + id) in %resource.extension.where(url = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1').value.reference).all(identifier.where(system = 'https://fhir.nhs.uk/Id/ods-organization-code' and value.exists()).exists() and name.exists() and telecom.exists())"

Invariant: BOOK-09
Description: "A visit cannot be booked"
* insert NoVisitExpression
