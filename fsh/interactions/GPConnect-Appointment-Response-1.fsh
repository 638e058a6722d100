Profile: GPConnectAppointmentResponse1
Parent: GPConnectAppointmentExchanged1
Id: GPConnect-Appointment-Response-1
Title: "An Appointment that is returned"
Description: "A practice's answer to a booking, a change or a cancellation: the Appointment as it is now."
* insert InteractionProfile(GPConnect-Appointment-Response-1)

* obeys RESP-01 and RESP-02 and RESP-03 and RESP-07
* meta.versionId 1..1

Invariant: RESP-01
Description: "A returned Appointment names its profile"
* severity = #error
* expression = "meta.profile.where($this = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1').exists()"

Invariant: RESP-02
Description: "The slot type is told"
* severity = #error
* expression = "serviceType.first().text.exists()"

Invariant: RESP-03
Description: "The schedule type is told, where the practice has one"
* severity = #warning
* expression = "serviceCategory.text.exists()"

Invariant: RESP-07
Description: "The comment of a visit says what kind of visit it is, where that is known"
* severity = #warning
* expression = "extension.where(url = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2').where(value = 'Visit').empty() or comment.exists()"
