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

// What references call an entry: by its full URL or by type and id, and either with the version that is here.
// STU3: http://hl7.org/fhir/STU3/bundle.html#references
Invariant: SLOTR-05
Description: "Every Slot's Schedule is there, and no Schedule, Practitioner, Location or Organization that no Slot leads to"
* severity = #error
* expression = "resource.empty() or ((resource is Slot implies (resource.ofType(Slot).schedule.reference.exists() and (resource.ofType(Slot).schedule.reference in %resource.entry.where(resource is Schedule).select(fullUrl | ('Schedule/' & resource.id) | (fullUrl & '/_history/' & resource.meta.versionId) | ('Schedule/' & resource.id & '/_history/' & resource.meta.versionId))))) and (resource is Schedule implies (fullUrl | ('Schedule/' & resource.id) | (fullUrl & '/_history/' & resource.meta.versionId) | ('Schedule/' & resource.id & '/_history/' & resource.meta.versionId)).where($this in %resource.entry.resource.ofType(Slot).schedule.reference).exists()) and (resource is Practitioner implies (fullUrl | ('Practitioner/' & resource.id) | (fullUrl & '/_history/' & resource.meta.versionId) | ('Practitioner/' & resource.id & '/_history/' & resource.meta.versionId)).where($this in %resource.entry.resource.ofType(Schedule).actor.reference).exists()) and (resource is Location implies (fullUrl | ('Location/' & resource.id) | (fullUrl & '/_history/' & resource.meta.versionId) | ('Location/' & resource.id & '/_history/' & resource.meta.versionId)).where($this in %resource.entry.resource.ofType(Schedule).actor.reference).exists()) and (resource is Organization implies (fullUrl | ('Organization/' & resource.id) | (fullUrl & '/_history/' & resource.meta.versionId) | ('Organization/' & resource.id & '/_history/' & resource.meta.versionId)).where($this in %resource.entry.resource.ofType(Location).managingOrganization.reference).exists()))"

Invariant: SLOTR-06
Description: "Where there is a Slot there is the Organization of its Location; without a Slot the Bundle is empty"
* severity = #error
* expression = "(entry.empty() or entry.where(resource is Slot).exists()) and entry.where(resource is Schedule).all(resource.ofType(Schedule).actor.reference.where($this in %resource.entry.where(resource is Location).select(fullUrl | ('Location/' & resource.id) | (fullUrl & '/_history/' & resource.meta.versionId) | ('Location/' & resource.id & '/_history/' & resource.meta.versionId))).exists()) and entry.where(resource is Location).all(resource.ofType(Location).managingOrganization.reference.where($this in %resource.entry.where(resource is Organization).select(fullUrl | ('Organization/' & resource.id) | (fullUrl & '/_history/' & resource.meta.versionId) | ('Organization/' & resource.id & '/_history/' & resource.meta.versionId))).exists())"
