Invariant: hc-1
Description: "A temperature has a method of measuring, or a comment that says why there is none"
Severity: #error
Expression: "method.exists() or comment.exists()"

Profile: Sailor
Parent: Patient
Id: sailor
Title: "Sailor"
Description: "A patient with a discharge book number."
* identifier 1..*
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #closed
* identifier contains dischargeBook 1..1 and passport 0..1
* identifier[dischargeBook].system = "https://harbour.example/id/discharge-book" (exactly)
* identifier[dischargeBook].value 1..1
* identifier[passport].system = "https://harbour.example/id/passport" (exactly)
* maritalStatus 0..0

Profile: Temperature
Parent: Observation
Id: temperature
Title: "Temperature at sea"
Description: "A temperature, or why there is none; with components told apart by whether they have a value."
* obeys hc-1
* extension contains Voyage named voyage 0..1
* code = http://loinc.org#8310-5
* subject 1..1
* subject only Reference(Sailor)
* value[x] only Quantity or CodeableConcept
* value[x] ^slicing.discriminator.type = #type
* value[x] ^slicing.discriminator.path = "$this"
* value[x] ^slicing.rules = #closed
* valueQuantity 0..1
* valueQuantity.system = "http://unitsofmeasure.org"
* valueQuantity.code = #Cel
* component ^slicing.discriminator.type = #exists
* component ^slicing.discriminator.path = "value"
* component ^slicing.rules = #open
* component contains measured 0..* and missing 0..1
* component[measured].value[x] 1..1
* component[missing].value[x] 0..0
* component[missing].dataAbsentReason 1..1

Profile: PortCall
Parent: Encounter
Id: port-call
Title: "Port call"
Description: "A visit to the clinic from a vessel; what was diagnosed is told apart by the profile of its condition."
* extension contains Berth named berth 1..1
* status from PortCallStatus (required)
* subject 1..1
* subject only Reference(Sailor)
* diagnosis ^slicing.discriminator.type = #profile
* diagnosis ^slicing.discriminator.path = "condition.resolve()"
* diagnosis ^slicing.rules = #open
* diagnosis contains seasickness 0..1
* diagnosis[seasickness].condition only Reference(Seasickness)

ValueSet: PortCallStatus
Id: port-call-status
Title: "States of a port call"
Description: "Planned calls are not kept."
* http://hl7.org/fhir/encounter-status#in-progress
* http://hl7.org/fhir/encounter-status#finished

Profile: Seasickness
Parent: Condition
Id: seasickness
Title: "Seasickness"
Description: "What it says."
* code = http://snomed.info/sct#37031009

Logical: LogBook
Id: log-book
Title: "Log book"
Description: "What the harbour master keeps; no FHIR resource."
* master 1..1 string "Who keeps it"
* entry 0..* BackboneElement "A line of it"
  * at 1..1 dateTime "When"
  * vessel 1..1 Identifier "Which vessel"
  * berth 0..1 code "Where it lies"
  * berth from BerthKinds (required)
