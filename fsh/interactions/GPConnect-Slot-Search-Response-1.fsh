Profile: GPConnectSlotSearchResponse1
Parent: GPConnectSlot1
Id: GPConnect-Slot-Search-Response-1
Title: "A Slot that a search for free slots returns"
Description: "A free Slot with the name that the practice has given to its kind."
* insert InteractionProfile(GPConnect-Slot-Search-Response-1)

* obeys SLOTR-02
* status = #free (exactly)
* serviceType 1..1
* serviceType.text 1..1
* specialty 0..0
* start obeys SLOTR-08
* end obeys SLOTR-08

Invariant: SLOTR-02
Description: "A visit is never among the slots that a search returns"
* insert NoVisitExpression

Invariant: SLOTR-08
Description: "A time is UK local time: whole seconds, with an offset of +00:00 or +01:00"
* insert UKLocalTimeExpression
