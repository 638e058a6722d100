ValueSet: CareConnectAdministrativeGender1ValueSet
Id: CareConnect-AdministrativeGender-1
Title: "Administrative gender"
Description: "The gender that records are kept under, in FHIR's four codes."
* ^name = "Administrative Gender"
* insert Publisher
* ^publisher = "HL7 (FHIR Project)"
* ^copyright = "Copyright © HL7.org 2011+"
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:2.16.840.1.113883.4.642.3.1"
* insert ConceptMapOf(https://fhir.nhs.uk/STU3/ConceptMap/CareConnect-AdministrativeGender-1)
* insert ValueSetSource(http://hl7.org/fhir/ValueSet/administrative-gender)
* $cs-administrative-gender#male "Male"
* $cs-administrative-gender#female "Female"
* $cs-administrative-gender#other "Other"
* $cs-administrative-gender#unknown "Unknown"
