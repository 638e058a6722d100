// Profiles of one interaction in one direction: what the pages of the specification say of a payload beyond its published profile.
// They are this project's own and no part of the published set, so they have a canonical of their own, which stands here and
// nowhere else, and are experimental.
//
// An invariant's name is the id of the rule. Its expression decides, whatever is missing: where the result would be empty, some
// validators let the payload pass and others do not. So it begins with exists() or hasValue() where absence is wrong.
//
// A cardinality, a fixed value or a length says the rest; which rule such an element
// belongs to stands in the table of rules, src/gpconnect/rules/.

// id: of the profile.
RuleSet: InteractionProfile(id)
* ^url = "https://gpconnect-profiles.example/interactions/StructureDefinition/{id}"
* ^name = "{id}"
* ^status = #draft
* ^experimental = true

// The appointment or slot is no visit; each interaction that must not have one says so by a rule of its own.
RuleSet: NoVisitExpression
* severity = #error
* expression = "extension.where(url = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2').where(value = 'Visit').empty()"

// A point in time as the clocks in the UK can show it: whole seconds, and an offset of none or one hour.
RuleSet: UKLocalTimeExpression
* severity = #error
* expression = "$this.hasValue() and $this.toString().matches('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\\\+0[01]:00$')"

// Texts that are no place for more than a few words. Which rule it is depends on the interaction.
RuleSet: AppointmentTextLengths
* description ^maxLength = 100
* comment ^maxLength = 500

// A Bundle in answer to a search.
RuleSet: SearchAnswer
* type = #searchset (exactly)
* entry ^slicing.discriminator.type = #type
* entry ^slicing.discriminator.path = "resource"
* entry ^slicing.rules = #open
