ValueSet: CareConnectListWarningCode1ValueSet
Id: CareConnect-ListWarningCode-1
Title: "List warning code"
Description: "Why a list may not be complete."
* ^name = "Care Connect List Warning Code"
* insert Publisher
* insert CareConnect
* include codes from system $cs-list-warning-code
