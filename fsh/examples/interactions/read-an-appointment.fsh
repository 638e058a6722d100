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
