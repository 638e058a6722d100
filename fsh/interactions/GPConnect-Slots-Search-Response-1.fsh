Profile: GPConnectSlotsSearchResponse1
Parent: Bundle
Id: GPConnect-Slots-Search-Response-1
Title: "Search for free slots: the response"
Description: "The free slots of a practice, their sessions, and who holds them where for which organisation: all that a slot leads to and nothing else."
* insert InteractionProfile(GPConnect-Slots-Search-Response-1)

* obeys SLOTR-06
* insert SearchAnswer
* entry obeys SLOTR-05
* entry contains slot 0..* and schedule 0..*
* entry[slot].resource 1..1
* entry[slot].resource only GPConnectSlotSearchResponse1
* entry[schedule].resource 1..1
* entry[schedule].resource only GPConnectScheduleSearchResponse1

Invariant: SLOTR-05
Description: "Every Slot's Schedule is there, and no Schedule, Practitioner, Location or Organization that no Slot leads to"
* severity = #error
* expression = "resource.empty() or ((resource is Slot implies (resource.ofType(Slot).schedule.reference.exists() and (resource.ofType(Slot).schedule.reference in %resource.entry.where(resource is Schedule).select(('Schedule/' & resource.id) | fullUrl)))) and (resource is Schedule implies ((fullUrl.exists() and (fullUrl in %resource.entry.resource.ofType(Slot).schedule.reference)) or (('Schedule/' & resource.id) in %resource.entry.resource.ofType(Slot).schedule.reference))) and (resource is Practitioner implies ((fullUrl.exists() and (fullUrl in %resource.entry.resource.ofType(Schedule).actor.reference)) or (('Practitioner/' & resource.id) in %resource.entry.resource.ofType(Schedule).actor.reference))) and (resource is Location implies ((fullUrl.exists() and (fullUrl in %resource.entry.resource.ofType(Schedule).actor.reference)) or (('Location/' & resource.id) in %resource.entry.resource.ofType(Schedule).actor.reference))) and (resource is Organization implies ((fullUrl.exists() and (fullUrl in %resource.entry.resource.ofType(Location).managingOrganization.reference)) or (('Organization/' & resource.id) in %resource.entry.resource.ofType(Location).managingOrganization.reference))))"

Invariant: SLOTR-06
Description: "Where there is a Slot there is the Organization of its Location; without a Slot the Bundle is empty"
* severity = #error
* expression = "(entry.empty() or entry.where(resource is Slot).exists()) and entry.where(resource is Schedule).all(resource.ofType(Schedule).actor.reference.where($this in %resource.entry.where(resource is Location).select(('Location/' & resource.id) | fullUrl)).exists()) and entry.where(resource is Location).all(resource.ofType(Location).managingOrganization.reference.where($this in %resource.entry.where(resource is Organization).select(('Organization/' & resource.id) | fullUrl)).exists())"
