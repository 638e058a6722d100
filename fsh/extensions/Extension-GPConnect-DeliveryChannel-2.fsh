Extension: ExtensionGPConnectDeliveryChannel2
Id: Extension-GPConnect-DeliveryChannel-2
Title: "Delivery channel"
Description: "How the patient is seen: in person, by telephone, by video or as a visit. Visits are only ever read: they cannot be searched for, booked, amended or cancelled through GP Connect."
Context: Slot, Appointment
* insert Publisher
* ^name = "Extension-GPConnect-DeliveryChannel-2"

* . 0..1
* value[x] only code
* value[x] from $vs-delivery-channel (extensible)
  * ^short = "The channel through which care is given"
  // published as extensible; but a bare code has no system that could say which other code it is, so these are all there are
  * insert MaxValueSet(https://fhir.nhs.uk/STU3/ValueSet/GPConnect-DeliveryChannel-1)
  * ^binding.description = "The ways in which a patient can be seen in an appointment."
