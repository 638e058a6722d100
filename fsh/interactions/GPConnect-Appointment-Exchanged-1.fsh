Profile: GPConnectAppointmentExchanged1
Parent: GPConnectAppointment1
Id: GPConnect-Appointment-Exchanged-1
Title: "An Appointment in any interaction"
Description: "Every Appointment that is sent or returned, in any interaction. The profiles of single interactions derive from it."
* insert InteractionProfile(GPConnect-Appointment-Exchanged-1)

* meta 1..1
* obeys APPT-02
* reason 0..0
* specialty 0..0

Invariant: APPT-02
Description: "meta.profile names GPConnect-Appointment-1"
* severity = #error
* expression = "meta.profile.where($this = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1').exists()"
