// @valid
// @interaction book-request
// @id none
Instance: book-appointment-request
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "Book an appointment: the request"
* insert AppointmentBooked
* comment = "Please use the side entrance"

// @valid
// @interaction book-response
// @id appointment-1001
Instance: book-appointment-response
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "Book an appointment: the response, with slot type and schedule type"
* insert Returned(1780000000101)
* insert AppointmentBooked
* insert AppointmentOfProvider(In-person, General appointment)
* comment = "Please use the side entrance"

// @valid
// @interaction book-request
// @id none
Instance: book-appointment-request-two-slots
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "Book an appointment: the request for two adjacent slots of one service type"
* insert AppointmentBooked
* slot[1] = Reference(slot-free-in-person-next)
* end = "2026-06-15T09:20:00+01:00"
