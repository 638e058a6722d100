// A business identifier: says where it is unique, and which organisation gave it.
RuleSet: BusinessIdentifier(organization)
* system 1..1
* value 1..1
* assigner only Reference({organization})

// An identifier with a system and a value, and nothing else.
RuleSet: SystemAndValueOnly
* use 0..0
* type 0..0
* system 1..1
* value 1..1
* period 0..0
* assigner 0..0

// Like SystemAndValueOnly, with a fixed system.
RuleSet: IdentifierFrom(system)
* insert SystemAndValueOnly
* system = {system} (exactly)

// Slices Resource.identifier into the identifier by which other care settings know the record, and all others.
// Insert at the root, after any rule on the identifier itself.
// cardinality: of the cross care setting identifier.
RuleSet: CrossCareSettingIdentifiers(cardinality)
* identifier insert SlicedByValue(system, open)
* identifier contains
    crossCareSettingIdentifier {cardinality} and
    identifier 0..*
* identifier[crossCareSettingIdentifier] insert AssignedByGPCOrganization
* identifier[crossCareSettingIdentifier].system = $id-cross-care-setting (exactly)
* identifier[identifier] insert AssignedByGPCOrganization

// The assigner's target is set by path: where the unsliced identifier has HL7 UK's organisation as its assigner,
// `only Reference(...)` could not name another one.
RuleSet: AssignedByGPCOrganization
* system 1..1
* value 1..1
* assigner ^type[0].targetProfile[0] = Canonical(CareConnect-GPC-Organization-1)
