Extension: ExtensionCareConnectGPCMedicationRepeatInformation1
Id: Extension-CareConnect-GPC-MedicationRepeatInformation-1
Title: "Repeat information"
Description: "For a medication on repeat: how many issues are authorised, how many there have been, and until when."
Context: MedicationRequest
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-MedicationRepeatInformation-1"

* . 0..1
* extension contains
    numberOfRepeatPrescriptionsAllowed 0..1 and
    numberOfRepeatPrescriptionsIssued 1..1 and
    authorisationExpiryDate 0..1
* extension[numberOfRepeatPrescriptionsAllowed]
  * ^short = "How many issues are authorised"
  * value[x] 1..1
  * value[x] only positiveInt
    * ^short = "The number authorised"
* extension[numberOfRepeatPrescriptionsIssued]
  * ^short = "How many issues there have been"
  * value[x] only positiveInt
    * ^short = "The number issued so far"
* extension[authorisationExpiryDate]
  * ^short = "When the repeat is due for review"
  * value[x] only dateTime
    * ^short = "Date of the review"
