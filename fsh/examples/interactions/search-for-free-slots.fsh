// @invalid bundle.fullUrl Bundle.entry[0].fullUrl
// @interaction search-for-free-slots-response
Instance: search-for-free-slots-response
InstanceOf: GPConnectSearchsetBundle1
Usage: #example
Title: "Search for free slots: the response. Every Slot has its slot type, every Schedule its schedule type; none is a visit"
* type = #searchset
* insert ReturnedEntry(slot-free-in-person)
* insert ReturnedEntry(slot-free-in-person-next)
* insert ReturnedEntry(slot-free-telephone)
* insert ReturnedEntry(slot-free-video)
* insert ReturnedEntry(schedule-gp-morning)
* insert ReturnedEntry(schedule-nurse-clinic)
* insert ReturnedEntry(practitioner-gp)
* insert ReturnedEntry(practitioner-nurse)
* insert ReturnedEntry(location-gp-practice)
* insert ReturnedEntry(organization-gp-practice)
