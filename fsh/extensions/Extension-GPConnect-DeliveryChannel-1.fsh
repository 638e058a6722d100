Extension: ExtensionGPConnectDeliveryChannel1
Id: Extension-GPConnect-DeliveryChannel-1
Title: "Delivery channel, as a CodeableConcept"
Description: "How the patient is seen: in person, by telephone, by video or as a visit. The profiles use Extension-GPConnect-DeliveryChannel-2, which says the same with a plain code."
Context: Slot, Appointment
* insert Publisher
* ^name = "Extension-GPConnect-DeliveryChannel-1"

* . 0..1
* value[x] only CodeableConcept
* value[x] from $vs-delivery-channel (extensible)
  * ^short = "The channel through which care is given"
  * ^binding.description = "The ways in which a patient can be seen in an appointment."
