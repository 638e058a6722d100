ValueSet: CareConnectMaritalStatus1ValueSet
Id: CareConnect-MaritalStatus-1
Title: "Marital status"
Description: "A person's marital status in the HL7 v3 codes, or unknown."
* ^name = "Marital Status Codes"
* insert Publisher
* ^publisher = "HL7 (FHIR Project)"
* ^copyright = "Copyright © HL7.org 2011+"
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:2.16.840.1.113883.4.642.3.28"
* insert ConceptMapOf(https://fhir.nhs.uk/STU3/ConceptMap/CareConnect-MaritalStatus-1)
* insert ValueSetSource(http://hl7.org/fhir/ValueSet/marital-status)
* ^extensible = true
* $cs-marital-status#A "Annulled"
* $cs-marital-status#D "Divorced"
* $cs-marital-status#I "Interlocutory"
* $cs-marital-status#L "Legally Separated"
* $cs-marital-status#M "Married"
* $cs-marital-status#P "Polygamous"
* $cs-marital-status#S "Never Married"
* $cs-marital-status#T "Domestic partner"
* $cs-marital-status#U "unmaried"
* $cs-marital-status#W "Widowed"
* $cs-null-flavor#UNK "unknown"
