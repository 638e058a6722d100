Instance: CareConnect-AllergySeverity-1
InstanceOf: ConceptMap
Usage: #definition
* url = "https://fhir.nhs.uk/STU3/ConceptMap/CareConnect-AllergySeverity-1"
* name = "Concept Map - Allergy Severity"
* title = "Reaction severity to allergy severity"
* status = #active
* insert InstancePublisher
* publisher = "HL7 UK"
* description = "From FHIR's severities of a reaction to the SNOMED CT ones of an allergy."
* copyright = "Copyright © 2016 HL7 UK"
* sourceReference.reference = "http://hl7.org/fhir/ValueSet/reaction-event-severity"
* targetReference.reference = "https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergySeverity-1"
* group[0].source = "http://hl7.org/fhir/reaction-event-severity"
* group[0].target = "http://snomed.info/sct"
* insert Mapped(0, mild, Mild, 255604002, Mild)
* insert Mapped(0, moderate, Moderate, 6736007, Moderate)
* insert Mapped(0, severe, Severe, 24484000, Severe)
* insert Mapped(0, severe, Severe, 442452003, Life threatening severity)
