ValueSet: CareConnectNHSNumberVerificationStatus1ValueSet
Id: CareConnect-NHSNumberVerificationStatus-1
Title: "NHS number verification status"
Description: "How far an NHS number was traced and verified, in the codes of the NHS Data Dictionary."
* ^name = "CareConnect-NHSNumberVerificationStatus-1"
* insert Publisher
* insert CareConnect
* ^identifier.system = "urn:ietf:rfc:3986"
* ^identifier.value = "urn:oid:2.16.840.1.113883.2.1.3.2.4.17.70"
* insert ValueSetSource(http://www.datadictionary.nhs.uk/data_dictionary/data_field_notes/n/nhs/nhs_number_status_indicator_code_de.asp?shownav=1)
* include codes from system $cs-nhs-number-verification-status
