Profile: GPConnectLocationUnknownVisit1
Parent: CareConnectGPCLocation1
Id: GPConnect-Location-UnknownVisit-1
Title: "The Location of a visit"
Description: "Stands in for the place of a visit, which nobody is told: its name says to contact the practice, and its address is unknown."
* insert InteractionProfile(GPConnect-Location-UnknownVisit-1)

* obeys RESP-06

Invariant: RESP-06
Description: "The Location of a visit tells to contact the practice, and nothing of the place"
* severity = #error
* expression = "name.hasValue() and (name.contains('Contact') or name.contains('contact')) and (name.contains('Practice') or name.contains('practice')) and address.line.exists() and address.line.all($this = 'Unknown') and address.where(city = 'Unknown').exists() and address.text.empty() and address.district.empty() and address.postalCode.empty() and position.empty()"
