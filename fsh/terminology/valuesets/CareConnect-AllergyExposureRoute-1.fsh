ValueSet: CareConnectAllergyExposureRoute1ValueSet
Id: CareConnect-AllergyExposureRoute-1
Title: "Allergy exposure route"
Description: "How the substance entered the body, from the UK ePrescribing route reference set of SNOMED CT."
* ^name = "Care Connect Allergy Exposure Route"
* insert Publisher
* insert CareConnect
* insert SnomedCopyright
* insert SnomedExpression([[^999000051000001100 |ePrescribing route of administration simple reference set|]])
