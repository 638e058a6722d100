CodeSystem: CareConnectPDSPersonNameType1CodeSystem
Id: CareConnect-PDS-PersonNameType-1
Title: "PDS person name type"
Description: "The kinds of name that PDS holds for a person."
* ^name = "PDS Person Name Type"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #L "Usual (current) name"
* #A "Alias name"
* #PREFERRED "Preferred name"
* #PREVIOUS "Other previous name"
* #PREVIOUS-BACHELOR "Bachelor name"
* #PREVIOUS-BIRTH "Birth name"
* #PREVIOUS-MAIDEN "Maiden name"
