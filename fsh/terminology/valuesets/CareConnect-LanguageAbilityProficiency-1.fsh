ValueSet: CareConnectLanguageAbilityProficiency1ValueSet
Id: CareConnect-LanguageAbilityProficiency-1
Title: "Language ability proficiency"
Description: "How well a person can use a language."
* ^name = "CareConnect-LanguageAbilityProficiency-1"
* insert Publisher
* insert CareConnect
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:2.16.840.1.113883.5.61"
* include codes from system $cs-language-ability-proficiency
