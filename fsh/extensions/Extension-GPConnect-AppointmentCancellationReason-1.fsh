Extension: ExtensionGPConnectAppointmentCancellationReason1
Id: Extension-GPConnect-AppointmentCancellationReason-1
Title: "Appointment cancellation reason"
Description: "Why an appointment was cancelled. It goes with a cancellation only: a request that books or amends an appointment must not carry it."
Context: Appointment
* insert Publisher
* ^name = "Extension-GPConnect-AppointmentCancellationReason-1"

* . 0..1
* value[x] 1..1
* value[x] only string
  * ^short = "The reason, in words"
