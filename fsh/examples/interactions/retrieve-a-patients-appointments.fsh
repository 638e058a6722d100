// @invalid bundle.fullUrl Bundle.entry[0].fullUrl
// @interaction retrieve-response
Instance: retrieve-appointments-response
InstanceOf: GPConnectSearchsetBundle1
Usage: #example
Title: "Retrieve a patient's appointments: one booked, one cancelled and a visit, whose Location is the unknown one"
* type = #searchset
* insert ReturnedEntry(appointment-booked)
* insert ReturnedEntry(appointment-cancelled)
* insert ReturnedEntry(appointment-visit)
* insert ReturnedEntry(location-gp-practice)
* insert ReturnedEntry(location-unknown-visit)
* insert ReturnedEntry(practitioner-gp)
* insert ReturnedEntry(organization-gp-practice)
