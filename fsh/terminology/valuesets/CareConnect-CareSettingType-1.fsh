ValueSet: CareConnectCareSettingType1ValueSet
Id: CareConnect-CareSettingType-1
Title: "Care setting type"
Description: "The setting that care was given in, from the UK correspondence care setting reference set of SNOMED CT."
* ^name = "Care Connect Care Setting Type"
* insert Publisher
* insert CareConnect
* insert SnomedCopyright
* include codes from system $cs-sct where concept in "999000381000000107"
