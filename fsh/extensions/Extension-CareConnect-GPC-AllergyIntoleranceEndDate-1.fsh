Extension: ExtensionCareConnectGPCAllergyIntoleranceEndDate1
Id: Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1
Title: "End date of an allergy"
Description: "When an allergy or intolerance ceased to hold. The profiles use Extension-CareConnect-GPC-AllergyIntoleranceEnd-1, which also gives the reason."
Context: AllergyIntolerance
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1"
* ^status = #draft

* value[x] only dateTime
  * ^short = "Date, or date and time, of the end"
