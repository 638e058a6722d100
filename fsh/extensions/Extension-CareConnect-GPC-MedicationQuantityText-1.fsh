Extension: ExtensionCareConnectGPCMedicationQuantityText1
Id: Extension-CareConnect-GPC-MedicationQuantityText-1
Title: "Quantity in words"
Description: "The quantity to be supplied as the prescriber wrote it, where a number and a unit do not say it all."
Context: MedicationRequest.dispenseRequest.quantity
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-MedicationQuantityText-1"

* value[x] only string
  * ^short = "The quantity as text"
