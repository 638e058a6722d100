ValueSet: CareConnectReligiousAffiliation1ValueSet
Id: CareConnect-ReligiousAffiliation-1
Title: "Religious affiliation"
Description: "A person's religion or belief system, from the UK reference set of SNOMED CT for it."
* ^name = "Care Connect Religious Affiliation"
* insert Publisher
* insert CareConnect
* insert SnomedCopyright
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:2.16.840.1.113883.2.1.3.2.4.16.21"
* include codes from system $cs-sct where concept in "999000531000000100"
