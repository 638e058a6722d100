ValueSet: CareConnectNameUse1ValueSet
Id: CareConnect-NameUse-1
Title: "Name use"
Description: "What a person uses a name for."
* ^name = "NameUse"
* insert Publisher
* ^publisher = "HL7 (FHIR Project)"
* ^status = #draft
* ^copyright = "Copyright © HL7.org 2011+"
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:2.16.840.1.113883.4.642.3.58"
* insert ConceptMapOf(https://fhir.nhs.uk/STU3/ConceptMap/CareConnect-PersonNameType-1)
* insert ValueSetSource(http://hl7.org/fhir/ValueSet/name-use)
* $cs-name-use#usual "Usual"
* $cs-name-use#official "Official"
* $cs-name-use#temp "Temp"
* $cs-name-use#nickname "Nickname"
* $cs-name-use#anonymous "Anonymous"
* $cs-name-use#old "Old"
* $cs-name-use#maiden "Name changed for Marraige"
