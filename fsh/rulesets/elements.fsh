// Slices the element by the value at a path inside it.
// rules: what may stand beside the slices (open, closed, openAtEnd).
RuleSet: SlicedByValue(path, rules)
* ^slicing.discriminator.type = #value
* ^slicing.discriminator.path = "{path}"
* ^slicing.rules = #{rules}

// Names the concept that a binding expresses. A new binding drops the name that the core resource gave it.
RuleSet: BindingName(name)
* ^binding.extension[0].url = "http://hl7.org/fhir/StructureDefinition/elementdefinition-bindingName"
* ^binding.extension[0].valueString = "{name}"

// The codes beyond which an extensible binding may not go. STU3 has the value set as a Reference.
RuleSet: MaxValueSet(valueSet)
* ^binding.extension[0].url = "http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet"
* ^binding.extension[0].valueReference.reference = "{valueSet}"

// Like BindingName, for a binding that the core specification uses in several resources.
RuleSet: CommonBindingName(name)
* insert BindingName({name})
* ^binding.extension[1].url = "http://hl7.org/fhir/StructureDefinition/elementdefinition-isCommonBinding"
* ^binding.extension[1].valueBoolean = true

// An example of the element's value. datatype: String, Code, Uri; value: as FSH writes it.
RuleSet: Example(datatype, value)
* ^example.label = "General"
* ^example.value{datatype} = {value}

// A point in time as the practice's clocks show it.
RuleSet: UKLocalTime
* ^comment = "UK local time with the offset from UTC that is in force then, +00:00 or +01:00: yyyy-mm-ddThh:mm:ss+hh:mm."

// A note whose author is one of the people that this API can name.
RuleSet: NoteByKnownAuthor
* author[x] only Reference(RelatedPerson or CareConnect-GPC-Patient-1 or CareConnect-GPC-Practitioner-1) or string
