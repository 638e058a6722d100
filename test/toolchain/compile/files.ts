/** A small project with each kind of thing that refers to another. */
export const FILES = {
  'aliases.fsh': `Alias: $units = http://unitsofmeasure.org
`,
  'rulesets.fsh': `RuleSet: Publisher
* ^publisher = "Somebody"
* ^contact.name = "Somebody else"

RuleSet: Named(name)
* ^purpose = "About {name}"
`,
  'extensions.fsh': `Extension: Colour
Id: colour
Context: Observation, Patient
* insert Publisher
* value[x] only CodeableConcept
* valueCodeableConcept from ColourSet (required)

Extension: Shape
Id: shape
* extension contains width 1..1 and note 0..*
* extension[width].value[x] only Quantity
* extension[note].value[x] only string
`,
  'terminology.fsh': `CodeSystem: ColourSystem
Id: colour-system
* #red "Red"
* #green "Green"
  * #lime "Lime"

ValueSet: ColourSet
Id: colour-set
* insert Publisher
* include codes from system ColourSystem

ValueSet: Warm
Id: warm
* ColourSystem#red "Red"
`,
  'profiles.fsh': `Profile: BaseReading
Parent: Observation
Id: base-reading
* insert Publisher
* insert Named(readings)
* extension contains Colour named colour 0..1 MS
* subject only Reference(Patient)
* subject 1..1
* component ^slicing.discriminator.type = #value
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains first 0..1 and second 0..1
* component[first].code = $units#mm
* component[second].code = $units#cm
* value[x] only Quantity or string

Profile: Reading
Parent: BaseReading
Id: reading
* component[first] 1..1
* component[first].value[x] only Quantity
* valueQuantity = $units#mm
* obeys read-1

Invariant: read-1
Description: "There is a value"
Severity: #error
Expression: "value.exists()"
`,
  'examples.fsh': `Instance: somebody
InstanceOf: Patient
Usage: #inline
* name.family = "Somebody"
* extension[colour].valueCodeableConcept = ColourSystem#red

Instance: reading-one
InstanceOf: Reading
Usage: #example
* status = #final
* code.text = "one"
* contained = somebody
* subject = Reference(somebody)
* component[first].valueQuantity = 3 'mm'
* extension[colour].valueCodeableConcept = ColourSystem#green

Instance: reading-two
InstanceOf: reading
Usage: #example
* status = #final
* code.text = "two"
* subject.display = "Nobody"
* component[first].valueQuantity = 4 'mm'
* component[second].valueString = "x"
`,
} as const;
