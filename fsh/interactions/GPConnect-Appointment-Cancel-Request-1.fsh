Profile: GPConnectAppointmentCancelRequest1
Parent: GPConnectAppointmentExchanged1
Id: GPConnect-Appointment-Cancel-Request-1
Title: "Cancel an appointment: the request"
Description: "The Appointment with which a consumer calls off one that was booked, and says why."
* insert InteractionProfile(GPConnect-Appointment-Cancel-Request-1)

* obeys CANCEL-04
* status = #cancelled (exactly)
* extension[appointmentCancellationReason] 1..1

Invariant: CANCEL-04
Description: "A visit cannot be cancelled"
* insert NoVisitExpression
