Instance: CareConnect-AllergyVerificationStatus-1
InstanceOf: ConceptMap
Usage: #definition
* url = "https://fhir.nhs.uk/STU3/ConceptMap/CareConnect-AllergyVerificationStatus-1"
* name = "CareConnect-AllergyVerificationStatus-1"
* title = "Allergy verification status to certainty"
* status = #active
* insert InstancePublisher
* publisher = "HL7 UK"
* description = "From FHIR's verification statuses of an allergy to the SNOMED CT codes of its certainty."
* copyright = "Copyright © 2016 HL7 UK"
* sourceReference.reference = "http://hl7.org/fhir/ValueSet/allergy-verification-status"
* targetReference.reference = "https://fhir.nhs.uk/STU3/ValueSet/CareConnect-AllergyCertainty-1"
* group[0].source = "http://hl7.org/fhir/allergy-verification-status"
* group[0].target = "http://snomed.info/sct"
* insert Mapped(0, unconfirmed, Unconfirmed, 385434005, Improbable diagnosis)
* insert Mapped(0, unconfirmed, Unconfirmed, 2931005, Probable diagnosis)
* insert Mapped(0, confirmed, Confirmed, 255545003, Definite)
* insert Mapped(0, confirmed, Confirmed, 410605003, Confirmed present)
