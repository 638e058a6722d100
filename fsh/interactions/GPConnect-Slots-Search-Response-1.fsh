Profile: GPConnectSlotsSearchResponse1
Parent: Bundle
Id: GPConnect-Slots-Search-Response-1
Title: "Search for free slots: the response"
Description: "The free slots of a practice, their sessions and the organisation; practitioners and locations where the search asked for them."
* insert InteractionProfile(GPConnect-Slots-Search-Response-1)

* obeys SLOTR-06 and SLOTR-11
* insert SearchAnswer
* entry obeys SLOTR-05
* entry contains slot 0..* and schedule 0..*
* entry[slot].resource 1..1
* entry[slot].resource only GPConnectSlotSearchResponse1
* entry[schedule].resource 1..1
* entry[schedule].resource only GPConnectScheduleSearchResponse1

// GP Connect's entries have no full URL: a reference names an entry by type and id, with or without the version that is here.
Invariant: SLOTR-05
Description: "The Schedule of every Slot is present, and no Schedule, Practitioner, Location or Organization that no Slot leads to"
* severity = #error
* expression = "resource.empty() or ((resource is Slot implies (resource.ofType(Slot).schedule.reference.exists() and (resource.ofType(Slot).schedule.reference in %resource.entry.where(resource is Schedule).select(('Schedule/' & resource.id) | ('Schedule/' & resource.id & '/_history/' & resource.meta.versionId))))) and (resource is Schedule implies (('Schedule/' & resource.id) | ('Schedule/' & resource.id & '/_history/' & resource.meta.versionId)).where($this in %resource.entry.resource.ofType(Slot).schedule.reference).exists()) and (resource is Practitioner implies (('Practitioner/' & resource.id) | ('Practitioner/' & resource.id & '/_history/' & resource.meta.versionId)).where($this in %resource.entry.resource.ofType(Schedule).actor.reference).exists()) and (resource is Location implies (('Location/' & resource.id) | ('Location/' & resource.id & '/_history/' & resource.meta.versionId)).where($this in %resource.entry.resource.ofType(Schedule).actor.reference).exists()) and (resource is Organization implies (%resource.entry.where(resource is Location).empty() or (('Organization/' & resource.id) | ('Organization/' & resource.id & '/_history/' & resource.meta.versionId)).where($this in %resource.entry.resource.ofType(Location).managingOrganization.reference).exists())))"

Invariant: SLOTR-06
Description: "Without a Slot the Bundle is empty; every Schedule names a Location; the managing organisation of each Location is present"
* severity = #error
* expression = "(entry.empty() or entry.where(resource is Slot).exists()) and entry.where(resource is Schedule).all(resource.ofType(Schedule).actor.reference.where($this.startsWith('Location/')).exists()) and entry.where(resource is Location).all(resource.ofType(Location).managingOrganization.reference.where($this in %resource.entry.where(resource is Organization).select(('Organization/' & resource.id) | ('Organization/' & resource.id & '/_history/' & resource.meta.versionId))).exists())"

Invariant: SLOTR-11
Description: "A Bundle with a Slot has an Organization, whatever the search asked for"
* severity = #error
* expression = "entry.where(resource is Slot).empty() or entry.where(resource is Organization).exists()"
