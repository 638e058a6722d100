CodeSystem: CareConnectNHSNumberVerificationStatus1CodeSystem
Id: CareConnect-NHSNumberVerificationStatus-1
Title: "NHS number verification status"
Description: "How far an NHS number was traced and verified, in the codes of the NHS Data Dictionary."
* ^name = "CareConnect-NHSNumberVerificationStatus-1"
* insert Publisher
* insert CareConnect
* insert CodeSystemSource(http://www.datadictionary.nhs.uk/data_dictionary/data_field_notes/n/nhs/nhs_number_status_indicator_code_de.asp?shownav=1)
* ^caseSensitive = true
* #01 "Number present and verified"
* #02 "Number present but not traced"
* #03 "Trace required"
* #04 "Trace attempted - No match or multiple match found"
* #05 "Trace needs to be resolved - (NHS number or patient detail conflict)"
* #06 "Trace in progress"
* #07 "Number not present and trace not required"
* #08 "Trace postponed (baby under six weeks old)"
