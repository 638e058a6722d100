ValueSet: CareConnectListEmptyReasonCode1ValueSet
Id: CareConnect-ListEmptyReasonCode-1
Title: "List empty reason"
Description: "Why a list holds no entry."
* ^name = "Care Connect List Empty Reason Code"
* insert Publisher
* insert CareConnect
* include codes from system $cs-list-empty-reason-code
