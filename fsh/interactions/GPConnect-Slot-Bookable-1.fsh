Profile: GPConnectSlotBookable1
Parent: GPConnectSlot1
Id: GPConnect-Slot-Bookable-1
Title: "A Slot that may be marked as bookable through GP Connect"
Description: "The requirements of a Slot before a practice lets others book it."
* insert InteractionProfile(GPConnect-Slot-Bookable-1)

* obeys AVAIL-01

Invariant: AVAIL-01
Description: "A slot for visits cannot be bookable through GP Connect"
* insert NoVisitExpression
