CodeSystem: CareConnectListEmptyReasonCode1CodeSystem
Id: CareConnect-ListEmptyReasonCode-1
Title: "List empty reason"
Description: "Why a list holds no entry."
* ^name = "Care Connect List Empty Reason Code"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #no-content-recorded "No Content Recorded"
