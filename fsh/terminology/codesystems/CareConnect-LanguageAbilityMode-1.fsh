CodeSystem: CareConnectLanguageAbilityMode1CodeSystem
Id: CareConnect-LanguageAbilityMode-1
Title: "Language ability mode"
Description: "In which ways a person can use a language: written, spoken or signed, as sender or receiver."
* ^name = "Care Connect Language Ability Mode"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #ESGN "Expressed signed"
* #ESP "Expressed spoken"
* #EWR "Expressed written"
* #RSGN "Received signed"
* #RSP "Received spoken"
* #RWR "Received written"
