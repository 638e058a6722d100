ValueSet: CareConnectHumanLanguage1ValueSet
Id: CareConnect-HumanLanguage-1
Title: "Human language"
Description: "Languages a person may use, sign languages and other ways of communicating included."
* ^name = "Care Connect Human Language"
* insert Publisher
* insert CareConnect
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:2.16.840.1.113883.2.1.3.2.4.17.70"
* include codes from system $cs-human-language
