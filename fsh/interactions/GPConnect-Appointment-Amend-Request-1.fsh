Profile: GPConnectAppointmentAmendRequest1
Parent: GPConnectAppointmentExchanged1
Id: GPConnect-Appointment-Amend-Request-1
Title: "Amend an appointment: the request"
Description: "The Appointment with which a consumer changes the texts of one that was booked."
* insert InteractionProfile(GPConnect-Appointment-Amend-Request-1)

* obeys AMEND-05
* insert AppointmentTextLengths
* extension[appointmentCancellationReason] 0..0

Invariant: AMEND-05
Description: "A visit cannot be amended"
* insert NoVisitExpression
