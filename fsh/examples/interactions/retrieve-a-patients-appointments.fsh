// @valid
// @interaction retrieve-response
Instance: retrieve-appointments-response
InstanceOf: GPConnectSearchsetBundle1
Usage: #example
Title: "Retrieve a patient's appointments: one booked, one cancelled and a visit, whose Location is the unknown one"
* type = #searchset
* insert BundleEntry(Appointment, appointment-booked)
* insert BundleEntry(Appointment, appointment-cancelled)
* insert BundleEntry(Appointment, appointment-visit)
* insert BundleEntry(Location, location-gp-practice)
* insert BundleEntry(Location, location-unknown-visit)
* insert BundleEntry(Practitioner, practitioner-gp)
* insert BundleEntry(Organization, organization-gp-practice)
