// @valid
Instance: slot-free-in-person
InstanceOf: GPConnectSlot1
Usage: #example
Title: "A free slot, in person"
* insert Returned(1780000000001)
* extension[deliveryChannel].valueCode = #In-person
* serviceType.text = "General appointment"
* schedule = Reference(schedule-gp-morning)
* status = #free
* start = "2026-06-15T09:00:00+01:00"
* end = "2026-06-15T09:10:00+01:00"

// @valid
Instance: slot-free-in-person-next
InstanceOf: GPConnectSlot1
Usage: #example
Title: "The free slot after it, of the same type"
* insert Returned(1780000000002)
* extension[deliveryChannel].valueCode = #In-person
* serviceType.text = "General appointment"
* schedule = Reference(schedule-gp-morning)
* status = #free
* start = "2026-06-15T09:10:00+01:00"
* end = "2026-06-15T09:20:00+01:00"

// @valid
Instance: slot-free-telephone
InstanceOf: GPConnectSlot1
Usage: #example
Title: "A free slot by telephone"
* insert Returned(1780000000003)
* extension[deliveryChannel].valueCode = #Telephone
* serviceType.text = "Telephone consultation"
* schedule = Reference(schedule-gp-morning)
* status = #free
* start = "2026-06-15T11:30:00+01:00"
* end = "2026-06-15T11:40:00+01:00"

// @valid
Instance: slot-free-video
InstanceOf: GPConnectSlot1
Usage: #example
Title: "A free slot by video, with the practice's own identifier"
* insert Returned(1780000000004)
* extension[deliveryChannel].valueCode = #Video
* identifier.system = "https://gpconnect.example.org/id/slot"
* identifier.value = "SL-2026-0615-118"
* serviceType.text = "Video consultation"
* schedule = Reference(schedule-nurse-clinic)
* status = #free
* start = "2026-06-15T14:00:00+01:00"
* end = "2026-06-15T14:20:00+01:00"

// @valid
Instance: slot-busy-visit
InstanceOf: GPConnectSlot1
Usage: #example
Title: "A slot taken by a visit"
* insert Returned(1780000000005)
* extension[deliveryChannel].valueCode = #Visit
* serviceType.text = "Home visit"
* schedule = Reference(schedule-gp-morning)
* status = #busy
* start = "2026-06-15T12:00:00+01:00"
* end = "2026-06-15T12:30:00+01:00"

// @valid
Instance: slot-without-delivery-channel
InstanceOf: GPConnectSlot1
Usage: #example
Title: "A slot with no more than it needs"
* schedule = Reference(schedule-gp-morning)
* status = #busy-unavailable
* start = "2026-06-15T10:00:00+01:00"
* end = "2026-06-15T10:10:00+01:00"

// @valid
Instance: slot-first-delivery-channel-extension
InstanceOf: GPConnectSlot1
Usage: #example
Title: "A slot of an older server: the first version of the delivery channel extension is allowed as any other is"
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1"
* extension[0].valueCodeableConcept = $cs-delivery-channel#Telephone "Telephone"
* schedule = Reference(schedule-gp-morning)
* status = #free
* start = "2026-06-15T10:10:00+01:00"
* end = "2026-06-15T10:20:00+01:00"

// A slot of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: SlotToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"
* schedule = Reference(schedule-gp-morning)
* status = #free
* start = "2026-06-15T09:00:00+01:00"
* end = "2026-06-15T09:10:00+01:00"

RuleSet: SlotChannel
* extension[0].url = "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2"

// @invalid binding.required Slot.extension[0].value
Instance: slot-invalid-delivery-channel-code
InstanceOf: Slot
Usage: #example
Title: "A delivery channel that does not exist"
* insert SlotToSpoil
* insert SlotChannel
* extension[0].valueCode = #Visitt

// @invalid type.choice Slot.extension[0].value
Instance: slot-invalid-delivery-channel-type
InstanceOf: Slot
Usage: #example
Title: "A delivery channel as a CodeableConcept, as it was before the second version of the extension"
* insert SlotToSpoil
* insert SlotChannel
* extension[0].valueCodeableConcept = $cs-delivery-channel#Telephone "Telephone"

// @invalid cardinality.max Slot.serviceCategory
Instance: slot-invalid-service-category
InstanceOf: Slot
Usage: #example
Title: "A service category, which belongs to the schedule"
* insert SlotToSpoil
* serviceCategory.text = "GP morning surgery"

// @invalid cardinality.max Slot.appointmentType
Instance: slot-invalid-appointment-type
InstanceOf: Slot
Usage: #example
Title: "An appointment type, which the profile forbids"
* insert SlotToSpoil
* appointmentType.text = "Walk-in"

// @invalid cardinality.max Slot.serviceType
Instance: slot-invalid-two-service-types
InstanceOf: Slot
Usage: #example
Title: "Two service types"
* insert SlotToSpoil
* serviceType[0].text = "General appointment"
* serviceType[1].text = "Blood test"

// @invalid cardinality.min Slot.identifier[0].value
Instance: slot-invalid-identifier-without-value
InstanceOf: Slot
Usage: #example
Title: "An identifier without its value"
* insert SlotToSpoil
* identifier.system = "https://gpconnect.example.org/id/slot"

// @invalid cardinality.max Slot.identifier[1].use
Instance: slot-invalid-identifier-use
InstanceOf: Slot
Usage: #example
Title: "The second identifier has a use"
* insert SlotToSpoil
* identifier[0].system = "https://gpconnect.example.org/id/slot"
* identifier[0].value = "SL-2026-0615-001"
* identifier[1].use = #official
* identifier[1].system = "https://gpconnect.example.org/id/slot"
* identifier[1].value = "SL-2026-0615-002"

// @invalid cardinality.min Slot.schedule.reference
Instance: slot-invalid-schedule-without-reference
InstanceOf: Slot
Usage: #example
Title: "A schedule by its display alone"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"
* schedule.display = "Monday morning"
* status = #free
* start = "2026-06-15T09:00:00+01:00"
* end = "2026-06-15T09:10:00+01:00"

// @invalid reference.target Slot.schedule
Instance: slot-invalid-schedule-target
InstanceOf: Slot
Usage: #example
Title: "A schedule that is a practitioner"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"
* schedule.reference = "Practitioner/practitioner-gp"
* status = #free
* start = "2026-06-15T09:00:00+01:00"
* end = "2026-06-15T09:10:00+01:00"

// @invalid type.primitive Slot.start
Instance: slot-invalid-day
InstanceOf: Slot
Usage: #example
Title: "A day that no calendar has"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1"
* schedule = Reference(schedule-gp-morning)
* status = #free
* start = "2026-02-30T09:00:00+00:00"
* end = "2026-03-02T09:10:00+00:00"
