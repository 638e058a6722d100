Profile: GPConnectSlot1
Parent: Slot
Id: GPConnect-Slot-1
Title: "GP Connect Slot"
Description: "A stretch of time in a practice's appointment book that another organisation may find and book through GP Connect. It says when it is, how the patient will be seen and which Schedule it belongs to."
* insert Publisher
* ^name = "GPConnect-Slot-1"

* extension contains Extension-GPConnect-DeliveryChannel-2 named deliveryChannel 0..1 MS
* extension[deliveryChannel]
  * ^short = "In person, by telephone, by video or as a visit"
  * ^comment = "A free slot that is offered through GP Connect is never a visit: providers neither mark such a slot as bookable through GP Connect nor return it from a slot search."

* identifier insert SystemAndValueOnly

* serviceCategory 0..0
* serviceType 0..1
  * ^short = "Slot type, as the practice names it"
  * ^definition = "The name that the practice itself has given to this kind of slot. It is free text and stands in `serviceType.text`; no code is expected."
  * ^comment = "A provider fills it in every slot that a search returns, and a consumer shows it beside the slot. Slots that are booked together as one appointment all have the same slot type."
* specialty 0..1
  * ^comment = "Left out of slots that a search returns."
* appointmentType 0..0

* schedule only Reference(GPConnect-Schedule-1)
  * ^short = "The session that the slot is part of"
  * reference 1..1
    * insert Example(String, "Schedule/b57e1f37-e88e-43ad-a9e9-79eeed7531dd")
  * display insert Example(String, "Out of hours clinic\, evening session")
* status insert Example(Code, #free)
  * ^comment = "A search returns free slots only."
* start insert UKLocalTime
* end insert UKLocalTime
* comment insert Example(String, "Only for out of hours appointments.")
