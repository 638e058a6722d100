ValueSet: CareConnectAllergyManifestation1ValueSet
Id: CareConnect-AllergyManifestation-1
Title: "Allergy manifestation"
Description: "What the reaction looked like: any SNOMED CT clinical finding."
* ^name = "Care Connect Allergy Manifestation"
* insert Publisher
* insert CareConnect
* insert SnomedCopyright
* include codes from system $cs-sct where concept in "404684003"
