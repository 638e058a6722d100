Extension: ExtensionGPConnectBookingOrganisation1
Id: Extension-GPConnect-BookingOrganisation-1
Title: "Booking organisation"
Description: "The organisation that booked the appointment. A booking request contains the Organization itself, with its ODS code, name and telephone, so that the practice can get in touch."
Context: Appointment
* insert Publisher
* ^name = "Extension-GPConnect-BookingOrganisation-1"

* . 0..1
* value[x] only Reference(CareConnect-GPC-Organization-1)
  * ^short = "The organisation that made the booking"
