Instance: CareConnect-PersonNameType-1
InstanceOf: ConceptMap
Usage: #definition
* url = "https://fhir.nhs.uk/STU3/ConceptMap/CareConnect-PersonNameType-1"
* name = "Concept Map - Person Name Type"
* title = "Name use to PDS person name type"
* status = #active
* insert InstancePublisher
* publisher = "HL7 UK"
* description = "From FHIR's uses of a name to the kinds of name that PDS holds."
* copyright = "Copyright © 2016 HL7 UK"
* sourceReference.reference = "https://fhir.nhs.uk/STU3/ValueSet/CareConnect-NameUse-1"
* targetReference.reference = "https://fhir.nhs.uk/STU3/ValueSet/CareConnect-PDS-PersonNameType-1"
* group[0].source = "http://hl7.org/fhir/name-use"
* group[0].target = "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-PDS-PersonNameType-1"
* insert Mapped(0, official, Official, L, [[Usual (current) name]])
* insert Mapped(0, nickname, Nickname, A, Alias name)
* insert Mapped(0, usual, Usual, PREFERRED, Preferred name)
* insert Mapped(0, old, Old, PREVIOUS, Other previous name)
* insert Mapped(0, old, Old, PREVIOUS-BACHELOR, Bachelor name)
* insert Mapped(0, old, Old, PREVIOUS-BIRTH, Birth name)
* insert Mapped(0, old, Old, PREVIOUS-MAIDEN, Maiden name)
