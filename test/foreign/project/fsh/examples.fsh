// @valid
Instance: sailor-anna
InstanceOf: Sailor
Usage: #example
* identifier[dischargeBook].value = "DB-1"

// @valid
Instance: temperature-anna
InstanceOf: Temperature
Usage: #example
* extension[voyage].extension[number].valueString = "V7"
* status = #final
* subject = Reference(sailor-anna)
* valueQuantity.value = 38.5
* method.text = "ear"
* component[0].code.text = "at noon"
* component[0].valueString = "38.4"
* component[1].code.text = "at night"
* component[1].dataAbsentReason.text = "asleep"

// @invalid invariant Observation
Instance: temperature-without-method
InstanceOf: Observation
Usage: #example
* meta.profile = "https://harbour.example/fhir/StructureDefinition/temperature"
* status = #final
* code = http://loinc.org#8310-5
* subject = Reference(sailor-anna)

// @valid
Instance: port-call-anna
InstanceOf: PortCall
Usage: #example
* extension[berth].valueCode = #north-quay
* status = #finished
* subject = Reference(sailor-anna)

// @invalid binding.required Encounter.extension[0].value
// @invalid binding.required Encounter.status
Instance: port-call-planned
InstanceOf: Encounter
Usage: #example
* meta.profile = "https://harbour.example/fhir/StructureDefinition/port-call"
* extension[0].url = "https://harbour.example/fhir/StructureDefinition/berth"
* extension[0].valueCode = #lighthouse
* status = #planned
* subject = Reference(sailor-anna)
