// Profiles of one interaction in one direction: the requirements of the specification's pages that go beyond the published profile.
// They belong to this project and not to the published set. So they are experimental and have a canonical of their own, which is
// written here and nowhere else.
//
// The name of an invariant is the id of its rule. An invariant holds only where its result is true: an empty result fails. Every
// expression here gives true or false whatever is missing, so that a reader sees what absence means: it begins with exists() or
// hasValue() where absence is wrong, and ends with empty() where absence is right.
//
// A cardinality, a fixed value or a length states the rest. The table of rules, src/gpconnect/rules/, says which rule such an
// element belongs to.

// id: of the profile.
RuleSet: InteractionProfile(id)
* ^url = "https://gpconnect-profiles.example/interactions/StructureDefinition/{id}"
* ^name = "{id}"
* ^status = #draft
* ^experimental = true

// The appointment or slot is no visit. Each interaction that forbids visits has a rule of its own for it.
RuleSet: NoVisitExpression
* severity = #error
* expression = "extension.where(url = 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2').where(value = 'Visit').empty()"

// A point in time as the clocks in the UK can show it: whole seconds, and an offset of zero or one hour.
RuleSet: UKLocalTimeExpression
* severity = #error
* expression = "$this.hasValue() and $this.toString().matches('^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\\\+0[01]:00$')"

// Texts of a few words. The rule depends on the interaction.
RuleSet: AppointmentTextLengths
* description ^maxLength = 100
* comment ^maxLength = 500

// A Bundle in answer to a search.
RuleSet: SearchAnswer
* type = #searchset (exactly)
* entry ^slicing.discriminator.type = #type
* entry ^slicing.discriminator.path = "resource"
* entry ^slicing.rules = #open
