ValueSet: CareConnectLanguageAbilityMode1ValueSet
Id: CareConnect-LanguageAbilityMode-1
Title: "Language ability mode"
Description: "In which ways a person can use a language: written, spoken or signed, as sender or receiver."
* ^name = "Care Connect Language Ability Mode"
* insert Publisher
* insert CareConnect
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:2.16.840.1.113883.5.60"
* include codes from system $cs-language-ability-mode
