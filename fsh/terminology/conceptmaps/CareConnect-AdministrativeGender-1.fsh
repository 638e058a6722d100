Instance: CareConnect-AdministrativeGender-1
InstanceOf: ConceptMap
Usage: #definition
* url = "https://fhir.nhs.uk/STU3/ConceptMap/CareConnect-AdministrativeGender-1"
* name = "CareConnect-AdministrativeGender-1"
* title = "Administrative gender to stated gender"
* status = #active
* insert InstancePublisher
* publisher = "HL7 UK"
* description = "From FHIR's administrative gender to the stated gender codes of the NHS Data Dictionary."
* copyright = "Copyright © 2016 HL7 UK"
* sourceReference.reference = "https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AdministrativeGender-1"
* targetReference.reference = "https://fhir.nhs.uk/STU3/ValueSet/NHSDataDictionary-PersonStatedGender-1"
* group[0].source = "http://hl7.org/fhir/administrative-gender"
* group[0].target = "https://fhir.nhs.uk/STU3/CodeSystem/NHSDataDictionary-PersonStatedGender-1"
* insert Mapped(0, male, Male, 1, Male)
* insert Mapped(0, female, Female, 2, Female)
* insert Mapped(0, other, Other, 9, [[Indeterminate (unable to be classified as either male or female)]])
* insert Mapped(0, unknown, Unknown, X, [[Not Known (not recorded)]])
