// @valid
// @interaction amend-request
// @id appointment-1001
Instance: amend-appointment-request
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "Amend an appointment: the request. Only the comment differs from what was booked"
* insert Returned(1780000000101)
* insert AppointmentBooked
* insert AppointmentOfProvider(In-person, General appointment)
* comment = "Please use the main entrance"

// @valid
// @interaction amend-response
// @id appointment-1001
Instance: amend-appointment-response
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "Amend an appointment: the response"
* insert Returned(1780000000102)
* insert AppointmentBooked
* insert AppointmentOfProvider(In-person, General appointment)
* comment = "Please use the main entrance"
