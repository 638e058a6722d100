Extension: ExtensionCareConnectGPCNHSNumberVerificationStatus1
Id: Extension-CareConnect-GPC-NHSNumberVerificationStatus-1
Title: "NHS number verification status"
Description: "How far it is certain that the NHS number is this patient's: whether it was traced or verified, and with which result."
Context: Patient.identifier
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-NHSNumberVerificationStatus-1"

* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from $vs-nhs-number-verification-status (required)
  * ^short = "Result of tracing or verifying the number"
