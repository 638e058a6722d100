Instance: CareConnect-MaritalStatus-1
InstanceOf: ConceptMap
Usage: #definition
* url = "https://fhir.nhs.uk/STU3/ConceptMap/CareConnect-MaritalStatus-1"
* name = "CareConnect-MaritalStatus-1"
* title = "Marital status to NHS Data Dictionary"
* status = #active
* insert InstancePublisher
* publisher = "HL7 UK"
* description = "From the HL7 v3 marital statuses to those of the NHS Data Dictionary."
* copyright = "Copyright © 2016 HL7 UK"
* sourceReference.reference = "https://fhir.nhs.uk/STU3/ValueSet/CareConnect-MaritalStatus-1"
* targetReference.reference = "https://fhir.nhs.uk/STU3/ValueSet/NHSDataDictionary-PersonMaritalStatus-1"
* group[0].source = "http://hl7.org/fhir/v3/MaritalStatus"
* group[0].target = "https://fhir.nhs.uk/STU3/CodeSystem/NHSDataDictionary-PersonMaritalStatus-1"
* insert Mapped(0, U, unmarried, S, Single)
* insert Mapped(0, D, Divorced, D, Divorced/Person whose Civil Partnership has been dissolved)
* insert Mapped(0, L, Legally Separated, P, Separated)
* insert Mapped(0, M, Married, M, Married/Civil Partner)
* insert Mapped(0, S, Never Married, S, Single)
* insert Mapped(0, W, Widowed, W, Widowed/Surviving Civil Partner)
* group[1].source = "http://hl7.org/fhir/v3/NullFlavor"
* group[1].target = "https://fhir.nhs.uk/STU3/CodeSystem/NHSDataDictionary-PersonMaritalStatus-1"
* insert Mapped(1, UNK, unknown, N, Not disclosed)
