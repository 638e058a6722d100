// @valid
// @interaction cancel-request
// @id appointment-1001
Instance: cancel-appointment-request
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "Cancel an appointment: the request. Only the status and the reason differ from what is stored"
* insert Returned(1780000000102)
* insert AppointmentBooked
* insert AppointmentOfProvider(In-person, General appointment)
* insert AppointmentCancelled
* comment = "Please use the main entrance"

// @valid
// @interaction cancel-response
// @id appointment-1001
Instance: cancel-appointment-response
InstanceOf: GPConnectAppointment1
Usage: #example
Title: "Cancel an appointment: the response"
* insert Returned(1780000000103)
* insert AppointmentBooked
* insert AppointmentOfProvider(In-person, General appointment)
* insert AppointmentCancelled
* comment = "Please use the main entrance"

RuleSet: AppointmentCancelled
* status = #cancelled
* extension[appointmentCancellationReason].valueString = "Patient cannot attend on that day"
