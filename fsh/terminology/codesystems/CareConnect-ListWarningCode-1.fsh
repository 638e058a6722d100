CodeSystem: CareConnectListWarningCode1CodeSystem
Id: CareConnect-ListWarningCode-1
Title: "List warning code"
Description: "Why a list may not be complete."
* ^name = "Care Connect List Warning Code"
* insert Publisher
* insert CareConnect
* ^caseSensitive = true
* #confidential-items "Confidential Items" "Something is withheld because it is confidential or the patient asked for that."
* #data-in-transit "Data in Transit" "The record has not wholly arrived from the practice before; what that practice recorded up to the stated day is missing."
* #data-awaiting-filing "Data Awaiting Filing" "Data received from others has yet to be reviewed and filed."
