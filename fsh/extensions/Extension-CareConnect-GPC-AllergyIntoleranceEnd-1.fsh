Extension: ExtensionCareConnectGPCAllergyIntoleranceEnd1
Id: Extension-CareConnect-GPC-AllergyIntoleranceEnd-1
Title: "End of an allergy"
Description: "When and why it was recorded that an allergy or intolerance no longer holds."
Context: AllergyIntolerance
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-AllergyIntoleranceEnd-1"

* extension contains
    endDate 1..1 and
    reasonEnded 1..1
* extension[endDate]
  * ^short = "When it was recorded as ended"
  * value[x] only dateTime
    * ^short = "Date, or date and time, of the end"
* extension[reasonEnded]
  * ^short = "Why it no longer holds"
  * value[x] only string
    * ^short = "The reason, in words"
