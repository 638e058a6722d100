// @valid
// @interaction search-for-free-slots-response
Instance: search-for-free-slots-response
InstanceOf: GPConnectSearchsetBundle1
Usage: #example
Title: "Search for free slots: the response. Every Slot has its slot type, every Schedule its schedule type; none is a visit"
* type = #searchset
* insert BundleEntry(Slot, slot-free-in-person)
* insert BundleEntry(Slot, slot-free-in-person-next)
* insert BundleEntry(Slot, slot-free-telephone)
* insert BundleEntry(Slot, slot-free-video)
* insert BundleEntry(Schedule, schedule-gp-morning)
* insert BundleEntry(Schedule, schedule-nurse-clinic)
* insert BundleEntry(Practitioner, practitioner-gp)
* insert BundleEntry(Practitioner, practitioner-nurse)
* insert BundleEntry(Location, location-gp-practice)
* insert BundleEntry(Organization, organization-gp-practice)
