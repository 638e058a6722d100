Extension: ExtensionCareConnectGPCNominatedPharmacy1
Id: Extension-CareConnect-GPC-NominatedPharmacy-1
Title: "Nominated pharmacy"
Description: "The pharmacy to which the patient wants prescriptions to be sent."
Context: Patient
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-NominatedPharmacy-1"

* . 0..1
* value[x] only Reference(CareConnect-GPC-Organization-1)
  * ^short = "The pharmacy"
