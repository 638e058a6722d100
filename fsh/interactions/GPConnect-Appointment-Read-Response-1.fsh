Profile: GPConnectAppointmentReadResponse1
Parent: GPConnectAppointmentResponse1
Id: GPConnect-Appointment-Read-Response-1
Title: "An Appointment that is read"
Description: "An Appointment in the answer to a read, or to the retrieval of a patient's appointments: of any delivery channel, with its times as the practice's clocks show them."
* insert InteractionProfile(GPConnect-Appointment-Read-Response-1)

* extension[deliveryChannel].value[x] from $vs-delivery-channel (required)
* start obeys RESP-04
* end obeys RESP-04
* created obeys RESP-04

Invariant: RESP-04
Description: "A time is UK local time: whole seconds, with an offset of +00:00 or +01:00"
* insert UKLocalTimeExpression
