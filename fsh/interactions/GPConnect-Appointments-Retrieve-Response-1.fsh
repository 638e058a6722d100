Profile: GPConnectAppointmentsRetrieveResponse1
Parent: Bundle
Id: GPConnect-Appointments-Retrieve-Response-1
Title: "Retrieve a patient's appointments: the response"
Description: "A patient's appointments from today on, booked and cancelled ones alike, with what they refer to."
* insert InteractionProfile(GPConnect-Appointments-Retrieve-Response-1)

* insert SearchAnswer
* entry contains appointment 0..*
* entry[appointment].resource 1..1
* entry[appointment].resource only GPConnectAppointmentReadResponse1
