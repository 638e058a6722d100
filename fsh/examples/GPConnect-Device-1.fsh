// @valid
Instance: device-check-in-kiosk
InstanceOf: GPConnectDevice1
Usage: #example
Title: "A practice's check-in kiosk"
* identifier.system = "https://gpconnect.example.org/id/device"
* identifier.value = "KIOSK-01"
* type = $cs-sct#706690007 "Software"
* manufacturer = "Kirkbeck Kiosks"
* model = "Hello 2"
* version = "2.4.1"
* owner = Reference(organization-gp-practice)
* location = Reference(location-gp-practice)
* note.authorString = "Dr Okafor"
* note.text = "In the entrance hall"

// A device of the core type that would conform to the profile; each example below spoils it in one way.
RuleSet: DeviceToSpoil
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1"
* type = $cs-sct#706690007 "Software"

// @invalid cardinality.min Device.type
Instance: device-invalid-without-type
InstanceOf: Device
Usage: #example
Title: "A device that does not say what it is"
* meta.profile = "https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Device-1"
* model = "Hello 2"

// @invalid cardinality.max Device.status
Instance: device-invalid-status
InstanceOf: Device
Usage: #example
Title: "A status, which the profile forbids"
* insert DeviceToSpoil
* status = #active

// @invalid cardinality.max Device.type.text
Instance: device-invalid-type-text
InstanceOf: Device
Usage: #example
Title: "A type as text beside its code"
* insert DeviceToSpoil
* type.text = "Check-in kiosk"

// @invalid cardinality.max Device.type.coding
Instance: device-invalid-two-type-codings
InstanceOf: Device
Usage: #example
Title: "Two codings of one type"
* insert DeviceToSpoil
* type.coding[1] = $cs-sct#49062001 "Device"

// @invalid reference.target Device.location
Instance: device-invalid-location-target
InstanceOf: Device
Usage: #example
Title: "Located in an organisation"
* insert DeviceToSpoil
* location.reference = "Organization/organization-gp-practice"
