Extension: ExtensionCareConnectGPCListWarningCode1
Id: Extension-CareConnect-GPC-ListWarningCode-1
Title: "List warning"
Description: "Warns that a list may not be complete, because entries are confidential and left out, or because data is on its way from another system or waits to be filed."
Context: List
* insert Publisher
* insert CareConnect
* insert CuratedByINTEROPen
* ^name = "Extension-CareConnect-GPC-ListWarningCode-1"
* ^status = #draft

* value[x] 1..1
* value[x] only code
* value[x] from $vs-list-warning-code (required)
  * ^short = "What may be missing, and why"
  * ^binding.description = "Reasons for which entries may be missing from a list."
