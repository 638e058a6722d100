CodeSystem: CareConnectLanguageAbilityProficiency1CodeSystem
Id: CareConnect-LanguageAbilityProficiency-1
Title: "Language ability proficiency"
Description: "How well a person can use a language."
* ^name = "CareConnect-LanguageAbilityProficiency-1"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #E "Excellent"
* #F "Fair"
* #G "Good"
* #P "Poor"
