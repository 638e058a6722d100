Extension: ExtensionCareConnectGPCMainLocation1
Id: Extension-CareConnect-GPC-MainLocation-1
Title: "Main location"
Description: "The place from which an organisation chiefly works, a practice's main surgery for instance."
Context: Organization
* insert Publisher
* insert CareConnect
* ^name = "Extension-CareConnect-GPC-MainLocation-1"

* value[x] 1..1
* value[x] only Reference(CareConnect-GPC-Location-1)
  * ^short = "The organisation's main location"
