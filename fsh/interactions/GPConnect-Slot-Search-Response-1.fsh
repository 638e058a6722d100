Profile: GPConnectSlotSearchResponse1
Parent: GPConnectSlot1
Id: GPConnect-Slot-Search-Response-1
Title: "A Slot that a search for free slots returns"
Description: "A free Slot with the name that the practice has given to its kind."
* insert InteractionProfile(GPConnect-Slot-Search-Response-1)

* obeys SLOTR-02 and SLOTR-03
* status = #free (exactly)
* specialty 0..0
* start obeys SLOTR-08
* end obeys SLOTR-08

Invariant: SLOTR-02
Description: "A visit is never among the slots that a search returns"
* insert NoVisitExpression

Invariant: SLOTR-03
Description: "Every slot tells its slot type"
* severity = #error
* expression = "serviceType.first().text.exists()"

Invariant: SLOTR-08
Description: "A time is UK local time: whole seconds, with an offset of +00:00 or +01:00"
* insert UKLocalTimeExpression
