Profile: GPConnectScheduleSearchResponse1
Parent: GPConnectSchedule1
Id: GPConnect-Schedule-Search-Response-1
Title: "A Schedule that a search for free slots returns"
Description: "The session of the slots that were found, with the name that the practice has given to its kind."
* insert InteractionProfile(GPConnect-Schedule-Search-Response-1)

* obeys SLOTR-04
* specialty 0..0
* planningHorizon.start obeys SLOTR-08
* planningHorizon.end obeys SLOTR-08

Invariant: SLOTR-04
Description: "The schedule type is told, where the practice has one"
* severity = #warning
* expression = "serviceCategory.text.exists()"
